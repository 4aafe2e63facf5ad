package dev.shirube.practice;

import dev.shirube.answer.Candidate;
import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A question that a guide expects in an interview. Immutable.
 *
 * @param from the passage with all that the guide says of it
 * @param question the question as written
 * @param model the lines of the model answer as written
 * @param years the years of experience that it is for, or null
 */
public record InterviewQuestion(
        Candidate from, String question, List<String> model, @Nullable YearRange years) {

    /** Copies the lines. */
    public InterviewQuestion {
        model = List.copyOf(model);
    }
}
