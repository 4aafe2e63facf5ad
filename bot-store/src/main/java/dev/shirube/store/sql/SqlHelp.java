package dev.shirube.store.sql;

import dev.shirube.chat.people.HelpRequest;
import dev.shirube.chat.people.HelpRequests;
import dev.shirube.store.database.Pseudonyms;
import dev.shirube.text.Language;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the requests that were passed on to people. Who asked and who has taken it is needed to
 * tell them, so it is sealed with the key of the pseudonyms, and gone once the request is solved.
 *
 * @param sql the connection
 * @param pseudonyms gives people names, and seals who they are
 */
public record SqlHelp(JdbcClient sql, Pseudonyms pseudonyms) {

    private static final String OPEN = "open";
    private static final String TAKEN = "taken";
    private static final String SOLVED = "solved";

    public boolean open(HelpRequest request, int most) {
        String person = pseudonyms.of(request.platform(), request.asker());
        int open =
                sql.sql(
                                "select count(*) from shirube_help"
                                        + " where person = :person and state <> :solved"
                                        + " and at_ms > :since")
                        .param("person", person)
                        .param("solved", SOLVED)
                        .param("since", request.at().minus(HelpRequests.BUSY).toEpochMilli())
                        .query(Integer.class)
                        .single();
        if (open >= most) {
            return false;
        }
        sql.sql(
                        """
                        insert into shirube_help
                            (id, at_ms, person, platform, language, job, channel, message, state,
                             reminded, asker, helper)
                        values
                            (:id, :at, :person, :platform, :language, :job, :channel, '', :state,
                             0, :asker, '')
                        """)
                .param("id", request.id())
                .param("at", request.at().toEpochMilli())
                .param("person", person)
                .param("platform", request.platform())
                .param("language", request.language().name().toLowerCase(Locale.ROOT))
                .param("job", request.job() == null ? "" : request.job().replace("\0", ""))
                .param("channel", request.channel())
                .param("state", OPEN)
                .param("asker", pseudonyms.seal(request.asker()))
                .update();
        return true;
    }

    public boolean posted(String id, String message) {
        return sql.sql("update shirube_help set message = :message where id = :id")
                        .param("message", message)
                        .param("id", id)
                        .update()
                > 0;
    }

    public boolean withdraw(String id) {
        return sql.sql("delete from shirube_help where id = :id").param("id", id).update() > 0;
    }

    public Optional<HelpRequest> find(String id) {
        return sql.sql("select * from shirube_help where id = :id")
                .param("id", id)
                .query(this::request)
                .optional();
    }

    public boolean take(String id, String helper) {
        return sql.sql(
                                "update shirube_help set state = :taken, helper = :helper"
                                        + " where id = :id and state = :open")
                        .param("taken", TAKEN)
                        .param("helper", pseudonyms.seal(helper))
                        .param("id", id)
                        .param("open", OPEN)
                        .update()
                > 0;
    }

    public boolean solve(String id) {
        return sql.sql(
                                "update shirube_help set state = :solved, asker = '', helper = ''"
                                        + " where id = :id and state <> :solved")
                        .param("solved", SOLVED)
                        .param("id", id)
                        .update()
                > 0;
    }

    /** Each is returned once, for only one of several who ask changes its row. */
    public List<HelpRequest> overdue(Instant before, Set<String> platforms) {
        List<HelpRequest> waiting =
                sql.sql(
                                """
                                select * from shirube_help
                                where state = :open and reminded = 0 and message <> ''
                                    and at_ms < :before
                                order by at_ms
                                """)
                        .param("open", OPEN)
                        .param("before", before.toEpochMilli())
                        .query(this::request)
                        .list();
        var overdue = new ArrayList<HelpRequest>();
        for (HelpRequest request : waiting) {
            if (platforms.contains(request.platform()) && remind(request.id())) {
                overdue.add(request);
            }
        }
        return List.copyOf(overdue);
    }

    private boolean remind(String id) {
        return sql.sql("update shirube_help set reminded = 1 where id = :id and reminded = 0")
                        .param("id", id)
                        .update()
                > 0;
    }

    private HelpRequest request(ResultSet row, int number) throws SQLException {
        String job = row.getString("job");
        return new HelpRequest(
                row.getString("id"),
                Instant.ofEpochMilli(row.getLong("at_ms")),
                row.getString("platform"),
                pseudonyms.open(row.getString("asker")),
                Language.valueOf(row.getString("language").toUpperCase(Locale.ROOT)),
                job.isEmpty() ? null : job,
                row.getString("channel"),
                row.getString("message"),
                switch (row.getString("state")) {
                    case OPEN -> HelpRequest.State.OPEN;
                    case TAKEN -> HelpRequest.State.TAKEN;
                    default -> HelpRequest.State.SOLVED;
                },
                pseudonyms.open(row.getString("helper")));
    }
}
