package dev.shirube.store.sql;

import dev.shirube.chat.memory.PracticeStore;
import dev.shirube.practice.PracticeSession;
import dev.shirube.practice.PracticeStreak;
import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes and reads the practice of interviews as rows, by the pseudonyms of people. The questions
 * are those of guides; there is nothing in a row that a person wrote.
 *
 * @param sql the connection
 */
public record SqlPractice(JdbcClient sql) {

    /** All that have a person in them. */
    public static final List<String> TABLES = List.of("shirube_practice", "shirube_streak");

    /** Stands between two questions, and in none of them. */
    private static final String BETWEEN = "\u001f";

    public void write(Instant at, String person, @Nullable PracticeSession session) {
        delete("shirube_practice", person);
        if (session == null) {
            return;
        }
        YearRange years = session.years();
        sql.sql(
                        """
                        insert into shirube_practice
                            (person, at_ms, guide, from_years, to_years, asked, answered, waiting)
                        values
                            (:person, :at, :guide, :from, :to, :asked, :answered, :waiting)
                        """)
                .param("person", person)
                .param("at", at.toEpochMilli())
                .param("guide", session.guide())
                .param("from", years == null ? null : years.from(), Types.DOUBLE)
                .param("to", years == null ? null : years.to(), Types.DOUBLE)
                .param("asked", String.join(BETWEEN, session.asked()).replace("\0", ""))
                .param("answered", session.answered())
                .param("waiting", session.waiting() ? 1 : 0)
                .update();
    }

    public void write(Instant at, String person, PracticeStreak streak) {
        delete("shirube_streak", person);
        sql.sql(
                        """
                        insert into shirube_streak (person, at_ms, last_day, days)
                        values (:person, :at, :last, :days)
                        """)
                .param("person", person)
                .param("at", at.toEpochMilli())
                .param("last", streak.last().toEpochDay())
                .param("days", streak.days())
                .update();
    }

    /** Deletes what has expired. */
    public void clean(Instant now) {
        deleteBefore("shirube_practice", now.minus(PracticeStore.EXPIRY));
        deleteBefore("shirube_streak", now.minus(PracticeStore.STREAK_EXPIRY));
    }

    /**
     * A session as it was kept.
     *
     * @param at when
     * @param session where somebody stood
     */
    public record Kept(Instant at, PracticeSession session) {}

    /** Returns the sessions by the pseudonyms of people. */
    public Map<String, Kept> sessions() {
        var sessions = new HashMap<String, Kept>();
        sql.sql("select * from shirube_practice")
                .query(row -> {
                    Instant at = Instant.ofEpochMilli(row.getLong("at_ms"));
                    sessions.put(row.getString("person"), new Kept(at, session(row)));
                });
        return sessions;
    }

    /** Returns the streaks by the pseudonyms of people. */
    public Map<String, PracticeStreak> streaks() {
        var streaks = new HashMap<String, PracticeStreak>();
        sql.sql("select * from shirube_streak")
                .query(row -> {
                    streaks.put(
                            row.getString("person"),
                            new PracticeStreak(
                                    LocalDate.ofEpochDay(row.getLong("last_day")),
                                    row.getInt("days")));
                });
        return streaks;
    }

    private static PracticeSession session(ResultSet row) throws SQLException {
        double from = row.getDouble("from_years");
        boolean all = row.wasNull();
        String asked = row.getString("asked");
        return new PracticeSession(
                row.getString("guide"),
                all ? null : new YearRange(from, row.getDouble("to_years")),
                asked.isEmpty() ? List.of() : List.of(asked.split(BETWEEN)),
                row.getInt("answered"),
                row.getInt("waiting") == 1);
    }

    private void delete(String table, String person) {
        sql.sql("delete from " + table + " where person = :person")
                .param("person", person)
                .update();
    }

    private void deleteBefore(String table, Instant moment) {
        sql.sql("delete from " + table + " where at_ms < :moment")
                .param("moment", moment.toEpochMilli())
                .update();
    }
}
