package dev.shirube.eval;

import dev.shirube.answer.Outcome;

import java.util.List;

/**
 * A question whose answer is known.
 *
 * @param id what to call it
 * @param kind the kind of question; results are added up by kind
 * @param context earlier questions of the same person, the earliest first
 * @param question the question
 * @param expected what should come of it
 */
public record LabelledQuestion(
        String id, String kind, List<String> context, String question, Expected expected) {

    /** Copies the list. */
    public LabelledQuestion {
        context = List.copyOf(context);
    }

    /**
     * Returns the same with its question in other words.
     *
     * @param other the other words
     * @return a question of which the same is expected
     */
    public LabelledQuestion with(String other) {
        return new LabelledQuestion(id, kind, context, other, expected);
    }

    /**
     * What should come of a question.
     *
     * @param outcome the outcome
     * @param guides slugs, of which the answer's must be one
     * @param sections headings, of which one must be on the answer's path
     * @param contains words, of which one must be in the passage; none if any passage will do
     */
    public record Expected(
            Outcome outcome, List<String> guides, List<String> sections, List<String> contains) {

        /** Copies the lists. */
        public Expected {
            guides = List.copyOf(guides);
            sections = List.copyOf(sections);
            contains = List.copyOf(contains);
        }

        /**
         * Tells whether an expected heading is on a path.
         *
         * @param path headings
         * @return whether one of them is meant
         */
        public boolean isOnPath(List<String> path) {
            return sections.stream()
                    .map(HeadingName::of)
                    .anyMatch(name -> path.stream().map(HeadingName::of).anyMatch(name::means));
        }
    }
}
