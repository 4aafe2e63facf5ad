package dev.shirube.store;

import dev.shirube.chat.people.HelpRequest;
import dev.shirube.chat.people.HelpRequests;
import dev.shirube.chat.people.HelpUnavailableException;
import dev.shirube.chat.request.Origin;
import dev.shirube.store.sql.Entry;
import dev.shirube.store.sql.SqlHelp;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Requests in the database. Each call waits until the thread of the store has done it and the
 * database has confirmed it.
 *
 * @param queue takes the calls
 * @param patience how long a call waits
 */
record StoredHelpRequests(EntryQueue queue, Duration patience) implements HelpRequests {

    @Override
    public boolean open(HelpRequest request, int most) {
        return call(help -> help.open(request, most));
    }

    @Override
    public void posted(String id, String message) {
        call(help -> help.posted(id, message));
    }

    @Override
    public void withdraw(String id) {
        call(help -> help.withdraw(id));
    }

    @Override
    public Optional<HelpRequest> find(String id) {
        return call(help -> help.find(id));
    }

    @Override
    public boolean take(String id, String helper) {
        return call(help -> help.take(id, helper));
    }

    @Override
    public boolean solve(String id) {
        return call(help -> help.solve(id));
    }

    @Override
    public List<HelpRequest> overdue(Instant before, Set<String> platforms) {
        return call(help -> help.overdue(before, platforms));
    }

    /** The store erases them with all else that is kept of a person, see {@link Store#forget}. */
    @Override
    public void forget(Origin person) {}

    private <T> T call(Function<SqlHelp, T> work) {
        var call = new Entry.Call<T>(work);
        if (!queue.add(call)) {
            throw new HelpUnavailableException("too much waits for the database");
        }
        try {
            return call.done().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException | CancellationException e) {
            call.done().cancel(false);
            throw new HelpUnavailableException("the database does not answer");
        } catch (InterruptedException e) {
            call.done().cancel(false);
            Thread.currentThread().interrupt();
            throw new HelpUnavailableException("the bot is being stopped");
        }
    }
}
