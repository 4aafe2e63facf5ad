package dev.shirube.store.sql;

import dev.shirube.answer.Outcome;
import dev.shirube.chat.history.Gap;
import dev.shirube.chat.history.GapHistory;
import dev.shirube.chat.history.Period;
import dev.shirube.chat.history.Tally;
import dev.shirube.meaning.SentenceVector;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Reads the rows of gaps whose words are kept.
 *
 * @param sql the connection
 */
public record SqlGaps(JdbcClient sql) implements GapHistory {

    @Override
    public List<Gap> gaps(Period period, int limit) {
        return sql.sql(
                        """
                        select words, person, outcome, reason, job, topic, scale, vector,
                            case when id in (
                                select question_id from shirube_judgement
                                where helpful = 0 and at_ms >= :from
                            ) then 1 else 0 end as unhelpful
                        from shirube_question
                        left join shirube_vector on shirube_vector.question_id = id
                        where at_ms >= :from and at_ms < :to and words <> ''
                            and (outcome = 'none'
                                or (outcome = 'answer'
                                    and (confidence < :doubt or margin < :narrow))
                                or id in (
                                    select question_id from shirube_judgement
                                    where helpful = 0 and at_ms >= :from
                                ))
                        order by at_ms desc, id desc
                        limit :limit
                        """)
                .param("from", period.from().toEpochMilli())
                .param("to", period.to().toEpochMilli())
                .param("doubt", Tally.DOUBT)
                .param("narrow", Tally.NARROW)
                .param("limit", limit)
                .query((row, number) -> gap(row))
                .list();
    }

    private static Gap gap(ResultSet row) throws SQLException {
        byte[] vector = row.getBytes("vector");
        return new Gap(
                row.getString("words"),
                row.getString("person"),
                kind(row),
                row.getString("reason"),
                row.getString("job"),
                row.getString("topic"),
                vector == null ? null : SentenceVector.of((float) row.getDouble("scale"), vector));
    }

    private static Gap.Kind kind(ResultSet row) throws SQLException {
        if (row.getString("outcome").equals(Outcome.NONE.id())) {
            return Gap.Kind.DECLINED;
        }
        return row.getInt("unhelpful") == 1 ? Gap.Kind.UNHELPFUL : Gap.Kind.DOUBTFUL;
    }
}
