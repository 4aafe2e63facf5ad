package dev.shirube.answer.find;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells by its form whether a question looks for jobs, and what it says they are to be like:
 * 「リモートできる」 of 「リモートできる職種は？」. Immutable.
 */
final class FindForms {

    private static final String HEAD = "(?:職種|職業|仕事|ジョブ|ポジション|役職|お?仕事)";

    private static final Pattern OF_JOBS =
            Pattern.compile(
                    "^(?<what>.{2,60}?)"
                            + HEAD
                            + "(?:って|は|を|が|で|も|には?|の(?:一覧|リスト|ガイド))?\\s*(?:(?:どれ|どの|何|なに|なん|どこ|どんな|ある|あり|教え|おしえ|知り|しり|探|さが|一覧|リスト|おすすめ|オススメ|ほしい|欲しい|紹介|見せ|出し|だと|な[いん]|が?いい(?!え)|がよい|が良い|したい|やりたい|就きたい|つきたい).{0,16})?[?？。!！\\s]*$");

    private static final Pattern THE_ONES =
            Pattern.compile(
                    "^(?<what>.{2,60}?(?:できる|なれる|働ける|いける|使う|使える|活かせる|書ける|話せる|持てる|移れる|始められる|入れる|就ける|就職できる|転職できる|目指せる|いらない|不要な|なくてもいい|OKな|OK|可能な|可な))の(?:は|って)(?:どれ|どの.{0,6}|何|なに|どこ|誰|だれ|ある)?(?:ですか|です|かな|かね|か|なの)?[?？。!！\\s]*$",
                    Pattern.CASE_INSENSITIVE);

    /** 「残業が少ないのは？」, of what has a sense of its own. */
    private static final Pattern SENSED =
            Pattern.compile(
                    "^(?<what>.{2,40}?[いるうくつむな])の(?:は|って)?\\s*(?:どれ|どの(?:職種|仕事|職業))?(?:ですか|です|かな|かね|か|なの)?[?？。!！\\s]*$");

    /** 「出張が多いのは？」, not 「出張が多いの？」, which asks of the job that is talked about. */
    private static final Pattern ASKS_WHICH =
            Pattern.compile("の(?:は|って)|どれ(?!くらい|ぐらい|ほど|だけ)|どの(?!くらい|ぐらい)");

    /** 「夜勤がないのは？」: a thing that there is or is not. */
    private static final Pattern THERE_IS =
            Pattern.compile(
                    "^(?<what>[^がのは。、]{2,16}(?:が|の|も)(?:ない|無い|ある|いらない|要らない|必要ない|必要な|いる|少ない))の(?:は|って)\\s*(?:どれ|どの(?:職種|仕事|職業))?(?:ですか|です|かな|かね|か|なの)?[?？。!！\\s]*$");

    /** 「未経験で一番なりやすいのどれ」: what is easiest is not told, but what can be done at all. */
    private static final Pattern EASIEST =
            Pattern.compile(
                    "^(?<what>.{2,40}?)(?:で|から|でも|だと)?\\s*(?:一番|いちばん|最も|もっとも)?\\s*(?:なり|始め|はじめ|入り|目指し|就き|転職し)(?:やすい|易い)(?:の|職種|職業|仕事)?(?:は|って)?\\s*(?:どれ|どの.{0,4}|何|なに)?(?:ですか|です|かな|か|なの)?[?？。!！\\s]*$");

    private static final Pattern ENGLISH =
            Pattern.compile(
                    "^(?:(?:so|ok|and)[, ]+)?(?:(?:which|what|any|list|show(?: me)?|find(?:"
                        + " me)?|are there(?: any)?|is there(?: any)?|tell me|looking for|i"
                        + " want)\\s+)*(?:the\\s+|an?\\s+|all\\s+)*(?<before>(?:[\\w+#./-]+\\s+){0,4}?)(?:jobs?|roles?|careers?|positions?|professions?|occupations?)\\b(?<after>.{0,80})$",
                    Pattern.CASE_INSENSITIVE);

    /** What tells of one job, not of what jobs are to be like. */
    private static final Pattern ONE =
            Pattern.compile(
                    "何|なに|なん|(?:この|その|あの|どの|どんな|こんな|そんな|今の|いまの|私の|他の|ほかの|別の|次の|前の|自分の|あなたの|こういう|そういう|どういう|いろんな|色んな|の方の|さんの|本来の|普段の|日々の|主な|(?<![なるたい])人の|側の)$|一番|いちばん|最も|もっとも|\\bof"
                        + " the (?:two|three|four)\\b|\\b(?:this|that|my|your|his|her|their|most|best|first|next|same|main|day)\\b");

    private static final Pattern PAY =
            Pattern.compile(
                    "(?:年収|月収|給料|給与|収入|報酬)(?!.{0,3}安定)|稼|儲|高給|\\bpa(?:y|id|ying)\\b|salar|\\bearn");

    /** 「Canvaを使うのどれ？」「PHP書けるやつある？」 */
    private static final Pattern LOOSELY =
            Pattern.compile(
                    "^(?<what>.{2,60}?(?:使う|使える|書く|書ける|読める|話す|話せる|なれる|働ける|就ける|いける|入れる|できる))(?:の(?:は|って)?\\s*(?:どれ|どの(?:職種|仕事|職業))|(?:やつ|ヤツ|奴)(?:は|って|が|を)?\\s*(?:どれ|ある|教え|おしえ|知り|ない)?)(?:ですか|ですかね|です|ますか|かな|かね|か|の|なの|て|てください)?[?？。!！\\s]*$",
                    Pattern.CASE_INSENSITIVE);

    /** 「採用にも関わりたい。どの職種？」 */
    private static final Pattern WISHED =
            Pattern.compile(
                    "^(?<what>.{2,40}?)(?:たい|ほしい|欲しい)(?:んだけど|のだけど|んですけど|んですが|のですが|です|な)?[、。,\\s]*(?:そういう)?(?:どの|どんな|何の|なんの)"
                            + HEAD
                            + ".{0,14}$");

    /** 「楽天に入るならどの職種？」 */
    private static final Pattern IF =
            Pattern.compile(
                    "^(?<what>.{2,40}?(?:入る|働く|就職する|転職する|入社する|使う|活かす))(?:なら|には)(?:どの|どんな|何の|なんの)"
                            + HEAD
                            + ".{0,12}$");

    /** 「在宅でできる仕事で、未経験でもOKなやつありますか」 */
    private static final Pattern AMONG =
            Pattern.compile(
                    "^(?<what>.{2,40}?)"
                            + HEAD
                            + "(?:で|の中で|のうち)[、,]?\\s*(?<more>.{2,40}?)(?:やつ|ヤツ|もの|のが?|職種|仕事)(?:は|って|が|も)?\\s*(?:あり|ある|どれ|何|なに|教え|おしえ|ない|なんて|探).{0,12}$");

    /** What says that the job that is talked about is meant. */
    private static final Pattern OF_THIS_JOB =
            Pattern.compile("この|その|あの|ここ|そこ|これ|それ|うちの|自分の|今の|何年|いつ|何割|何日|何人|週に|月に|段階|レベル|年目");

    private static final Pattern WHICH_JOB =
            Pattern.compile("(?:どの|どんな|何の|なんの)(?:職種|仕事|職業|ポジション)|やつ|ヤツ|奴");

    /** 「メルカリで働ける」: an employer by a name. */
    private static final Pattern AT_EMPLOYER =
            Pattern.compile(
                    "(?:[ァ-ヶー]{3,}|[A-Za-z][A-Za-z0-9"
                            + " .&-]+|社|会社|ホールディングス)[でに](?:働ける|就職できる|転職できる|入社できる|入れる|就ける)$");

    private final Predicate<String> hasSense;
    private final Predicate<String> hasPlainSense;

    /**
     * Prepares the forms.
     *
     * @param hasSense tells whether words have a sense of their own, as 「リモート」 has
     * @param hasPlainSense tells the same of those senses that hardly anything else is asked by
     */
    FindForms(Predicate<String> hasSense, Predicate<String> hasPlainSense) {
        this.hasSense = hasSense;
        this.hasPlainSense = hasPlainSense;
    }

    /**
     * Reads what jobs are to be like.
     *
     * @param text a question
     * @param talkedAbout whether a job is talked about, which 「できるのは？」 could then be about
     * @return the words for it, or nothing where it asks for no jobs
     */
    Optional<String> sought(String text, boolean talkedAbout) {
        Matcher jobs = OF_JOBS.matcher(text);
        if (jobs.matches() && isLike(jobs.group("what"))) {
            return Optional.of(jobs.group("what"));
        }
        Optional<String> ones = ones(text);
        if (ones.isPresent() && (!talkedAbout || isOfAnyJob(text, ones.get()))) {
            return ones;
        }
        Matcher among = AMONG.matcher(text);
        if (among.matches() && isLike(among.group("what")) && isLike(among.group("more"))) {
            return Optional.of(among.group("what") + "、" + among.group("more"));
        }
        Matcher easiest = EASIEST.matcher(text);
        if (easiest.matches() && hasSense.test(easiest.group("what"))) {
            return Optional.of(easiest.group("what"));
        }
        return english(text);
    }

    /** Whether 「リモートできるのは？」 asks for jobs although one is talked about. */
    private boolean isOfAnyJob(String text, String what) {
        return !OF_THIS_JOB.matcher(text).find()
                && (hasPlainSense.test(what)
                        || WHICH_JOB.matcher(text).find()
                        || AT_EMPLOYER.matcher(what).find());
    }

    private Optional<String> ones(String text) {
        for (Pattern form : List.of(THE_ONES, THERE_IS, LOOSELY, WISHED, IF)) {
            Matcher ones = form.matcher(text);
            boolean asksOutright = form == WISHED || form == IF;
            if (ones.matches() && (asksOutright ? isOfJobs(ones) : isLike(ones.group("what")))) {
                return Optional.of(ones.group("what"));
            }
        }
        Matcher sensed = SENSED.matcher(text);
        return sensed.matches()
                        && isLike(sensed.group("what"))
                        && (hasPlainSense.test(sensed.group("what"))
                                || (hasSense.test(sensed.group("what"))
                                        && ASKS_WHICH.matcher(text).find()))
                ? Optional.of(sensed.group("what"))
                : Optional.empty();
    }

    private static boolean isOfJobs(Matcher wished) {
        String what = wished.group("what");
        return !ONE.matcher(what).find() && !PAY.matcher(what).find();
    }

    private static Optional<String> english(String text) {
        Matcher english = ENGLISH.matcher(text.replaceFirst("[?!.]+$", ""));
        if (!english.matches() || text.codePoints().anyMatch(c -> c >= 0x3040)) {
            return Optional.empty();
        }
        String what = (english.group("before") + " " + english.group("after")).strip();
        boolean one = ONE.matcher(english.group("before").toLowerCase(Locale.ROOT)).find();
        return what.isEmpty() || one || PAY.matcher(what).find()
                ? Optional.empty()
                : Optional.of(what);
    }

    /** Whether words before 「職種」 tell what it is to be like. */
    private boolean isLike(String what) {
        boolean noun = what.endsWith("の") || !what.matches(".*[うくぐすつぬぶむるいなたK可能]$");
        return !ONE.matcher(what).find()
                && !PAY.matcher(what).find()
                && !what.matches(".*[。?？!！].*")
                && (!noun
                        || what.matches(
                                ".*(?:い|なし|無し|あり|休み|制|可|OK|少なめ|不問|不要|なし|(?:人|方)(?:向け|むけ|向き)|(?:得意な|好きな|できる|ある)(?:人|方))の?$")
                        || hasSense.test(what))
                && (!what.endsWith("の")
                        || what.matches(
                                ".*(?:ない|なし|無し|あり|休み|制|可|OK|少ない|多い|少なめ|不問|不要|(?:人|方)(?:向け|むけ|向き)|(?:得意な|好きな|できる|ある)(?:人|方))の$")
                        || hasSense.test(what));
    }
}
