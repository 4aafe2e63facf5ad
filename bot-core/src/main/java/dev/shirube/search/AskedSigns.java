package dev.shirube.search;

import java.util.List;
import java.util.regex.Pattern;

/** What tells, beside its vector, what a question wants jobs to be like. */
public final class AskedSigns {

    /** What names the thing that is looked for. */
    private static final Pattern JOBS =
            Pattern.compile(
                    "(?<!この|その)(?:仕事(?![中場着先量]|仲間|終わり|帰り)|職種|職業|ジョブ)|やつ|\\b(?:jobs?|careers?|roles?|professions|occupations|trades|fields)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** What asks after one job, or after a thing that is no job. */
    private static final Pattern OF_ONE =
            Pattern.compile(
                    "この|その|あの|ここ|それ|これ|どれくらい|どのくらい|どうやって|なぜ|何時|いつ|いくら|どこ"
                            + "|\\b(?:this|the|how|when|why|it|they|does|do you|is it)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern DENIES =
            Pattern.compile(
                    "ない|(?<![ぱこ])なし|なく|無し|無く|なか|ません|ずに|不要|不問|以外|苦手|無理|嫌|いや|だめ|ダメ|少な|避け|\\b(?:no|not|without|never|none|nothing|hate|avoid|free"
                        + " of|hardly|rarely|little|few|less|bad|hopeless|cannot)\\b"
                        + "|n['’]?t\\b|-free\\b",
                    Pattern.CASE_INSENSITIVE);

    /** 「資格がないとなれない」 asks for what is needed. */
    private static final Pattern NEEDED =
            Pattern.compile(
                    "(?:ないと|なければ|なきゃ|なくては)[^、。]{0,12}(?:ない|無理|だめ|ダメ|いけ)|isn['’]t optional|can['’]t"
                            + " you do without",
                    Pattern.CASE_INSENSITIVE);

    /** What one can do without: 「運転しなくていい」, 「大学を出なくてもなれる」. */
    private static final Pattern NEEDLESS =
            Pattern.compile(
                    "なくて(?:も|いい|良い|よい|大丈夫|平気|OK|済|構わ)|(?:不要|なし|無し)(?:で|の)|(?:なくて|ないの)$",
                    Pattern.CASE_INSENSITIVE);

    /** What asks for one of several, whatever these are. */
    private static final Pattern WHICH =
            Pattern.compile(
                    "どれ(?!く|ぐ)|どの(?:仕事|職)|(?:の|もの|こと|とこ|ところ)は[?？]?$|(?:ある|ない|あります|ありません)(?:かな|か|の)?[?？]?$|たい(?:ん|です|けど|な|$)|\\b(?:which|what"
                        + " (?:can|could|fits|suits|else)|any|anything|ones|where)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final int LONG = 40;

    private AskedSigns() {}

    /**
     * What tells whether something is not to be so.
     *
     * @param difference how much farther along the contrary a question is
     * @param negation see {@code negation.night}
     * @param text the question
     * @return the values that {@code polarity} weighs
     */
    public static double[] polarity(double difference, List<Double> negation, String text) {
        return new double[] {
            1,
            difference,
            negation.get(denies(text) ? 1 : 0),
            negation.get(2),
            NEEDLESS.matcher(text).find() ? negation.get(1) : 0
        };
    }

    /**
     * What tells whether a question asks for jobs that are like something.
     *
     * @param score how far along the nearest condition it is
     * @param margin how much less far along the next one
     * @param text the question
     * @param denied how much likelier than not it is not to be so, from -0.5 to 0.5
     * @return the values that {@code reading} weighs
     */
    public static double[] reading(double score, double margin, String text, double denied) {
        return new double[] {
            1,
            score,
            margin,
            JOBS.matcher(text).find() ? 1 : 0,
            OF_ONE.matcher(text).find() ? 1 : 0,
            text.length() > LONG ? 1 : 0,
            Math.abs(denied),
            WHICH.matcher(text).find() ? 1 : 0
        };
    }

    /**
     * Returns whether a question has a word that denies.
     *
     * @param text the question
     * @return true for 「夜勤がない」, false for 「資格がないとなれない」
     */
    public static boolean denies(String text) {
        return DENIES.matcher(NEEDED.matcher(text).replaceAll("")).find();
    }
}
