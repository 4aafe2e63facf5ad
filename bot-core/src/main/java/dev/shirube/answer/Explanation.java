package dev.shirube.answer;

import dev.shirube.question.Question;

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
}
