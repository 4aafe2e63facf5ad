package dev.shirube.eval;

import dev.shirube.answer.Candidate;
import dev.shirube.answer.Outcome;
import dev.shirube.eval.ask.Given;

import java.util.List;

/**
 * What is right about an answer.
 *
 * @param label the question with what was expected
 * @param given what was answered
 * @param outcome whether the outcome is right
 * @param guide whether the right guide is quoted
 * @param section whether the right section of the right guide is quoted
 * @param passage whether the passage has one of the words expected in it; the section must be right
 * @param rank the place of the right section among what was given and the alternatives, from 1; 0
 *     where it is not among the first {@value #DEPTH}
 */
public record Verdict(
        LabelledQuestion label,
        Given given,
        boolean outcome,
        boolean guide,
        boolean section,
        boolean passage,
        int rank) {

    private static final int DEPTH = 5;

    /**
     * Judges an answer.
     *
     * @param label the question with what is expected
     * @param given what was answered
     * @return what is right about it
     */
    public static Verdict of(LabelledQuestion label, Given given) {
        LabelledQuestion.Expected expected = label.expected();
        boolean answered = given.outcome() == Outcome.ANSWER && asksForAnswer(label);
        boolean guide = answered && expected.guides().contains(String.valueOf(given.guide()));
        boolean section = guide && expected.isOnPath(given.path());
        return new Verdict(
                label,
                given,
                given.outcome() == expected.outcome(),
                guide,
                section,
                section && contains(expected, given),
                asksForAnswer(label) ? rank(expected, given, section) : 0);
    }

    /**
     * Tells whether the question should be answered with a passage.
     *
     * @return whether guide, section and rank count
     */
    public boolean asksForAnswer() {
        return asksForAnswer(label);
    }

    /**
     * Tells whether certain words are expected in the passage.
     *
     * @return whether the passage counts
     */
    public boolean asksForPassage() {
        return asksForAnswer() && !label.expected().contains().isEmpty();
    }

    /**
     * Tells whether there is nothing to complain of.
     *
     * @return whether all that counts is right
     */
    public boolean right() {
        return asksForAnswer() ? passage : outcome;
    }

    /** Where the answer comes from, for people. */
    String place() {
        String guide = given.guide() == null ? "" : given.guide();
        return place(given.outcome().id(), guide, given.path());
    }

    static String place(String outcome, String guide, List<String> path) {
        return (outcome + " " + guide + " " + String.join(" > ", path)).strip();
    }

    private static boolean asksForAnswer(LabelledQuestion label) {
        return label.expected().outcome() == Outcome.ANSWER;
    }

    private static boolean contains(LabelledQuestion.Expected expected, Given given) {
        String passage = given.passage() == null ? "" : given.passage();
        return expected.contains().isEmpty()
                || expected.contains().stream().anyMatch(passage::contains);
    }

    private static int rank(LabelledQuestion.Expected expected, Given given, boolean section) {
        if (section) {
            return 1;
        }
        int before = given.outcome() == Outcome.ANSWER ? 1 : 0;
        List<Candidate> others = given.alternatives();
        for (int i = 0; i < others.size() && i + before < DEPTH; i++) {
            Candidate other = others.get(i);
            if (expected.guides().contains(other.guide().slug())
                    && expected.isOnPath(other.section().path())) {
                return i + before + 1;
            }
        }
        return 0;
    }
}
