package dev.shirube.guide;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a line of an interview guide says it is. All the words and signs that guides use for it, in
 * Japanese and English, stand here and nowhere else.
 */
public enum QuestionMark {
    /** A question: {@code Q1.}, {@code 質問:}. */
    QUESTION,
    /** An answer worth imitating: {@code ⭕ 模範解答}, {@code Model answer}. */
    MODEL,
    /** An answer, or the points it should make: {@code A.}, {@code ポイント:}. */
    ANSWER,
    /** Why the question is asked or the answer good: {@code 💡 面接官の意図}, {@code 理由:}. */
    INTENT,
    /** An answer to avoid, never to be quoted without this label: {@code ❌ NGな回答}. */
    BAD,
    /** Nothing of the kind. */
    NONE;

    private static final Map<QuestionMark, List<String>> SIGNS =
            Map.of(
                    BAD, List.of("❌", "✖", "✕", "✗", "×", "⛔", "🙅", "👎", "🚫"),
                    MODEL, List.of("⭕", "◯", "○", "✅", "✔", "🙆", "👍"),
                    INTENT, List.of("💡", "🎯", "🔍"));

    /** A label ends with a colon or bracket not far away, or its line ends with it. */
    private static final String END = "(?:[^\\n:：。]{0,16}[:：】）)\\]]|[\\s\\p{P}]*(?:\\n|$))";

    private static final Map<QuestionMark, Pattern> LABELS =
            Map.of(
                    QUESTION,
                    label(
                            "(?:Q|Ｑ|質問|設問|問|Question)\\s*"
                                    + "(?:[0-9０-９]+\\s*[.．:：、)）】\\]]|[0-9０-９]+\\s(?=[^\\n]*[?？])"
                                    + "|[.．:：)）】\\]])"),
                    MODEL,
                    label(
                            "(?:模範(?:解答|回答)例?|(?:良い|よい)(?:回答|答え|例)|OK(?:な)?(?:回答|例)|(?:回答|解答)例"
                                    + "|(?:Model|Good|Strong|Great|Sample|Example) answer)"
                                    + END),
                    BAD,
                    label(
                            "(?:NG(?:な)?(?:回答|解答|答え|例|パターン)|NG(?=\\s*[:：】])"
                                    + "|(?:悪い|ダメな|だめな|避けたい)(?:回答|解答|答え|例)"
                                    + "|(?:Bad|Poor|Weak|Wrong|NG) answer)"
                                    + END),
                    ANSWER,
                    label(
                            "(?:(?:A|Ａ|回答|解答|答え|Answer)\\s*[0-9０-９]*\\s*[.．:：)）】\\]]"
                                    + "|(?:(?:回答|解答)の)?ポイント\\s*[:：]|(?:Key )?points?\\s*[:：])"),
                    INTENT,
                    label(
                            "(?:(?:面接官|質問)の(?:意図|狙い|ねらい)|意図|理由|解説|(?:Interviewer's )?intent"
                                    + "|Why (?:it is|they) ask(?:ed)?)"
                                    + END));

    /** Brackets and pictures that may stand before a label. */
    private static final Pattern DECORATION =
            Pattern.compile("^[\\s\\p{So}\\p{Sk}\\p{Mn}\\x{200D}【「『\\[（(・]+");

    private static final Pattern ASKS = Pattern.compile("[?？]|(?:か|ください|下さい)[。.]?[」』\"”)）]*\\s*$");

    private static Pattern label(String expression) {
        return Pattern.compile(
                "^" + expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /**
     * Reads the mark that a text begins with.
     *
     * @param text a paragraph or list item as plain text
     * @return its mark
     */
    public static QuestionMark of(String text) {
        String stripped = text.strip();
        for (QuestionMark mark : List.of(BAD, MODEL, INTENT)) {
            if (SIGNS.getOrDefault(mark, List.of()).stream().anyMatch(stripped::startsWith)) {
                return mark;
            }
        }
        String words = DECORATION.matcher(stripped).replaceFirst("");
        for (QuestionMark mark : List.of(QUESTION, BAD, MODEL, ANSWER, INTENT)) {
            Pattern pattern = LABELS.get(mark);
            if (pattern != null && pattern.matcher(words).find()) {
                return mark;
            }
        }
        return NONE;
    }

    /**
     * Tells whether a text asks something, with or without a label.
     *
     * @param text a paragraph or list item as plain text
     * @return whether it has a question mark, or ends as Japanese questions and requests do
     */
    public static boolean asks(String text) {
        return of(text) == QUESTION || ASKS.matcher(text).find();
    }

    /**
     * Tells whether this marks a part of what answers a question.
     *
     * @return true for answers of any kind and for the intent
     */
    public boolean answers() {
        return switch (this) {
            case MODEL, ANSWER, INTENT, BAD -> true;
            case QUESTION, NONE -> false;
        };
    }

    /**
     * Returns the place among the parts of an answer: what to imitate first, what to avoid last.
     *
     * @return a rank to sort by
     */
    public int rank() {
        return switch (this) {
            case QUESTION -> 0;
            case MODEL, ANSWER -> 1;
            case INTENT, NONE -> 2;
            case BAD -> 3;
        };
    }
}
