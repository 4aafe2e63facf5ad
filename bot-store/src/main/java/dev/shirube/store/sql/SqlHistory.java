package dev.shirube.store.sql;

import dev.shirube.chat.history.Aspect;
import dev.shirube.chat.history.Comment;
import dev.shirube.chat.history.Complained;
import dev.shirube.chat.history.Period;
import dev.shirube.chat.history.QuestionHistory;
import dev.shirube.chat.history.Tally;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Counts rows.
 *
 * @param sql the connection
 */
public record SqlHistory(JdbcClient sql) implements QuestionHistory {

    private static final String DAY = "at_ms / 86400000";

    /** So many rows are in memory at once where a server sends them. */
    private static final int FETCHED = 10_000;

    private static final String DOUBTFUL =
            "outcome = 'answer' and (confidence < %s or margin < %s)"
                    .formatted(Tally.DOUBT, Tally.NARROW);

    @Override
    public List<Tally> tallies(Aspect aspect, Period period, int limit) {
        return judged(questions(aspect, period, limit), aspect, period, limit);
    }

    private List<Tally> judged(List<Tally> questions, Aspect aspect, Period period, int limit) {
        Map<List<String>, Tally> tallies = new LinkedHashMap<>();
        for (Tally tally : questions) {
            tallies.put(tally.key(), tally);
        }
        for (Tally judged : judgements(aspect, period)) {
            tallies.merge(
                    judged.key(),
                    judged,
                    (there, more) -> there.judged(more.helpful(), more.unhelpful()));
        }
        return tallies.values().stream().sorted(Tally.order(aspect)).limit(limit).toList();
    }

    /** A period whose questions are read once, and this history for all else. */
    private record Counted(SqlHistory all, Period period, CountedRows rows)
            implements QuestionHistory {

        @Override
        public List<Tally> tallies(Aspect aspect, Period asked, int limit) {
            boolean isRead =
                    asked.equals(period) && aspect != Aspect.WORDS && aspect != Aspect.GAP_WORDS;
            return isRead
                    ? all.judged(rows.tallies(aspect, limit), aspect, period, limit)
                    : all.tallies(aspect, asked, limit);
        }

        @Override
        public List<Complained> complaints(Period asked, int limit) {
            return all.complaints(asked, limit);
        }

        @Override
        public List<Comment> comments(Period asked, int limit) {
            return all.comments(asked, limit);
        }
    }

    @Override
    public QuestionHistory counted(Period period) {
        var rows = new CountedRows();
        String statement =
                "select "
                        + DAY
                        + " as day, person, "
                        + CountedRows.joined("platform", "place", "language")
                        + " as place, "
                        + CountedRows.joined(
                                "outcome",
                                "case when " + DOUBTFUL + " then '1' else '0' end",
                                "reason",
                                "job",
                                "topic",
                                "guide",
                                "section")
                        + " as content from shirube_question"
                        + " where at_ms >= :from and at_ms < :to"
                        + " and outcome in ('answer', 'clarify', 'none')";
        RowCallbackHandler reader =
                row ->
                        rows.add(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4));
        sql.sql(statement)
                .param("from", period.from().toEpochMilli())
                .param("to", period.to().toEpochMilli())
                .withFetchSize(FETCHED)
                .query(reader);
        return new Counted(this, period, rows);
    }

    private List<Tally> questions(Aspect aspect, Period period, int limit) {
        List<String> columns = columns(aspect);
        String keys = String.join(", ", columns);
        String also =
                switch (aspect) {
                    case GAP -> " and (outcome = 'none' or " + DOUBTFUL + ")";
                    case WORDS -> " and words <> ''";
                    case GAP_WORDS -> " and words <> '' and (outcome = 'none' or " + DOUBTFUL + ")";
                    case ASKED -> " and (job <> '' or topic <> '')";
                    case ALL, DAY, JOB, TOPIC, PLATFORM, PLACE, LANGUAGE, GUIDE, SECTION -> "";
                };
        String statement =
                "select "
                        + (keys.isEmpty() ? "" : keys + ", ")
                        + count("outcome = 'answer'", "answered")
                        + count(DOUBTFUL, "doubtful")
                        + count("outcome = 'clarify'", "asked_back")
                        + count("outcome = 'none'", "declined")
                        + "count(distinct person) as people from shirube_question"
                        + " where at_ms >= :from and at_ms < :to"
                        + " and outcome in ('answer', 'clarify', 'none')"
                        + also
                        + (keys.isEmpty() ? "" : " group by " + keys)
                        + " order by "
                        + (aspect == Aspect.DAY ? "" : "count(*) desc")
                        + (aspect == Aspect.DAY || keys.isEmpty() ? "" : ", ")
                        + keys
                        + " limit :limit";
        return sql
                .sql(statement)
                .param("from", period.from().toEpochMilli())
                .param("to", period.to().toEpochMilli())
                .param("limit", limit)
                .query((row, number) ->
                        new Tally(
                                key(aspect, columns, row),
                                row.getLong("answered"),
                                row.getLong("doubtful"),
                                row.getLong("asked_back"),
                                row.getLong("declined"),
                                row.getLong("people"),
                                0,
                                0))
                .list()
                .stream()
                .filter(tally -> tally.questions() > 0)
                .toList();
    }

    private List<Tally> judgements(Aspect aspect, Period period) {
        if (aspect == Aspect.GAP || aspect == Aspect.WORDS || aspect == Aspect.GAP_WORDS) {
            return List.of();
        }
        List<String> columns = columns(aspect);
        String keys = String.join(", ", columns);
        return sql
                .sql(
                        "select "
                                + (keys.isEmpty() ? "" : keys + ", ")
                                + count("helpful = 1", "good")
                                + count("helpful = 0", "bad")
                                + "count(*) from shirube_judgement"
                                + " where at_ms >= :from and at_ms < :to"
                                + (keys.isEmpty() ? "" : " group by " + keys))
                .param("from", period.from().toEpochMilli())
                .param("to", period.to().toEpochMilli())
                .query((row, number) ->
                        Tally.none(key(aspect, columns, row))
                                .judged(row.getLong("good"), row.getLong("bad")))
                .list()
                .stream()
                .filter(tally -> tally.helpful() + tally.unhelpful() > 0)
                .toList();
    }

    private static String count(String condition, String name) {
        return "sum(case when " + condition + " then 1 else 0 end) as " + name + ", ";
    }

    private static List<String> columns(Aspect aspect) {
        return switch (aspect) {
            case ALL -> List.of();
            case DAY -> List.of(DAY);
            case JOB -> List.of("job");
            case TOPIC -> List.of("topic");
            case PLATFORM -> List.of("platform");
            case PLACE -> List.of("platform", "place");
            case LANGUAGE -> List.of("language");
            case GUIDE -> List.of("guide");
            case SECTION -> List.of("guide", "section");
            case ASKED -> List.of("job", "topic");
            case GAP -> List.of("reason", "job", "topic");
            case WORDS, GAP_WORDS -> List.of("words");
        };
    }

    private static List<String> key(Aspect aspect, List<String> columns, ResultSet row)
            throws SQLException {
        var key = new ArrayList<String>();
        for (int i = 1; i <= columns.size(); i++) {
            key.add(
                    aspect == Aspect.DAY
                            ? LocalDate.ofEpochDay(row.getLong(i)).toString()
                            : row.getString(i));
        }
        return key;
    }

    @Override
    public List<Comment> comments(Period period, int limit) {
        return sql.sql(
                        """
                        select judgement.guide, judgement.section, judgement.job, judgement.topic,
                            judgement.complaint, judgement.comment, question.words
                        from shirube_judgement judgement
                        left join shirube_question question on question.id = judgement.question_id
                        where judgement.at_ms >= :from and judgement.at_ms < :to
                            and judgement.comment <> ''
                        order by judgement.at_ms desc, judgement.id desc
                        limit :limit
                        """)
                .param("from", period.from().toEpochMilli())
                .param("to", period.to().toEpochMilli())
                .param("limit", limit)
                .query((row, number) ->
                        new Comment(
                                row.getString("guide"),
                                row.getString("section"),
                                row.getString("job"),
                                row.getString("topic"),
                                Objects.toString(row.getString("words"), ""),
                                row.getString("complaint"),
                                row.getString("comment")))
                .list();
    }

    @Override
    public List<Complained> complaints(Period period, int limit) {
        return sql.sql(
                        """
                        select guide, section, complaint, count(*) as number
                        from shirube_judgement
                        where at_ms >= :from and at_ms < :to and complaint <> ''
                        group by guide, section, complaint
                        order by number desc, guide, section, complaint
                        limit :limit
                        """)
                .param("from", period.from().toEpochMilli())
                .param("to", period.to().toEpochMilli())
                .param("limit", limit)
                .query((row, number) ->
                        new Complained(
                                row.getString("guide"),
                                row.getString("section"),
                                row.getString("complaint"),
                                row.getLong("number")))
                .list();
    }
}
