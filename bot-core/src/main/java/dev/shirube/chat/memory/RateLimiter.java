package dev.shirube.chat.memory;

import dev.shirube.chat.request.Origin;

import java.time.Duration;
import java.util.Optional;

/** Decides whether someone asks too often. Must be safe for use by several threads. */
public interface RateLimiter {

    /**
     * Counts a request, unless there have been too many.
     *
     * @param origin who asks where
     * @return nothing if the request may go on; else how long to wait for the next one, longer than
     *     zero
     */
    Optional<Duration> refusal(Origin origin);
}
