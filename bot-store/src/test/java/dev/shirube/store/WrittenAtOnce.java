package dev.shirube.store;

import dev.shirube.chat.history.GapHistory;
import dev.shirube.chat.history.QuestionHistory;
import dev.shirube.chat.log.Erasure;
import dev.shirube.chat.log.QuestionLog;
import dev.shirube.chat.log.RecordedFeedback;
import dev.shirube.chat.log.RecordedQuestion;
import dev.shirube.chat.request.Origin;
import dev.shirube.store.database.Database;
import dev.shirube.store.database.Pseudonyms;
import dev.shirube.store.database.Session;
import dev.shirube.store.sql.Entry;
import dev.shirube.store.sql.SqlGaps;
import dev.shirube.store.sql.SqlHistory;
import dev.shirube.store.sql.SqlWriter;

import java.io.IOException;
import java.nio.file.Path;

/** A log that has written when it returns, on the connection that is then counted on. */
record WrittenAtOnce(Session session, SqlWriter writer) implements QuestionLog, AutoCloseable {

    static WrittenAtOnce to(Database database, Path keys, boolean words) throws IOException {
        Session session = Session.open(database);
        return new WrittenAtOnce(session, new SqlWriter(session.sql(), Pseudonyms.in(keys), words));
    }

    @Override
    public void record(RecordedQuestion question) {
        session.inTransaction(() -> writer.write(new Entry.Question(question)));
    }

    @Override
    public void judged(RecordedFeedback judgement) {
        session.inTransaction(() -> writer.write(new Entry.Judgement(judgement)));
    }

    @Override
    public Erasure forget(Origin person) {
        session.inTransaction(() -> writer.write(new Entry.Forget(person)));
        return Erasure.DONE;
    }

    void write(Entry entry) {
        session.inTransaction(() -> writer.write(entry));
    }

    GapHistory gaps() {
        return new SqlGaps(session.sql());
    }

    QuestionHistory history() {
        return new SqlHistory(session.sql());
    }

    @Override
    public void close() {
        session.close();
    }
}
