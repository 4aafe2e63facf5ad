package dev.shirube.app.insights.gaps;

import dev.shirube.chat.history.Gap;
import dev.shirube.meaning.SentenceVector;
import dev.shirube.text.Folding;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All questions about one job that were asked in the same words, however these are spelt.
 *
 * @param job the job that was asked about, or empty
 * @param words the spelling that was used most
 * @param gaps the questions
 */
record AskedQuestion(String job, String words, List<Gap> gaps) {

    /** Those of most people first, so that the order does not hang on who asked last. */
    static final Comparator<AskedQuestion> ORDER =
            Comparator.<AskedQuestion>comparingLong(AskedQuestion::people)
                    .thenComparingLong(AskedQuestion::times)
                    .reversed()
                    .thenComparing(AskedQuestion::words)
                    .thenComparing(AskedQuestion::job);

    private record Key(String job, String folded) {}

    /** Copies the list. */
    AskedQuestion {
        gaps = List.copyOf(gaps);
    }

    /** Puts questions in the same words together. */
    static List<AskedQuestion> of(List<Gap> gaps) {
        Map<Key, List<Gap>> sameWords = new LinkedHashMap<>();
        for (Gap gap : gaps) {
            sameWords
                    .computeIfAbsent(
                            new Key(gap.job(), folded(gap.words())), k -> new ArrayList<>())
                    .add(gap);
        }
        return sameWords.entrySet().stream()
                .map(e ->
                        new AskedQuestion(
                                e.getKey().job(), most(e.getValue(), Gap::words), e.getValue()))
                .sorted(ORDER)
                .toList();
    }

    /** Without marks at the end, which nobody means anything by. */
    private static String folded(String words) {
        return Folding.fold(words).replaceFirst("[?!。、,~〜…]+$", "");
    }

    /** Returns whether two questions are the same but for how they are spelt. */
    static boolean isSame(String words, String others) {
        return folded(words).equals(folded(others));
    }

    long people() {
        return people(gaps);
    }

    long times() {
        return gaps.size();
    }

    /** The vector that was kept last, or null. */
    @Nullable SentenceVector meaning() {
        return gaps.stream().map(Gap::meaning).filter(Objects::nonNull).findFirst().orElse(null);
    }

    GapGroup.Wording wording() {
        return new GapGroup.Wording(words, times(), people());
    }

    static long people(List<Gap> gaps) {
        return gaps.stream().map(Gap::person).distinct().count();
    }

    /** The value that most have; of equals the first by its letters. */
    static String most(List<Gap> gaps, Function<Gap, String> value) {
        Map<String, Long> counts =
                gaps.stream().collect(Collectors.groupingBy(value, Collectors.counting()));
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<String, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
