package dev.shirube.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.app.docs.Document;
import dev.shirube.app.insights.gaps.Diagnosis;
import dev.shirube.app.setting.AdminProperties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What docs/insights.md says can be done as it is written there. */
class InsightsDocTest {

    private static final Pattern COMMAND =
            Pattern.compile("(?:echo '(.*)' \\| )?java -jar bot-app/target/shirube\\.jar (.*)");

    private final Document document = Document.named("docs/insights.md");

    @TempDir Path data;

    @Test
    void everyCommandWorks() {
        List<Matcher> commands =
                document.fences().stream()
                        .flatMap(fence -> fence.text().lines())
                        .map(line -> COMMAND.matcher(line.strip()))
                        .filter(Matcher::matches)
                        .toList();

        assertThat(commands).hasSizeGreaterThanOrEqualTo(4);
        for (Matcher command : commands) {
            var arguments = new java.util.ArrayList<>(List.of(command.group(2).split(" ")));
            arguments.add("--shirube.data.dir=" + data);
            arguments.add("--shirube.meaning.enabled=false");
            String input = command.group(1) == null ? "" : command.group(1) + "\n";
            Run run = Run.with(input, arguments.toArray(String[]::new));
            assertThat(run.code()).as(command.group() + run.err()).isZero();
        }
    }

    @Test
    void aHashThatIsMadeIsOneThatTheSettingTakes() {
        Run run = Run.with("correct horse battery\n", "hash-password");

        assertThat(new AdminProperties(run.out().strip()).password()).startsWith("$2a$10$");
        assertThat(Run.with("short\n", "hash-password").err())
                .startsWith("shirube: a password needs at least 12 characters");
    }

    @Test
    void everythingThatCanBeLackingIsExplained() {
        String[] lacks =
                Arrays.stream(Diagnosis.Lack.values())
                        .map(lack -> lack.name().toLowerCase(Locale.ROOT))
                        .toArray(String[]::new);

        assertThat(document.tables())
                .filteredOn(table -> table.header().getFirst().equals("`lacks`"))
                .singleElement()
                .satisfies(table ->
                        assertThat(table.rows())
                                .extracting(row -> Document.code(row.getFirst()).getFirst())
                                .containsExactlyInAnyOrder(lacks));
    }
}
