package dev.shirube.chat.history;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How many questions have something in common, and what came of them. Commands that ask for the
 * help or a list, and small talk, are no questions.
 *
 * @param key what they have in common, by the {@link Aspect}; an empty part where there is none
 * @param answered how many were answered
 * @param doubtful how many of these with a confidence below {@link #DOUBT}, or a margin below
 *     {@link #NARROW}
 * @param askedBack how many were asked back
 * @param declined to how many the guides had no answer
 * @param people how many people asked them; those of whom a log keeps nothing count as one
 * @param helpful how many judgements say that an answer helped
 * @param unhelpful how many say that it did not
 */
public record Tally(
        List<String> key,
        long answered,
        long doubtful,
        long askedBack,
        long declined,
        long people,
        long helpful,
        long unhelpful) {

    /** An answer with less confidence is worth a look by whoever writes the guides. */
    public static final double DOUBT = 0.6;

    /**
     * Nor is one that another section speaks for nearly as much: the best is ahead of the next by
     * less, see {@link dev.shirube.chat.log.RecordedQuestion#margin()}.
     */
    public static final double NARROW = 0.1;

    /** Copies the key. */
    public Tally {
        key = List.copyOf(key);
    }

    /**
     * Makes a count of nothing.
     *
     * @param key what it would be of
     * @return the count
     */
    public static Tally none(List<String> key) {
        return new Tally(key, 0, 0, 0, 0, 0, 0, 0);
    }

    /**
     * Returns what a gap is about, see {@link Aspect#GAP}.
     *
     * @return job and topic, as far as there are any
     */
    public String about() {
        return key.stream()
                .skip(1)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /**
     * Returns how many questions there were.
     *
     * @return those that were answered, asked back or declined
     */
    public long questions() {
        return answered + askedBack + declined;
    }

    /**
     * Returns the order of the groups of an aspect.
     *
     * @param aspect what questions are counted by
     * @return days by date, all others by how many questions they have, the most first, then by key
     */
    public static Comparator<Tally> order(Aspect aspect) {
        Comparator<Tally> byKey = Comparator.comparing(tally -> String.join("\0", tally.key()));
        return aspect == Aspect.DAY
                ? byKey
                : Comparator.comparingLong(Tally::questions).reversed().thenComparing(byKey);
    }

    /**
     * Returns the same count with judgements.
     *
     * @param good how many say that an answer helped
     * @param bad how many say that it did not
     * @return the count
     */
    public Tally judged(long good, long bad) {
        return new Tally(key, answered, doubtful, askedBack, declined, people, good, bad);
    }
}
