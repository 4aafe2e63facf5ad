package dev.shirube.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.history.Aspect;
import dev.shirube.chat.history.Complained;
import dev.shirube.chat.history.Gap;
import dev.shirube.chat.history.Period;
import dev.shirube.chat.history.Tally;
import dev.shirube.store.database.Database;
import dev.shirube.store.database.Session;
import dev.shirube.store.sql.SqlGaps;
import dev.shirube.store.sql.SqlHistory;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Tables as each earlier version has made them, with rows of that version in all of them, are
 * brought up to date, and every row is there with what it had.
 */
abstract class OldTablesContract {

    /** The versions that there were; a new migration is added here. */
    private static final List<Integer> VERSIONS = List.of(1, 2, 3, 4, 5, 7, 8, 9, 10);

    private static final long AT = Samples.MONDAY.toEpochMilli();

    private static final Period WEEK =
            Period.before(Duration.ofDays(7), Samples.MONDAY.plusSeconds(1));

    @TempDir Path folder;

    abstract Database database();

    static Stream<Integer> versions() {
        return VERSIONS.stream();
    }

    /** Two rows of each table that there was. */
    private static Map<String, List<Map<String, Object>>> rows(int version) {
        Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
        Map<String, Object> answer = question("alice", "answer", "smith", 0.4);
        Map<String, Object> miss = question("bob", "none", "", null);
        if (version >= 3) {
            answer.put("margin", 0.05);
            miss.put("margin", null);
        }
        rows.put("shirube_question", List.of(answer, miss));
        Map<String, Object> judgement = about("alice");
        judgement.putAll(
                Map.of(
                        "question_id", 1L,
                        "guide", "smith",
                        "section", "smith-salary",
                        "helpful", 0,
                        "complaint", "out-of-date"));
        Map<String, Object> other = new TreeMap<>(judgement);
        other.putAll(Map.of("person", "bob", "helpful", 1, "complaint", ""));
        if (version >= 9) {
            judgement.put("comment", "手当が増えました");
            other.put("comment", "");
        }
        rows.put("shirube_judgement", List.of(judgement, other));
        if (version >= 2) {
            rows.put(
                    "shirube_event",
                    List.of(
                            Map.of("at_ms", AT, "event", "e1"),
                            Map.of("at_ms", AT, "event", "e2")));
        }
        if (version >= 3) {
            byte[] vector = {1, -2, 3, 127};
            rows.put(
                    "shirube_vector",
                    List.of(Map.of("question_id", 2L, "scale", 0.01, "vector", vector)));
        }
        later(version, rows);
        return rows;
    }

    private static void later(int version, Map<String, List<Map<String, Object>>> rows) {
        if (version >= 4) {
            Map<String, Object> help = new TreeMap<>();
            for (String column :
                    List.of(
                            "id",
                            "person",
                            "platform",
                            "language",
                            "job",
                            "channel",
                            "message",
                            "state",
                            "asker",
                            "helper")) {
                help.put(column, column + " 1");
            }
            help.putAll(Map.of("at_ms", AT, "reminded", 1));
            rows.put("shirube_help", List.of(help));
        }
        if (version >= 5) {
            rows.put(
                    "shirube_talk",
                    List.of(Map.of("talk", "t1", "person", "p", "at_ms", AT, "about", "smith")));
            rows.put("shirube_thread", List.of(Map.of("member", "m1", "person", "p", "at_ms", AT)));
        }
        if (version >= 7) {
            Map<String, Object> practice = new TreeMap<>();
            practice.putAll(Map.of("person", "p", "at_ms", AT, "guide", "smith", "asked", "1 2"));
            practice.putAll(Map.of("answered", 1, "waiting", 0, "from_years", 3.0));
            practice.put("to_years", null);
            rows.put("shirube_practice", List.of(practice));
            rows.put(
                    "shirube_streak",
                    List.of(Map.of("person", "p", "at_ms", AT, "last_day", 20_000, "days", 4)));
        }
        // Those of version 8 and 9 told what was posted on a day, and are of no use after it.
        if (version >= 10) {
            rows.put(
                    "shirube_post",
                    List.of(Map.of("name", "daily slack C1", "due_ms", AT, "before_ms", AT - 1)));
        }
    }

    private static Map<String, Object> about(String person) {
        return new TreeMap<>(
                Map.of(
                        "at_ms", AT,
                        "person", person,
                        "platform", "slack",
                        "place", "C1",
                        "language", "ja",
                        "job", "smith",
                        "topic", "salary"));
    }

    private static Map<String, Object> question(
            String person, String outcome, String guide, @Nullable Double confidence) {
        Map<String, Object> row = about(person);
        row.putAll(
                Map.of(
                        "outcome",
                        outcome,
                        "reason",
                        outcome.equals("none") ? "topic-not-covered" : "",
                        "guide",
                        guide,
                        "section",
                        guide.isEmpty() ? "" : "smith-salary",
                        "words",
                        "鍛冶屋の年収は"));
        row.put("confidence", confidence);
        return row;
    }

    private static void insert(JdbcClient sql, String table, Map<String, Object> row) {
        List<String> columns = List.copyOf(row.keySet());
        String values = String.join(", ", columns.stream().map(c -> ":" + c).toList());
        JdbcClient.StatementSpec statement =
                sql.sql(
                        "insert into %s (%s) values (%s)"
                                .formatted(table, String.join(", ", columns), values));
        for (String column : columns) {
            statement = statement.param(column, row.get(column));
        }
        statement.update();
    }

    /** The values of the columns that the rows have, as text: what a number is called differs. */
    private static List<List<String>> read(
            JdbcClient sql, String table, List<Map<String, Object>> rows) {
        List<String> columns = List.copyOf(new TreeMap<>(rows.getFirst()).keySet());
        return sql
                .sql("select " + String.join(", ", columns) + " from " + table)
                .query((row, number) -> {
                    var values = new ArrayList<String>();
                    for (String column : columns) {
                        values.add(told(row.getObject(column)));
                    }
                    return values;
                })
                .list()
                .stream()
                .<List<String>>map(List::copyOf)
                .toList();
    }

    private static String told(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case byte[] bytes -> new String(bytes, StandardCharsets.ISO_8859_1);
            default -> value.toString();
        };
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyRowIsStillThere(int version) {
        Map<String, List<Map<String, Object>>> rows = rows(version);
        Map<String, List<List<String>>> before = new LinkedHashMap<>();
        Session.migrate(database(), database().source(), "" + version);
        JdbcClient old = JdbcClient.create(database().source());
        rows.forEach((table, content) -> {
            content.forEach(row -> insert(old, table, row));
            before.put(table, read(old, table, content));
        });

        try (Session session = Session.open(database())) {
            rows.forEach((table, content) -> {
                assertThat(before.get(table)).hasSameSizeAs(content);
                assertThat(read(session.sql(), table, content))
                        .as(table)
                        .isEqualTo(before.get(table));
            });
            var history = new SqlHistory(session.sql());
            assertThat(history.tallies(Aspect.ALL, WEEK, 9))
                    .containsExactly(new Tally(List.of(), 1, 1, 0, 1, 2, 1, 1));
            assertThat(history.complaints(WEEK, 9))
                    .containsExactly(new Complained("smith", "smith-salary", "out-of-date", 1));
            assertThat(history.comments(WEEK, 9)).hasSize(version >= 9 ? 1 : 0);
            assertThat(new SqlGaps(session.sql()).gaps(WEEK, 9))
                    .extracting(Gap::kind)
                    .containsExactlyInAnyOrder(Gap.Kind.DECLINED, Gap.Kind.UNHELPFUL);
        }
    }

    @Test
    void everyVersionIsTriedOut() {
        try (Session session = Session.open(database())) {
            assertThat(
                            session.sql()
                                    .sql(
                                            "select version from shirube_schema_history where"
                                                    + " version is not null and version <> '0'")
                                    .query(String.class)
                                    .list())
                    .containsExactlyElementsOf(VERSIONS.stream().map(String::valueOf).toList());
        }
    }
}
