package dev.shirube.chat.people;

import dev.shirube.chat.request.Origin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the requests that were passed on to people. Must be safe for use by several threads and,
 * where several instances share it, by these: of several calls that take, solve or remind of the
 * same request at the same time exactly one gets it. Each of them waits some seconds at most.
 */
public interface HelpRequests {

    /** After this while an open request does not keep its asker from others. */
    Duration BUSY = Duration.ofDays(7);

    /**
     * Keeps a request that is about to be posted.
     *
     * @param request the request, open and without a message
     * @param most how many of one asker may be open or taken at a time, of the last week
     * @return whether it is kept; false where the asker has as many already
     * @throws HelpUnavailableException if nothing can be kept at the moment
     */
    boolean open(HelpRequest request, int most);

    /**
     * Keeps where a request was posted.
     *
     * @param id the id of the request
     * @param message the id of its message
     * @throws HelpUnavailableException if nothing can be kept at the moment
     */
    void posted(String id, String message);

    /**
     * Forgets a request that could not be posted.
     *
     * @param id the id of the request
     * @throws HelpUnavailableException if nothing can be kept at the moment
     */
    void withdraw(String id);

    /**
     * Finds a request.
     *
     * @param id the id, untrusted
     * @return the request, or nothing where there is none any more
     * @throws HelpUnavailableException if it cannot be looked up at the moment
     */
    Optional<HelpRequest> find(String id);

    /**
     * Has somebody take a request.
     *
     * @param id the id of the request
     * @param helper who takes it
     * @return whether it was open until now
     * @throws HelpUnavailableException if nothing can be kept at the moment
     */
    boolean take(String id, String helper);

    /**
     * Notes that a request is solved, and forgets the people in it.
     *
     * @param id the id of the request
     * @return whether it was not solved until now
     * @throws HelpUnavailableException if nothing can be kept at the moment
     */
    boolean solve(String id);

    /**
     * Returns the requests that wait too long, each only once.
     *
     * @param before nobody has taken them though they were passed on before this moment
     * @param platforms the platforms that can be reached at the moment
     * @return the requests, the oldest first
     * @throws HelpUnavailableException if it cannot be looked up at the moment
     */
    List<HelpRequest> overdue(Instant before, Set<String> platforms);

    /**
     * Forgets the requests of a person.
     *
     * @param person who asked; the place is of no account
     */
    void forget(Origin person);
}
