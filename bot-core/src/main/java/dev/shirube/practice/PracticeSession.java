package dev.shirube.practice;

import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Where somebody stands who practises an interview. It holds nothing that the person wrote.
 * Immutable.
 *
 * @param guide the slug of the guide
 * @param years the years of experience that was asked for, or null
 * @param asked the questions that were asked, as written, the last one being the current one
 * @param answered how many of them were answered
 * @param waiting whether an answer to the current one is waited for
 */
public record PracticeSession(
        String guide,
        @Nullable YearRange years,
        List<String> asked,
        int answered,
        boolean waiting) {

    /** Copies the questions. */
    public PracticeSession {
        asked = List.copyOf(asked);
    }

    /**
     * Begins.
     *
     * @param guide the slug of the guide
     * @param years the years of experience, or null
     * @return a session in which nothing was asked
     */
    public static PracticeSession of(String guide, @Nullable YearRange years) {
        return new PracticeSession(guide, years, List.of(), 0, false);
    }

    /**
     * Goes on to a question.
     *
     * @param question the question as written
     * @return the session that waits for its answer
     */
    public PracticeSession asking(String question) {
        var all = new ArrayList<>(asked);
        all.add(question);
        return new PracticeSession(guide, years, all, answered, true);
    }

    /**
     * Counts an answer.
     *
     * @return the session that waits for nothing
     */
    public PracticeSession afterAnswer() {
        return new PracticeSession(guide, years, asked, answered + 1, false);
    }
}
