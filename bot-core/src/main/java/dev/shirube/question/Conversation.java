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
 * @param earlier the slugs of the guides that were talked about before those, or none
 */
public record Conversation(
        List<String> jobs,
        @Nullable String topic,
        @Nullable YearRange years,
        List<String> shown,
        List<String> earlier) {

    /** A conversation that has not begun. */
    public static final Conversation EMPTY = new Conversation(List.of(), null, null, List.of());

    /** Copies the lists. */
    public Conversation {
        jobs = List.copyOf(jobs);
        shown = List.copyOf(shown);
        earlier = List.copyOf(earlier);
    }

    /**
     * Remembers what was talked about last, and nothing from before.
     *
     * @param jobs the slugs of the guides
     * @param topic the id of the topic, or null
     * @param years the level of experience, or null
     * @param shown the ids of the sections that were quoted
     */
    public Conversation(
            List<String> jobs,
            @Nullable String topic,
            @Nullable YearRange years,
            List<String> shown) {
        this(jobs, topic, years, shown, List.of());
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

    /**
     * Goes on from another conversation: the jobs that it was about are not forgotten.
     *
     * @param before what was remembered until now
     * @return this one, with what was talked about earlier
     */
    public Conversation after(Conversation before) {
        boolean same = before.jobs.isEmpty() || before.jobs.equals(jobs);
        List<String> last = same ? before.earlier : before.jobs;
        return new Conversation(
                jobs, topic, years, shown, last.stream().filter(j -> !jobs.contains(j)).toList());
    }

    /**
     * Returns the conversation as one on the last two jobs.
     *
     * @return the same with both jobs, the earlier one first; itself where it is not about one job
     *     after another
     */
    public Conversation ofBoth() {
        return jobs.size() != 1 || earlier.isEmpty()
                ? this
                : new Conversation(
                        List.of(earlier.getLast(), jobs.getFirst()), topic, years, List.of());
    }
}
