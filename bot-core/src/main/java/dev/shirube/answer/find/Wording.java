package dev.shirube.answer.find;

import dev.shirube.answer.find.ConditionTerm.Place;
import dev.shirube.text.Folding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words by which something is said, in one piece or in several with a little between them: 「残業…少な」
 * is said by 「残業はかなり少なめ」. Immutable.
 *
 * @param parts the pieces in lower case, in their order, at least one
 * @param folded the same, folded
 */
record Wording(List<String> parts, List<String> folded) {

    /** What stands for the words between two pieces. */
    private static final String GAP = "…";

    /** How many characters may stand between two pieces. */
    private static final int REACH = 14;

    private static final int LATIN_REACH = 30;

    /** 「話を、最後まで聞く」 is one clause. */
    private static final Pattern TOPIC_COMMA = Pattern.compile("(?<=[はをもに])、");

    /** 「土日は原則休み」: what stands in kanji before a word of its own. */
    private static final Pattern ADVERB = Pattern.compile("(?:原則|基本|通常|当然|完全|全員|全部|毎週|毎日|一応|必ず)$");

    /** What ends a clause, across which nothing is said in one. */
    private static final String ENDS = "。、！？!?;；|";

    /** Copies the lists. */
    Wording {
        parts = List.copyOf(parts);
        folded = List.copyOf(folded);
    }

    /** Reads a wording as the vocabulary has it. */
    static Wording of(String written) {
        List<String> parts = List.of(written.split(GAP));
        return new Wording(parts, parts.stream().map(Folding::fold).toList());
    }

    /** The same words without the mark of a gap, for looking them up. */
    static String plain(String written) {
        return written.replace(GAP, " ");
    }

    /** Whether all of it is in a text in lower case at all, before it is looked at closely. */
    boolean mayBeIn(String lower) {
        return parts.stream().allMatch(lower::contains);
    }

    /** Where it stands in a text, each piece as a word of its own. */
    Stream<Place> placesIn(Folding text, String original) {
        String first = folded.getFirst();
        return Stream.iterate(
                        text.folded().indexOf(first),
                        at -> at >= 0,
                        at -> text.folded().indexOf(first, at + 1))
                .filter(at -> isWhole(text, original, at, first))
                .flatMap(at ->
                        end(text, original, at).stream()
                                .map(end -> new Place(text.originalStart(at), end)));
    }

    /** Where the last piece ends that follows the first at that place. */
    private Optional<Integer> end(Folding text, String original, int start) {
        int behind = start + folded.getFirst().length();
        for (String part : folded.subList(1, folded.size())) {
            int at = text.folded().indexOf(part, behind);
            while (at >= 0 && !isWhole(text, original, at, part)) {
                at = text.folded().indexOf(part, at + 1);
            }
            if (at < 0
                    || isTooFar(original, text.originalEnd(behind - 1), text.originalStart(at))) {
                return Optional.empty();
            }
            behind = at + part.length();
        }
        return Optional.of(text.originalEnd(behind - 1));
    }

    private static boolean isTooFar(String original, int from, int to) {
        String before = original.substring(0, to);
        String between = before.substring(Math.min(from, to));
        boolean japanese = between.codePoints().anyMatch(c -> c >= 0x3040);
        return between.length() > (japanese ? REACH : LATIN_REACH)
                || TOPIC_COMMA
                        .matcher(before)
                        .replaceAll("・")
                        .substring(Math.min(from, to))
                        .chars()
                        .anyMatch(c -> ENDS.indexOf(c) >= 0);
    }

    private static boolean isWhole(Folding text, String original, int at, String part) {
        int end = at + part.length();
        return text.isWord(at, end)
                && !isInKatakana(original, text.originalStart(at), text.originalEnd(end - 1))
                && !isInKanji(original, text.originalStart(at));
    }

    /** 「海外で働く」 is no 「外で働く」: a word of one kanji is part of a longer one behind another. */
    private static boolean isInKanji(String text, int start) {
        return start > 0
                && !ADVERB.matcher(text.substring(0, start)).find()
                && start + 1 < text.length()
                && Character.isIdeographic(text.charAt(start - 1))
                && Character.isIdeographic(text.charAt(start))
                && isHiragana(text.charAt(start + 1));
    }

    private static boolean isHiragana(char c) {
        return c >= 'ぁ' && c <= 'ん';
    }

    /** 「リスクマネジメント」 is no 「マネジメント」. */
    private static boolean isInKatakana(String text, int start, int end) {
        boolean before =
                start > 0 && isKatakana(text.charAt(start)) && isKatakana(text.charAt(start - 1));
        boolean after =
                end < text.length()
                        && isKatakana(text.charAt(end - 1))
                        && isKatakana(text.charAt(end));
        return before || after;
    }

    private static boolean isKatakana(char c) {
        return (c >= 'ァ' && c <= 'ヶ') || c == 'ー';
    }
}
