package dev.shirube.store;

import dev.shirube.chat.history.Aspect;
import dev.shirube.chat.history.Comment;
import dev.shirube.chat.history.Complained;
import dev.shirube.chat.history.Gap;
import dev.shirube.chat.history.GapHistory;
import dev.shirube.chat.history.Period;
import dev.shirube.chat.history.QuestionHistory;
import dev.shirube.chat.history.Tally;
import dev.shirube.store.database.Database;
import dev.shirube.store.database.Session;
import dev.shirube.store.database.StoreException;
import dev.shirube.store.database.StoreProblem;
import dev.shirube.store.database.StoreSettings;
import dev.shirube.store.sql.SqlGaps;
import dev.shirube.store.sql.SqlHistory;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Counts and lists what has been kept, while the bot goes on keeping. Not thread-safe. */
public final class StoredHistory implements QuestionHistory, GapHistory, AutoCloseable {

    private final Session session;
    private final SqlHistory history;
    private final SqlGaps gaps;

    private StoredHistory(Session session) {
        this.session = session;
        this.history = new SqlHistory(session.sql());
        this.gaps = new SqlGaps(session.sql());
    }

    /**
     * Opens what has been kept.
     *
     * @param settings where it is
     * @return the history, to be closed; nothing where no file has been made yet
     * @throws StoreException if it cannot be read
     */
    public static Optional<StoredHistory> open(StoreSettings settings) {
        Database database = Database.of(settings);
        if (database instanceof Database.SqliteFile lite && !Files.exists(lite.file())) {
            return Optional.empty();
        }
        try {
            return Optional.of(new StoredHistory(Session.open(database)));
        } catch (RuntimeException | LinkageError e) {
            throw new StoreException(database.describe() + ": " + StoreProblem.of(e), e);
        }
    }

    @Override
    public List<Tally> tallies(Aspect aspect, Period period, int limit) {
        return history.tallies(aspect, period, limit);
    }

    @Override
    public QuestionHistory counted(Period period) {
        var counted = new AtomicReference<QuestionHistory>(this);
        session.reading(() -> counted.set(history.counted(period)));
        return counted.get();
    }

    @Override
    public List<Complained> complaints(Period period, int limit) {
        return history.complaints(period, limit);
    }

    @Override
    public List<Comment> comments(Period period, int limit) {
        return history.comments(period, limit);
    }

    @Override
    public List<Gap> gaps(Period period, int limit) {
        return gaps.gaps(period, limit);
    }

    @Override
    public void close() {
        session.close();
    }
}
