package dev.shirube.eval.ask;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Candidate;
import dev.shirube.answer.Outcome;
import dev.shirube.guide.Passage;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * An answer reduced to one line of results. Where two passages are given, it is the first.
 *
 * @param outcome what came of the question
 * @param guide the slug of the guide that is quoted or listed, or null
 * @param path the headings from H2 down to what is quoted, possibly none
 * @param passage what is quoted as plain text, or null
 * @param confidence the confidence of what is quoted; where nothing is, that of the best
 *     alternative, or 0 without any
 * @param alternatives what else could have been meant, best first
 */
public record Given(
        Outcome outcome,
        @Nullable String guide,
        List<String> path,
        @Nullable String passage,
        double confidence,
        List<Candidate> alternatives) {

    /** Copies the lists. */
    public Given {
        path = List.copyOf(path);
        alternatives = List.copyOf(alternatives);
    }

    /**
     * Reduces an answer.
     *
     * @param answer the answer
     * @return its line of results
     */
    public static Given of(Answer answer) {
        return switch (answer) {
            case Answer.Found found -> of(found, found.given().getFirst());
            case Answer.GuideMenu menu -> empty(menu, menu.guide().slug());
            case Answer.Clarify clarify -> empty(clarify, null);
            case Answer.None none -> empty(none, null);
            case Answer.JobMenu menu -> empty(menu, null);
            case Answer.Help help -> empty(help, null);
            case Answer.Courtesy courtesy -> empty(courtesy, null);
        };
    }

    private static Given of(Answer.Found found, Candidate given) {
        return new Given(
                found.outcome(),
                given.guide().slug(),
                given.section().path(),
                given.quoted().map(Passage::text).orElse(null),
                given.confidence(),
                found.alternatives());
    }

    private static Given empty(Answer answer, @Nullable String guide) {
        List<Candidate> others = answer.alternatives();
        double confidence = others.isEmpty() ? 0 : others.getFirst().confidence();
        return new Given(answer.outcome(), guide, List.of(), null, confidence, others);
    }
}
