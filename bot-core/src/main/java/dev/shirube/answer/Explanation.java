package dev.shirube.answer;

import dev.shirube.question.Question;

import java.util.Arrays;
import java.util.List;

/**
 * Why an answer is what it is.
 *
 * @param question what was understood of the question
 * @param considered the sections that were compared, best first; none where no section was looked
 *     for
 */
public record Explanation(Question question, List<Ranked> considered) {

    /** Copies the list. */
    public Explanation {
        considered = List.copyOf(considered);
    }

    /**
     * Returns how far each clue speaks for the first of the sections that were compared.
     *
     * @return in the order of the clues; all 0 where none was compared
     */
    public List<Double> clues() {
        double margin = Confidence.margin(considered);
        return Arrays.stream(Clue.values())
                .map(clue ->
                        considered.isEmpty()
                                ? 0.0
                                : clue.of(considered.getFirst().evidence(), margin))
                .toList();
    }
}
