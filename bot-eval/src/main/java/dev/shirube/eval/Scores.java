package dev.shirube.eval;

import dev.shirube.answer.Outcome;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Judgements added up.
 *
 * @param judgements the judgements
 */
public record Scores(List<Verdict> judgements) {

    /** Copies the list. */
    public Scores {
        judgements = List.copyOf(judgements);
    }

    /** What is measured, by the names of the command line. */
    public enum Measure {
        /** All that counts is right. */
        RIGHT,
        /** The outcome is right. */
        OUTCOME,
        /** Of questions that should be answered, the right guide is quoted. */
        GUIDE,
        /** Of questions that should be answered, the right section is quoted. */
        SECTION,
        /** Of questions that ask for certain words, they are in the passage. */
        PASSAGE,
        /** Of the answers that were given, the section is right: a wrong one costs most. */
        PRECISION,
        /** Mean reciprocal rank of the right section among the first five. */
        MRR;

        /**
         * Returns the name on the command line.
         *
         * @return the name in lower case
         */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Returns the name on the command line, which reads it back by this. */
        @Override
        public String toString() {
            return id();
        }
    }

    /**
     * Returns the value of a measure.
     *
     * @param measure what is measured
     * @return 0 to 1
     */
    public double value(Measure measure) {
        return measure == Measure.MRR ? meanReciprocalRank() : rate(measure).value();
    }

    /**
     * Counts what a measure is made of.
     *
     * @param measure what is measured
     * @return how many of how many; for the mean reciprocal rank, those found among the first five
     */
    public Proportion rate(Measure measure) {
        return switch (measure) {
            case RIGHT -> rate(all -> true, Verdict::right);
            case OUTCOME -> rate(all -> true, Verdict::outcome);
            case GUIDE -> rate(Verdict::asksForAnswer, Verdict::guide);
            case SECTION -> rate(Verdict::asksForAnswer, Verdict::section);
            case PASSAGE -> rate(Verdict::asksForPassage, Verdict::passage);
            case PRECISION -> rate(j -> j.given().outcome() == Outcome.ANSWER, Verdict::section);
            case MRR -> rate(Verdict::asksForAnswer, j -> j.rank() > 0);
        };
    }

    private double meanReciprocalRank() {
        return judgements.stream()
                .filter(Verdict::asksForAnswer)
                .mapToDouble(j -> j.rank() == 0 ? 0 : 1.0 / j.rank())
                .average()
                .orElse(0);
    }

    private Proportion rate(Predicate<Verdict> counts, Predicate<Verdict> hit) {
        List<Verdict> counted = judgements.stream().filter(counts).toList();
        return new Proportion((int) counted.stream().filter(hit).count(), counted.size());
    }
}
