package dev.shirube.answer.find;

import dev.shirube.answer.find.ConditionTerm.Place;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a sentence denies what it has a word for: 「資格は要りません」, "you will not need it". */
final class Denial {

    /** How far behind a word its denial stands. */
    private static final int REACH = 22;

    private static final int LATIN_REACH = 40;

    /**
     * Where what is said of a word ends and something else begins: 「試験が要り、資格は問われません」, "no weekends,
     * no holidays".
     */
    private static final Pattern OWN_CLAUSE =
            Pattern.compile(
                    "(?<=[りしてで]|ます|です|ますが|ですが|[うるいた]が|けど|けれど|ので|から|ため|ても|れば)、.*|^\\s*[,;]\\s*(?:no|never|nobody|without)\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern CLAUSE_END = Pattern.compile("[,;:.]");

    /** What is not so in the reason is not what is denied. */
    private static final Pattern REASON = Pattern.compile(",? (?:because|since|so that)\\b");

    private static final Pattern DENIES =
            Pattern.compile(
                    "^[^。、]*?(?:(?<![ぱこ])なし|無し)|^[^。、]{0,8}ずに|^[^。]*?(?:不要|不可|無用|無縁|無理|無謀|門前払|断られ|敬遠|(?:書類|選考|面接)で落|(?<![少危])な(?:い|く|かっ)|ません|ぬ|難し|厳し|困難|稀|まれ|対象外|要らな|いらな|問わ|禁止|避け|禁じ|狭|やめ|少数|一握り|ひと握り|(?:ほう|方)が(?:珍し|少な)|at"
                        + " best|と違|と異な|とは違|とは異な|ではなく|よりも"
                        + "|\\bnot?\\b|n't|\\bnever\\b|\\bnone\\b|rare|\\bhard\\b|difficult|impossible|seldom|elsewhere)"
                        + "|^[^。、]{0,6}[×✕✗✖❌]|^[^。、|]{0,6}\\|\\s*(?:[-－—–ー]|無)\\s*(?:\\||$)");

    /** What has a denial in it and denies nothing. */
    private static final Pattern AFFIRMS =
            Pattern.compile(
                    "(?:ないと|なければ|なくては|忘れると|なしでは|無しでは|なしには)[^。]{0,16}(?:ない|ません|苦|困|きつ|つら|落と|無理|始まら|損|遅れ|追いつけ|止ま|音を上げ)|欠かせな\\S?|なくてはなら\\S{1,3}|なければなら\\S{1,3}|かもしれ\\S{1,3}|だけで(?:は)?な[いく]|だけでなく|のみならず|のみでなく|少なくな[いく]|珍しくな[いく]|珍しくありません|限らず|ばかりでな[いく]|違いな[いく]|にとどまらず|不可欠"
                        + "|ない(?:日|月|週|年|人|職場|会社|店|ことは|わけでは)[^。]{0,8}(?:ない|ません|珍し|まれ|少な)"
                        + "|(?:苦手|嫌い|できない)(?:では|だと|と)[^。]{0,12}(?:ない|ません|務ま|続か|きつ|つら|苦)"
                        + "|(?:[がの]ない|苦手な|嫌いな|弱い)(?:人|方)(?:に|は)[^。]{0,10}(?:厳し|きつ|つら|難し|向か|向き|続か|続き|務ま|苦し|しんど|やめ|辞め|折れ)\\S{0,4}|not"
                        + " only|no doubt|not just|not (?:rare|unusual|uncommon)");

    /** 「無資格でも」 says of a 「資格」 that it is not needed. */
    private static final Pattern DENIED_WITHIN = Pattern.compile("無(?:資格|免許)$");

    /** 「無資格の作業は禁じられている」 says that it is needed after all. */
    private static final Pattern FORBIDS =
            Pattern.compile(
                    "禁じ|禁止|違法|違反|罰|では[^。]{0,20}(?:でき|なれ|働け)(?:ない|ません)|は(?:でき|なれ|認められ)(?:ない|ません)");

    private static final Pattern DENIED_BEFORE =
            Pattern.compile(
                    "(?:\\bno|\\bnot|without|never|n't|no need for|doesn't need)\\s+(?:any |a |an"
                            + " |much |formal )?$");

    /** What denies in front of a word, in the same clause: "you will not need", "few employers". */
    private static final Pattern DENIED_IN_FRONT =
            Pattern.compile(
                    "(?:\\bnot\\b|n't\\b|\\bcannot\\b|\\bnever\\b|\\bno"
                        + " one\\b|\\bnobody\\b|\\bnothing\\b|\\bnone\\b|\\bhardly\\b|\\brarely\\b|\\bseldom\\b|(?<!\\ba"
                        + " )\\bfew (?!years|months|weeks|days)|\\bno"
                        + " longer\\b|\\bneither\\b)(?:(?!\\b(?:but|so|because|that)\\b)[^,;:.—])*$");

    /** What has a denial in front and denies nothing. */
    private static final Pattern AFFIRMS_IN_FRONT =
            Pattern.compile(
                    "(?:not|n't)"
                        + " (?:only|just|rare|unusual|uncommon|impossible|hard|difficult|mind|forget|hesitate)|nobody"
                        + " minds|no one minds|nothing beats|never without");

    /** What is good to have is not needed. */
    private static final Pattern ONLY_HELPS =
            Pattern.compile(
                    "^[^。]{0,14}(?:あれば(?:有利|なお|尚|歓迎|プラス)|あると(?:有利|強|よい|いい|なお|プラス|歓迎)|有利|歓迎|任意|望ましい|加点|a"
                        + " plus|helpful|helps|optional|preferred|nice to have|an advantage)",
                    Pattern.CASE_INSENSITIVE);

    private Denial() {}

    /** Whether the word at that place of a sentence is denied. */
    static boolean isDenied(String sentence, Place place) {
        int end = place.end();
        String reached =
                sentence.substring(end, Math.min(sentence.length(), end + reach(sentence, end)));
        String behind = OWN_CLAUSE.matcher(reached).replaceFirst("");
        if (DENIED_WITHIN.matcher(sentence.substring(0, end)).find()) {
            return !FORBIDS.matcher(sentence.substring(end)).find();
        }
        String before = before(sentence, place);
        return DENIES.matcher(AFFIRMS.matcher(behind.toLowerCase(Locale.ROOT)).replaceAll("＿"))
                        .find()
                || DENIED_BEFORE.matcher(before).find()
                || DENIED_IN_FRONT.matcher(AFFIRMS_IN_FRONT.matcher(before).replaceAll("_")).find();
    }

    /** Whether what stands at that place is only good to have. */
    static boolean isOnlyHelpful(String sentence, Place place) {
        return ONLY_HELPS.matcher(sentence.substring(place.end())).find();
    }

    private static String before(String sentence, Place place) {
        return sentence.substring(0, place.start())
                .replaceFirst("[^\\s　-鿿]+$", "")
                .toLowerCase(Locale.ROOT);
    }

    /** How far behind a word its denial stands: in Latin letters to the end of the clause. */
    private static int reach(String sentence, int end) {
        if (sentence.codePoints().anyMatch(c -> c >= 0x3040)) {
            return REACH;
        }
        Matcher reason = REASON.matcher(sentence.substring(end));
        if (reason.find() && reason.start() < LATIN_REACH) {
            return reason.start();
        }
        Matcher clause = CLAUSE_END.matcher(sentence.substring(end));
        return clause.find() ? Math.clamp(clause.start(), REACH, LATIN_REACH) : LATIN_REACH;
    }
}
