package dev.shirube.store.sql;

import dev.shirube.answer.Outcome;
import dev.shirube.chat.history.Tally;
import dev.shirube.chat.log.Complaint;
import dev.shirube.chat.log.RecordedFeedback;
import dev.shirube.chat.log.RecordedQuestion;
import dev.shirube.chat.request.Origin;
import dev.shirube.meaning.SentenceVector;
import dev.shirube.store.database.Masking;
import dev.shirube.store.database.Pseudonyms;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes entries as rows: people by their pseudonyms, words masked or not at all.
 *
 * @param sql the connection
 * @param pseudonyms gives people names
 * @param words whether words are kept
 * @param talks writes what was talked about
 * @param help keeps what was passed on
 */
public record SqlWriter(
        JdbcClient sql, Pseudonyms pseudonyms, boolean words, SqlTalks talks, SqlHelp help) {

    /** All that are kept as long as anything. */
    private static final List<String> TABLES =
            List.of("shirube_question", "shirube_judgement", "shirube_help");

    /** All that have a person in them. */
    private static final List<String> PERSONAL =
            Stream.of(TABLES, List.of("shirube_talk", "shirube_thread"), SqlPractice.TABLES)
                    .flatMap(List::stream)
                    .toList();

    public SqlWriter(JdbcClient sql, Pseudonyms pseudonyms, boolean words) {
        this(sql, pseudonyms, words, new SqlTalks(sql, pseudonyms), new SqlHelp(sql, pseudonyms));
    }

    private static final String VECTORS_OF =
            "delete from shirube_vector where question_id in (select id from shirube_question where"
                    + " ";

    /** What a judgement takes over from the question that it is about. */
    private record Judged(long id, String language, String job, String topic) {

        static final Judged NOTHING = new Judged(0, "", "", "");

        static Judged of(ResultSet row, int number) throws SQLException {
            return new Judged(
                    row.getLong("id"),
                    row.getString("language"),
                    row.getString("job"),
                    row.getString("topic"));
        }
    }

    public void write(Entry entry) {
        switch (entry) {
            case Entry.Question question -> write(question.question());
            case Entry.Judgement judgement -> write(judgement.judgement());
            case Entry.Event event -> write(event);
            case Entry.Talk talk -> talks.save(talk);
            case Entry.Member member -> talks.save(member);
            case Entry.Call<?> call -> call.run(help);
            case Entry.Practice practice ->
                    practice().write(practice.at(), person(practice.person()), practice.session());
            case Entry.Streak streak ->
                    practice().write(streak.at(), person(streak.person()), streak.streak());
            case Entry.Claim claim -> new SqlPosts(sql).claim(claim);
            case Entry.Release release -> new SqlPosts(sql).release(release);
            case Entry.Forget forget -> deleteOf(forget.person());
        }
    }

    private void write(RecordedQuestion question) {
        Origin origin = question.origin();
        String kept = words ? Masking.mask(question.asked().words()) : "";
        var key = new GeneratedKeyHolder();
        sql.sql(
                        """
                        insert into shirube_question
                            (at_ms, person, platform, place, language, outcome, reason,
                             job, topic, guide, section, confidence, margin, words)
                        values
                            (:at, :person, :platform, :place, :language, :outcome, :reason,
                             :job, :topic, :guide, :section, :confidence, :margin, :words)
                        """)
                .param("at", question.at().toEpochMilli())
                .param("person", person(origin))
                .param("platform", text(origin.platform()))
                .param("place", text(origin.channel().orElse("")))
                .param("language", question.language().name().toLowerCase(Locale.ROOT))
                .param("outcome", question.outcome().id())
                .param("reason", text(question.reason()))
                .param("job", text(question.asked().job()))
                .param("topic", text(question.asked().topic()))
                .param("guide", text(question.guide()))
                .param("section", text(question.section()))
                .param("confidence", question.confidence(), Types.DOUBLE)
                .param("margin", question.margin(), Types.DOUBLE)
                .param("words", kept)
                .update(key, "id");
        SentenceVector meaning = question.meaning();
        if (meaning != null && isGap(question) && Masking.isWhole(question.asked().words(), kept)) {
            write(Objects.requireNonNull(key.getKey()).longValue(), meaning);
        }
    }

    /** What was answered is not looked at again by its meaning. */
    private static boolean isGap(RecordedQuestion question) {
        return question.outcome() == Outcome.NONE
                || (question.outcome() == Outcome.ANSWER
                        && (isBelow(question.confidence(), Tally.DOUBT)
                                || isBelow(question.margin(), Tally.NARROW)));
    }

    private static boolean isBelow(@Nullable Double number, double bound) {
        return number != null && number < bound;
    }

    private void write(long question, SentenceVector meaning) {
        sql.sql(
                        """
                        insert into shirube_vector (question_id, scale, vector)
                        values (:question, :scale, :vector)
                        """)
                .param("question", question)
                .param("scale", (double) meaning.scale())
                .param("vector", meaning.bytes())
                .update();
    }

    /** The last judgement of a person on the same answer holds. */
    private void write(RecordedFeedback judgement) {
        Judged question = judged(judgement);
        int changed =
                sql.sql(
                                """
                                update shirube_judgement
                                set at_ms = :at, helpful = :helpful,
                                    complaint = case
                                        when :commented = 0 then :complaint else complaint end,
                                    comment = case
                                        when :helpful = 1 then ''
                                        when :commented = 0 then comment
                                        else :comment end
                                where person = :person and section = :section
                                    and question_id = :question
                                """)
                        .param("at", judgement.at().toEpochMilli())
                        .param("helpful", judgement.helpful() ? 1 : 0)
                        .param("complaint", complaint(judgement))
                        .param("comment", comment(judgement))
                        .param("commented", judgement.comment() == null ? 0 : 1)
                        .param("person", person(judgement.origin()))
                        .param("section", text(judgement.section()))
                        .param("question", question.id())
                        .update();
        if (changed == 0) {
            insert(judgement, question);
        }
    }

    private void insert(RecordedFeedback judgement, Judged question) {
        Origin origin = judgement.origin();
        sql.sql(
                        """
                        insert into shirube_judgement
                            (at_ms, person, question_id, platform, place, language, job, topic,
                             guide, section, helpful, complaint, comment)
                        values
                            (:at, :person, :question, :platform, :place, :language, :job, :topic,
                             :guide, :section, :helpful, :complaint, :comment)
                        """)
                .param("at", judgement.at().toEpochMilli())
                .param("person", person(origin))
                .param("question", question.id())
                .param("platform", text(origin.platform()))
                .param("place", text(origin.channel().orElse("")))
                .param("language", question.language())
                .param("job", question.job())
                .param("topic", question.topic())
                .param("guide", text(judgement.guide()))
                .param("section", text(judgement.section()))
                .param("helpful", judgement.helpful() ? 1 : 0)
                .param("complaint", complaint(judgement))
                .param("comment", comment(judgement))
                .update();
    }

    /** The last question with that answer: the person's own, else one that was asked beside. */
    private Judged judged(RecordedFeedback judgement) {
        Origin origin = judgement.origin();
        return sql.sql(
                        """
                        select id, language, job, topic from shirube_question
                        where section = :section and platform = :platform
                            and (section <> '' or outcome = 'none')
                            and (person = :person or (place <> '' and place = :place))
                        order by case when person = :person then 0 else 1 end, id desc
                        limit 1
                        """)
                .param("section", text(judgement.section()))
                .param("platform", text(origin.platform()))
                .param("person", person(origin))
                .param("place", text(origin.channel().orElse("")))
                .query(Judged::of)
                .optional()
                .orElse(Judged.NOTHING);
    }

    private void write(Entry.Event event) {
        sql.sql("insert into shirube_event (at_ms, event) values (:at, :event)")
                .param("at", event.at().toEpochMilli())
                .param("event", pseudonyms.of(event.platform(), event.id()))
                .update();
    }

    public SqlPractice practice() {
        return new SqlPractice(sql);
    }

    /** Returns the names of the events since a moment, and deletes those before. */
    public Set<String> eventsSince(Instant moment) {
        sql.sql("delete from shirube_event where at_ms < :moment")
                .param("moment", moment.toEpochMilli())
                .update();
        return sql.sql("select event from shirube_event")
                .query((row, number) -> row.getString("event"))
                .set();
    }

    /** Deletes what is older than a moment. */
    public void deleteBefore(Instant moment) {
        sql.sql(VECTORS_OF + "at_ms < :moment)").param("moment", moment.toEpochMilli()).update();
        for (String table : TABLES) {
            sql.sql("delete from " + table + " where at_ms < :moment")
                    .param("moment", moment.toEpochMilli())
                    .update();
        }
    }

    private void deleteOf(Origin person) {
        sql.sql(VECTORS_OF + "person = :person)").param("person", person(person)).update();
        for (String table : PERSONAL) {
            sql.sql("delete from " + table + " where person = :person")
                    .param("person", person(person))
                    .update();
        }
    }

    private String person(Origin origin) {
        return pseudonyms.of(origin.platform(), origin.person());
    }

    private String comment(RecordedFeedback judgement) {
        String comment = judgement.comment();
        return words && comment != null ? Masking.mask(comment) : "";
    }

    private static String complaint(RecordedFeedback judgement) {
        Complaint complaint = judgement.complaint();
        return complaint == null ? "" : complaint.id();
    }

    /** PostgreSQL takes no NUL in a text. */
    private static String text(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "");
    }
}
