package dev.shirube.answer.find;

import dev.shirube.text.Folding;
import dev.shirube.text.Morphemes;
import dev.shirube.text.Morphemes.Morpheme;
import dev.shirube.vocabulary.FoldedPhrases;
import dev.shirube.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads questions for jobs that are like something: 「リモートできて未経験OKな職種」, "which jobs can be done
 * remotely". Immutable.
 */
final class FindQuestion {

    /** What joins two conditions. */
    private static final Pattern AND =
            Pattern.compile(
                    "[、,，]\\s*|(?<=[\\p{L}\\p{N}]{3})[/／](?=[\\p{L}\\p{N}]{3})|\\s*[＋＆]\\s*|\\s[+&]\\s|\\s+(?:and|かつ)\\s+|かつ|しかも|(?<=[A-Za-z0-9ァ-ヶー])と(?=[A-Za-z0-9ァ-ヶ])|(?<=[A-Za-z0-9ァ-ヶー])も(?=[A-Za-z0-9ァ-ヶー].{0,20}も)|(?<=[うくぐすつぬぶむる])・|(?<=でき|使え|使っ|働け|なれ|活かせ|活かし|書い|OK|可能|なく|なし|無し|不問|不要|休み)(?:て|で)(?!も)(?=[^、]{2,})");

    private static final Pattern EMPLOYED =
            Pattern.compile(
                    "働け|働く|に入る|就職|入社|入れる|転職でき|採用して|雇って|work (?:at|for)\\b|\\bhired?"
                            + " (?:at|by)\\b|jobs? at\\b|^at\\b|\\bdo at\\b");

    /** Where, when and how one works is no employer. */
    private static final Pattern NO_EMPLOYER =
            Pattern.compile(
                    "パート|バイト|正社員|契約社員|派遣|時短|フルタイム|週[0-9一二三四五]|資格|未経験|経験|学歴|工場|病院|学校|大学|研究所|役所|店|現場|オフィス|ベンチャー|スタートアップ|大企業|大手|中小|外資|ホテル|農場|空港|倉庫|図書館|施設|商社|銀行|メーカー|代理店|制作会社|官公庁|自治体|公務員|海外|外国|地方|田舎|都会|全国|一人|ひとり|チーム|屋外|外で|夜|朝|昼|週末|土日|世界|短時間|時短|何歳|abroad|overseas|outdoors|alone|night");

    /** Names that are no words of a dictionary: C++, A/Bテスト, 1on1, .NET. */
    private static final Pattern WITH_SIGNS =
            Pattern.compile(
                    "(?:[A-Za-z]+(?:\\+\\+|#)|\\.NET\\b|[A-Za-z0-9]{1,3}(?:/[A-Za-z0-9]{1,3})+|[0-9]+[A-Za-z]+[0-9]*|[A-Za-z]+[0-9]+)[ァ-ヶー]*");

    /** What one has to have, which is more than what helps. */
    private static final Pattern NEEDED =
            Pattern.compile(
                    "必要|必須|(?:が|の)(?:いる|要る)|ないと|なければ|なきゃ|requir|\\bneed|\\bmust\\b",
                    Pattern.CASE_INSENSITIVE);

    /** 「土日が休みの」 is 「土日休みの」. */
    private static final Pattern WEEKENDS_OFF =
            Pattern.compile("土日(?:祝日?)?(?:が|は|に)(?:休み|休める|お休み)");

    private static final Pattern UNLICENSED = Pattern.compile("無(資格|免許)で(?:も)?");

    /** 「免許がないとできない」 asks for what is needed, not for what is not. */
    private static final Pattern CANNOT_WITHOUT =
            Pattern.compile("(?:が|は)?(?:ない|無い)?(?:ないと|なければ|なきゃ|ないなら)(?:でき|なれ|働け|就け)ない$");

    /** What a tool is used for is the job's own affair: 「Trelloでタスク管理する」. */
    private static final Pattern TOOL_FOR =
            Pattern.compile("^\\s*([A-Za-z][A-Za-z0-9+#. ]+)(?:で|を使って|を使い)[^、]+$");

    private static final Pattern PUT_TO_USE = Pattern.compile("[活生](?:か(?:せる|せて|せ|して|す)|きる)");

    /** What is done in English is said in one sentence. */
    private static final Pattern IN_ENGLISH =
            Pattern.compile("^[^、]{0,6}英語で[^も]|\\bin english\\b", Pattern.CASE_INSENSITIVE);

    /** 「営業の経験が活かせる」 asks for those whom it helps, not for what has to do with 営業. */
    private static final Pattern OF_EXPERIENCE =
            Pattern.compile(
                    "経験(?:者)?(?:が|を|も|は)(?:[活生](?:か|き)|役|有利)|(?<!未経験|異業種|異職種)から(?:の)?(?:転職|転身|移れ|移る)|\\bformer\\b|\\bex-|\\bbackground\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ABROAD =
            Pattern.compile("(?:海外|外国)で(?:も)?(?:働ける|働く|働き|仕事(?:が)?できる|仕事をする|勤務できる)");

    private static final Pattern EITHER =
            Pattern.compile(
                    "([A-Za-z][A-Za-z0-9+#.]*)(?:か|とか|や|\\s+or\\s+)([A-Za-z][A-Za-z0-9+#.]*)");

    /** What stands beside one of two of which either will do: 「時短やパート」, 「泊まりとか夜勤」. */
    private static final Pattern ANY_OF =
            Pattern.compile(
                    "(?<= )(?:タイム|勤務)?(?:や|か|とか|または|もしくは)(?=[ \\p{IsHan}ァ-ヶ])|(?:や|か|とか|または|もしくは) |"
                            + " or ",
                    Pattern.CASE_INSENSITIVE);

    /** 「残業も少ない」, 「残業あんまりない」 are 「残業が少ない」, 「残業がない」. */
    private static final Pattern OVERTIME =
            Pattern.compile("残業(?:も|って|は|が|の)?(?:あんまり|あまり|ほとんど|そんなに)?(?=(?:少な|な[いくさ]|短))");

    /** The kind of the words for what is paid beside the wage. */
    private static final String EXTRA_PAY = "said-of-extra-pay";

    /** The kind of the words that lead from a job to what is said of it. */
    private static final String LIGHT = "beside-conditions";

    /** By what name qualifications are known by their meaning. */
    static final String LICENCE = "licence";

    private final Vocabulary vocabulary;
    private final FoldedPhrases phrases;
    private final Senses senses;
    private final FindForms forms;
    private final SaidOtherwise otherwise;

    FindQuestion(Vocabulary vocabulary, FoldedPhrases phrases) {
        this.vocabulary = vocabulary;
        this.phrases = phrases;
        this.senses = new Senses(vocabulary, phrases);
        this.forms =
                new FindForms(
                        what -> senses.isIn(Folding.of(what)),
                        what -> senses.isPlainIn(Folding.of(what)));
        this.otherwise = new SaidOtherwise(vocabulary, phrases);
    }

    /**
     * Reads a question in words.
     *
     * @param text the question, normalised
     * @param talkedAbout whether a job is talked about, which 「できるのは？」 could then be about
     * @return what the jobs are to be like, nothing where it asks for no jobs
     */
    List<Condition> read(String text, boolean talkedAbout) {
        return forms.sought(text.strip(), talkedAbout)
                .map(what -> conditions(AND.split(inUsualWords(what))))
                .orElse(List.of());
    }

    private static String inUsualWords(String what) {
        String licensed = UNLICENSED.matcher(what).replaceAll("$1なしで");
        String overtime = OVERTIME.matcher(licensed).replaceAll("残業が");
        String abroad = ABROAD.matcher(overtime).replaceAll("海外赴任");
        String weekends = WEEKENDS_OFF.matcher(abroad).replaceAll("土日休み");
        return CANNOT_WITHOUT.matcher(weekends).replaceFirst("が必要な");
    }

    /** Reads what stands behind the command: conditions, with spaces between them. */
    List<Condition> typed(String rest) {
        boolean japanese = rest.codePoints().anyMatch(c -> c >= 0x3040);
        Optional<String> inWords = forms.sought(rest, false);
        if (inWords.isPresent() || !japanese) {
            return conditions(AND.split(inUsualWords(inWords.orElse(rest))));
        }
        return conditions(inUsualWords(rest).split("[\\s、,，]+", -1));
    }

    /** Reads what jobs are to be like, each part for itself. */
    List<Condition> conditions(String[] parts) {
        var conditions = new ArrayList<Condition>();
        for (String part : parts) {
            conditions.addAll(condition(part.strip()));
        }
        return List.copyOf(conditions);
    }

    /** What has a sense of its own, then what is left of it. */
    private List<Condition> condition(String part) {
        var conditions = new ArrayList<Condition>();
        String rest = part;
        for (Map.Entry<String, ConditionKind> sense : senses.kinds().entrySet()) {
            List<int[]> spans = senses.spans(sense.getKey(), Folding.of(rest));
            boolean known =
                    sense.getValue() != ConditionKind.NATURE
                            && conditions.stream().anyMatch(c -> c.kind() == sense.getValue());
            if (!spans.isEmpty() && !known) {
                int[] span = spans.getFirst();
                rest = without(spans, rest);
                conditions.add(
                        senses.condition(sense.getKey(), part, rest)
                                .as(part.substring(span[0], span[1])));
            }
        }
        List<ConditionTerm> terms = terms(TOOL_FOR.matcher(rest).replaceFirst("$1"));
        if (!conditions.isEmpty() && terms.stream().allMatch(ConditionTerm::verb)) {
            terms = List.of(); // 「定時で帰れる日が多い」
        }
        if (terms.isEmpty() && conditions.size() == 1) { // in the person's own words
            return List.of(conditions.getFirst().as(part.replaceFirst("の$", "")));
        }
        if (!terms.isEmpty() && IN_ENGLISH.matcher(part).find() && conditions.size() == 1) {
            return List.of(conditions.getFirst().with(terms).as(part));
        }
        if (!terms.isEmpty()) {
            String left = conditions.isEmpty() ? part : written(terms);
            boolean employed =
                    EMPLOYED.matcher(part.toLowerCase(Locale.ROOT)).find()
                            && conditions.isEmpty()
                            && !OF_EXPERIENCE.matcher(part).find()
                            && !NO_EMPLOYER.matcher(part).find();
            boolean denied = conditions.isEmpty() && AskedDenial.isIn(part);
            conditions.add(
                    new Condition(
                            left,
                            terms,
                            otherwise.contrary(terms),
                            employed ? ConditionKind.EMPLOYER : kind(terms),
                            denied,
                            otherwise.isQualification(terms)
                                    && (denied || NEEDED.matcher(part).find()),
                            otherwise.isQualification(terms)
                                            && !otherwise.isStateQualification(terms)
                                    ? new Condition.Meant(LICENCE, denied)
                                    : null));
        }
        boolean either =
                conditions.size() == 2
                        && conditions.stream().noneMatch(Condition::denied)
                        && ANY_OF.matcher(rest).find();
        return either
                ? List.of(conditions.getFirst().or(conditions.getLast()).as(part))
                : conditions;
    }

    /** A text with spaces in place of what was read. */
    private static String without(List<int[]> spans, String text) {
        var left = new StringBuilder(text);
        for (int[] taken : spans) {
            for (int i = taken[0]; i < taken[1]; i++) {
                left.setCharAt(i, ' ');
            }
        }
        return left.toString();
    }

    private ConditionKind kind(List<ConditionTerm> terms) {
        return terms.stream()
                        .flatMap(term -> term.wordings().stream())
                        .anyMatch(word -> phrases.has(EXTRA_PAY, Folding.fold(word)))
                ? ConditionKind.EXTRA_PAY
                : ConditionKind.OTHER;
    }

    private static String written(List<ConditionTerm> terms) {
        return terms.stream()
                .map(term -> term.wordings().getFirst())
                .collect(Collectors.joining(" "));
    }

    /** The condition in a wider sense, where it is one that has a narrow one: 英語 for 「TOEIC」. */
    Optional<Condition> wider(Condition condition) {
        return senses.wider(condition);
    }

    /** Other ways in which a guide may say what no guide says in so many words. */
    List<Condition> otherwise(Condition condition) {
        return otherwise.of(condition);
    }

    /** The words that have to be said: nouns that stand together are one. */
    private List<ConditionTerm> terms(String written) {
        var terms = new ArrayList<ConditionTerm>();
        Matcher either = EITHER.matcher(written);
        if (either.find()) {
            terms.add(otherwise.either(either.group(1), either.group(2)));
            return terms;
        }
        Matcher signs = WITH_SIGNS.matcher(AskedDenial.withoutWeakness(written));
        while (signs.find()) {
            terms.add(otherwise.noun(signs.group()));
        }
        if (OF_EXPERIENCE.matcher(written).find()) {
            terms.add(new ConditionTerm(vocabulary.lowerCase("said-of-experience"), false));
        }
        String text = PUT_TO_USE.matcher(signs.replaceAll(" ")).replaceAll(" ");
        Optional<String> phrase = otherwise.phraseIn(text);
        if (phrase.isPresent()) {
            terms.add(otherwise.noun(phrase.get()));
            text = text.replace(phrase.get(), " ");
        }
        int from = -1;
        int to = -1;
        for (Morpheme word : Morphemes.of(text).words()) {
            String base = Folding.fold(word.base());
            boolean content =
                    word.kind() != Morphemes.Kind.FUNCTION
                            && !phrases.has(LIGHT, base)
                            && !phrases.has(
                                    LIGHT, Folding.fold(text.substring(word.start(), word.end())));
            boolean noun = content && word.kind() == Morphemes.Kind.NOUN;
            if (from >= 0 && (!noun || word.start() != to)) {
                terms.add(otherwise.noun(text.substring(from, to)));
                from = -1;
            }
            if (noun) {
                from = from < 0 ? word.start() : from;
                to = word.end();
            } else if (content && word.end() - word.start() > 1) {
                terms.add(new ConditionTerm(List.of(word.base()), true));
            }
        }
        if (from >= 0) {
            terms.add(otherwise.noun(text.substring(from, to)));
        }
        return terms;
    }
}
