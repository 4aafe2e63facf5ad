package dev.shirube.store.sql;

import dev.shirube.chat.memory.Remembered;
import dev.shirube.chat.request.Origin;
import dev.shirube.store.database.Pseudonyms;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Writes and reads what was talked about, and who talks in which thread: no words, and people and
 * places by their pseudonyms.
 *
 * @param sql the connection
 * @param pseudonyms gives people and places names
 */
public record SqlTalks(JdbcClient sql, Pseudonyms pseudonyms) {

    /**
     * A conversation.
     *
     * @param name what it is found by
     * @param person whose it is; empty where it is that of all in a thread
     * @param at when it was last gone on with
     * @param remembered what was talked about
     */
    public record Talk(String name, String person, Instant at, Remembered remembered) {}

    /**
     * Somebody in a thread.
     *
     * @param name what both are found by
     * @param person who
     */
    public record Member(String name, String person) {}

    /** Returns the name of a conversation. */
    public static String name(Pseudonyms pseudonyms, Origin origin) {
        String what = String.join("\0", "talk", origin.place(), origin.person());
        return pseudonyms.of(origin.platform(), what);
    }

    /** Returns the name of somebody in a thread. */
    public static String name(
            Pseudonyms pseudonyms, String platform, String thread, String person) {
        return pseudonyms.of(platform, String.join("\0", "thread", thread, person));
    }

    public void save(Entry.Talk talk) {
        Origin origin = talk.origin();
        sql.sql(
                        """
                        insert into shirube_talk (talk, person, at_ms, about)
                        values (:talk, :person, :at, :about)
                        on conflict (talk) do update set at_ms = :at, about = :about
                        """)
                .param("talk", name(pseudonyms, origin))
                .param("person", person(origin.platform(), origin.person()))
                .param("at", talk.at().toEpochMilli())
                .param("about", talk.remembered().text().replace("\0", ""))
                .update();
    }

    public void save(Entry.Member member) {
        sql.sql(
                        """
                        insert into shirube_thread (member, person, at_ms)
                        values (:member, :person, :at)
                        on conflict (member) do update set at_ms = :at
                        """)
                .param(
                        "member",
                        name(pseudonyms, member.platform(), member.thread(), member.person()))
                .param("person", person(member.platform(), member.person()))
                .param("at", member.at().toEpochMilli())
                .update();
    }

    private String person(String platform, String person) {
        return person.isEmpty() ? "" : pseudonyms.of(platform, person);
    }

    /** Returns the conversations since a moment, and deletes those before. */
    public List<Talk> talksSince(Instant moment) {
        delete("shirube_talk", moment);
        return sql.sql("select * from shirube_talk").query(SqlTalks::talk).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Returns the members of threads since a moment, the latest first, and deletes those before.
     */
    public List<Member> membersSince(Instant moment, int most) {
        delete("shirube_thread", moment);
        return sql.sql("select member, person from shirube_thread order by at_ms desc limit :most")
                .param("most", most)
                .query((row, number) ->
                        new Member(row.getString("member"), row.getString("person")))
                .list();
    }

    private void delete(String table, Instant moment) {
        sql.sql("delete from " + table + " where at_ms < :moment")
                .param("moment", moment.toEpochMilli())
                .update();
    }

    private static Optional<Talk> talk(ResultSet row, int number) throws SQLException {
        String name = row.getString("talk");
        String person = row.getString("person");
        Instant at = Instant.ofEpochMilli(row.getLong("at_ms"));
        return Remembered.read(row.getString("about"))
                .map(remembered -> new Talk(name, person, at, remembered));
    }
}
