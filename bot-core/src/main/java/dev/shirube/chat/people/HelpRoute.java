package dev.shirube.chat.people;

import dev.shirube.chat.request.Origin;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Set;

/**
 * Who is asked what guides do not answer.
 *
 * @param platform the platform on which it holds
 * @param channel the channel that questions are posted in, by the platform's own id
 * @param mention the group, role or person that is called there, or empty for nobody
 * @param places the channels, threads or communities in which it holds; empty for all
 * @param jobs the slugs of the guides, or names of jobs without one, on which it holds; empty for
 *     all
 */
public record HelpRoute(
        String platform, String channel, String mention, Set<String> places, Set<String> jobs) {

    /** Copies the sets. */
    public HelpRoute {
        places = Set.copyOf(places);
        jobs = Set.copyOf(jobs);
    }

    /**
     * Tells whether it holds for a question.
     *
     * @param origin where it was asked
     * @param job the job that it is about, or null where that is not known
     * @return whether it does
     */
    public boolean holds(Origin origin, @Nullable String job) {
        return platform.equals(origin.platform())
                && (places.isEmpty() || isIn(origin))
                && (jobs.isEmpty() || (job != null && jobs.contains(job)));
    }

    /** A thread stands behind its channel. */
    private boolean isIn(Origin origin) {
        return places.contains(origin.community())
                || places.contains(origin.place())
                || Arrays.stream(origin.place().split("/")).anyMatch(places::contains);
    }
}
