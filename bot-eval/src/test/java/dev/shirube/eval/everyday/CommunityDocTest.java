package dev.shirube.eval.everyday;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.snapshot.Snapshot;
import dev.shirube.testkit.GuideBot;
import dev.shirube.uncalled.Silence;
import dev.shirube.uncalled.UncalledRule;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What docs/community.md says of messages, tried on the guide that the program ships with. */
class CommunityDocTest {

    private static final Pattern ROW =
            Pattern.compile("^\\| (.+?) \\| (answers|is silent: .+?) \\|$", Pattern.MULTILINE);

    private static final Map<String, List<Silence>> REASONS =
            Map.of(
                    "asks nothing", List.of(Silence.NO_QUESTION),
                    "asks somebody", List.of(Silence.TO_SOMEBODY),
                    "is about one day or workplace", List.of(Silence.OF_AN_OCCASION),
                    "does not mean to ask", List.of(Silence.RHETORICAL),
                    "is more than a question", List.of(Silence.MORE_THAN_A_QUESTION),
                    "no guide covers it", List.of(Silence.NO_ANSWER, Silence.NO_COVERED_JOB),
                    "asks several things", List.of(Silence.NOT_ONE_TOPIC),
                    "speaks of something else", List.of(Silence.OF_SOMETHING_ELSE),
                    "names no job", List.of(Silence.NO_ANSWER, Silence.NO_COVERED_JOB));

    @TestFactory
    Stream<DynamicTest> everyMessageOfTheTableIsDealtWithAsItSays() throws Exception {
        Snapshot guides = ByMeaning.of(GuideBot.snapshot(GuideBot.SEEDS));
        UncalledRule rule = UncalledRule.shipped();
        String page = Files.readString(Path.of("..", "docs", "community.md"));
        List<String[]> rows =
                ROW.matcher(page)
                        .results()
                        .map(row -> new String[] {row.group(1), row.group(2)})
                        .toList();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(12);
        return rows.stream()
                .map(row ->
                        DynamicTest.dynamicTest(row[0], () -> check(rule, guides, row[0], row[1])));
    }

    private static void check(UncalledRule rule, Snapshot guides, String message, String does) {
        if (does.equals("answers")) {
            assertThat(rule.silence(message, guides)).isEmpty();
        } else {
            String reason = does.substring(does.indexOf(": ") + 2);
            assertThat(REASONS).containsKey(reason);
            assertThat(rule.silence(message, guides))
                    .hasValueSatisfying(why -> assertThat(REASONS.get(reason)).contains(why));
        }
    }
}
