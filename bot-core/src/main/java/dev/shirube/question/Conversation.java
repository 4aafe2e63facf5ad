package dev.shirube.question;

import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is remembered from one question to the next. Immutable. It holds nothing that was written.
 *
 * @param jobs the slugs of the guides that were talked about; two after an answer on two jobs
 * @param topic the id of the topic that was talked about, or null
 * @param years the level of experience that was talked about, or null
 * @param shown the ids of the sections that were quoted last
 */
public record Conversation(
        List<String> jobs, @Nullable String topic, @Nullable YearRange years, List<String> shown) {

    /** A conversation that has not begun. */
    public static final Conversation EMPTY = new Conversation(List.of(), null, null, List.of());

    /** Copies the lists. */
    public Conversation {
        jobs = List.copyOf(jobs);
        shown = List.copyOf(shown);
    }

    /**
     * Remembers what was talked about, when nothing was quoted.
     *
     * @param job the slug of the guide, or null
     * @param topic the id of the topic, or null
     * @param years the level of experience, or null
     */
    public Conversation(@Nullable String job, @Nullable String topic, @Nullable YearRange years) {
        this(job == null ? List.of() : List.of(job), topic, years, List.of());
    }

    /**
     * Returns the guide that was talked about.
     *
     * @return the slug of the first, or null
     */
    public @Nullable String job() {
        return jobs.isEmpty() ? null : jobs.getFirst();
    }
}
