package dev.shirube.chat.people;

import dev.shirube.chat.memory.ExpiringMap;
import dev.shirube.chat.request.Origin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Requests in the memory of this process; they are gone when it ends. Thread-safe. */
public final class HelpRequestsInMemory implements HelpRequests {

    private static final int CAPACITY = 10_000;

    private final ExpiringMap<String, HelpRequest> requests;

    /** In the order in which they were passed on. */
    private final Set<String> ids = new LinkedHashSet<>();

    private final Set<String> reminded = new LinkedHashSet<>();

    /**
     * Makes an empty memory.
     *
     * @param clock tells when a request is forgotten
     * @param keep how long a request is kept after its last step
     */
    public HelpRequestsInMemory(InstantSource clock, Duration keep) {
        this.requests = new ExpiringMap<>(clock, keep, CAPACITY);
    }

    @Override
    public synchronized boolean open(HelpRequest request, int most) {
        long open =
                all().stream()
                        .filter(other -> isOf(other, request.platform(), request.asker()))
                        .filter(other -> other.state() != HelpRequest.State.SOLVED)
                        .filter(other -> other.at().isAfter(request.at().minus(BUSY)))
                        .count();
        if (open >= most) {
            return false;
        }
        ids.add(request.id());
        requests.put(request.id(), request);
        return true;
    }

    @Override
    public synchronized void posted(String id, String message) {
        find(id).ifPresent(request -> requests.put(id, request.posted(message)));
    }

    @Override
    public synchronized void withdraw(String id) {
        requests.remove(id);
    }

    @Override
    public synchronized Optional<HelpRequest> find(String id) {
        return requests.get(id);
    }

    @Override
    public synchronized boolean take(String id, String helper) {
        Optional<HelpRequest> open =
                find(id).filter(request -> request.state() == HelpRequest.State.OPEN);
        open.ifPresent(request -> requests.put(id, request.taken(helper)));
        return open.isPresent();
    }

    @Override
    public synchronized boolean solve(String id) {
        Optional<HelpRequest> unsolved =
                find(id).filter(request -> request.state() != HelpRequest.State.SOLVED);
        unsolved.ifPresent(request -> requests.put(id, request.solved()));
        return unsolved.isPresent();
    }

    @Override
    public synchronized List<HelpRequest> overdue(Instant before, Set<String> platforms) {
        return all().stream()
                .filter(request -> request.state() == HelpRequest.State.OPEN)
                .filter(request -> request.at().isBefore(before) && !request.message().isEmpty())
                .filter(request -> platforms.contains(request.platform()))
                .filter(request -> reminded.add(request.id()))
                .toList();
    }

    @Override
    public synchronized void forget(Origin person) {
        all().stream()
                .filter(request -> isOf(request, person.platform(), person.person()))
                .forEach(request -> requests.remove(request.id()));
    }

    private List<HelpRequest> all() {
        var all = new ArrayList<HelpRequest>();
        ids.removeIf(id -> requests.get(id).isEmpty());
        ids.forEach(id -> requests.get(id).ifPresent(all::add));
        reminded.retainAll(ids);
        return all;
    }

    private static boolean isOf(HelpRequest request, String platform, String person) {
        return request.platform().equals(platform) && request.asker().equals(person);
    }
}
