package dev.shirube.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the many ways to ask for jobs into one, so that questions differ in what the jobs are to be
 * like and not in how they go on: 「人手が足りてない業界ってある？」 and 「人手が足りてないのはどれ」 are 「人手が足りてない仕事は？」.
 */
public final class JobsForm {

    /** What is asked for, by whatever name. */
    private static final String ONES =
            "(?:やつ|ヤツ|奴|(?<!(?:^|[やとがのはも、])(?:良い|いい|よい|悪い)|しい|らい|きな|変な|要な)(?:ところ|とこ)|もの|会社|職場|業界|職種|職業|ジョブ|お?仕事|職)";

    /** How a question for them ends. */
    private static final String ENDS =
            "(?:(?:って|は|が|を|なら|とか|で|だと)?[、\\s]*(?:(?:何|なに|なん)(?=[がかで？?]|$)|どれ|どの[^、。]{1,4}|どこ|いる|ある|あり|ない|教え|おしえ|知りた|探し"
                + "|いい|よい|良い|ほしい|欲しい|一覧|全部|ぜんぶ|おすすめ|オススメ|紹介|したい|やりたい|就きたい|つきたい)[^、。]{0,9})";

    /** 「…仕事は？」, 「…やつ教えて」. */
    private static final Pattern NAMED =
            Pattern.compile("^(?<what>.{2,60}?)" + ONES + "(?:" + ENDS + "|って|は|が)?$");

    /** 「…のは？」, 「…のどれ」, 「…のある？」, not 「…の？」, which may ask of one job. */
    private static final Pattern OPEN =
            Pattern.compile(
                    "^(?<what>.{2,60}?[いるうくすつぬぶむただなOK可し])の(?:"
                            + ENDS
                            + "|って|は|(?:は|って)(?:どれ|どこ)[^、。]{0,6})$");

    /** Whoever wants to avoid something asks which jobs have it. */
    private static final Pattern AVOIDED_BEHIND =
            Pattern.compile(
                    "(?<what>^.*(?:どれ|どこ|ある|教え|おしえ).*?)[、。…,.・?？\\s]+(?:それ(?:は|だけは)?|なるべく|できれば)?(?:避け|さけ)たい[^、。]{0,6}$|(?<asked>^.*[?？])\\s*(?:i'?d"
                        + " like to |(?:i )?want to |trying to )?avoid(?:ing)?"
                        + " (?:them|it|that|those)$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern AVOIDED_IN_FRONT =
            Pattern.compile(
                    "^(?<avoided>.{2,40}?)(?:仕事|職種|職場|やつ|の|とこ|ところ)?(?:は|だけは|を|とか)?(?:避け|さけ)たい(?:んだけど|んですけど|んですが|ので|から|けど|です|の|な)*[、。…・\\s]+(?<what>.*(?:どれ|どこ|どの|教え|おしえ|ある).*)$");

    /** What asks which and nothing else. */
    private static final Pattern ONLY_WHICH =
            Pattern.compile(
                    "(?:それって|それは|そう(?:いう|な)の|該当する|当てはまる)?(?:の|仕事|職種)?(?:は|って)?(?:どれ|どこ|どの(?:仕事|職種))(?:が|は)?(?:そう|当てはまる|あたる)?(?:になる|です|ですか|か)?");

    private static final Pattern ENGLISH =
            Pattern.compile(
                    "^(?:(?:so|ok|and|then)[, ]+)*(?:what(?= (?:(?:other|kinds? of)"
                        + " )?(?:jobs?|roles?|careers?|positions?|occupations?|of)\\b)|which|any|are"
                        + " there any|is there any)(?: (?:other|kinds? of))?(?:"
                        + " (?:ones?|jobs?|roles?|careers?|positions?|occupations?))?(?:"
                        + " (?:of|among|in) (?:these|them|those|the list|this list))?(?:"
                        + " (?:ones?|jobs?|roles?|careers?|guides))?(?="
                        + " (?:that|which|where|with|without|who|do|does|don't|can|could|would|will|won't|let|lets|allow|offer|offers|are|is|have|has|need|needs|require|requires|pay|pays|give|gives|get|gets|take|takes|hire|hires|i|you|suit|suits|involve|involves|involving|come|comes|mean|means|for|at|in)\\b)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern PUNCTUATION = Pattern.compile("[?？。!！…\\s]+$");

    private JobsForm() {}

    /**
     * Puts a question into the form.
     *
     * @param question a question
     * @return the same in one form; the question where it does not ask for jobs in a usual form
     */
    public static String of(String question) {
        String asked = withoutAvoiding(question);
        String plain = PUNCTUATION.matcher(asked).replaceFirst("");
        for (Pattern form : new Pattern[] {OPEN, NAMED}) {
            Matcher matcher = form.matcher(plain);
            if (matcher.matches()) {
                return matcher.group("what") + "仕事は？";
            }
        }
        Matcher english = ENGLISH.matcher(asked);
        return english.find() ? "which jobs" + asked.substring(english.end()) : asked;
    }

    /**
     * Leaves out that something is to be avoided, where it is asked which jobs have it:
     * 「夜勤がある仕事はどれ？避けたい」.
     *
     * @param question a question
     * @return what it asks; the question where it says nothing of the kind
     */
    public static String withoutAvoiding(String question) {
        String text = PUNCTUATION.matcher(question.strip()).replaceFirst("");
        Matcher behind = AVOIDED_BEHIND.matcher(text);
        if (behind.matches()) {
            String asked = behind.group("what");
            return asked == null ? behind.group("asked") : asked;
        }
        Matcher front = AVOIDED_IN_FRONT.matcher(text);
        if (!front.matches()) {
            return question;
        }
        return ONLY_WHICH.matcher(front.group("what")).matches()
                ? front.group("avoided") + "仕事は？"
                : front.group("what");
    }
}
