package dev.shirube.eval.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A slip of the fingers: two neighbouring characters change places, in a word of at least four. The
 * first character stays. Words in hiragana are mostly endings, and only take part where there is no
 * other.
 */
final class Typo {

    private static final Pattern WORD =
            Pattern.compile("[A-Za-z]{4,}|[\\p{IsKatakana}ー]{4,}|\\p{IsHan}{4,}");
    private static final Pattern ENDING = Pattern.compile("\\p{IsHiragana}{4,}");

    /** The name of the bot is put in by the platform. */
    private static final Pattern ADDRESS = Pattern.compile("@[\\w-]+");

    private Typo() {}

    static String in(String question) {
        List<Integer> places = places(WORD, question);
        if (places.isEmpty()) {
            places = places(ENDING, question);
        }
        return places.isEmpty() ? question : swapped(question, Pick.of(places, question));
    }

    /** Where a character differs from the next one of its word. */
    private static List<Integer> places(Pattern words, String question) {
        String masked = ADDRESS.matcher(question).replaceAll(m -> "@".repeat(m.group().length()));
        var places = new ArrayList<Integer>();
        for (MatchResult word : words.matcher(masked).results().toList()) {
            for (int i = word.start() + 1; i < word.end() - 1; i++) {
                if (question.charAt(i) != question.charAt(i + 1)
                        && !Character.isSurrogate(question.charAt(i))
                        && !Character.isSurrogate(question.charAt(i + 1))) {
                    places.add(i);
                }
            }
        }
        return places;
    }

    private static String swapped(String question, int at) {
        return question.substring(0, at)
                + question.charAt(at + 1)
                + question.charAt(at)
                + question.substring(at + 2);
    }
}
