package dev.shirube.answer.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Answer.Found;
import dev.shirube.answer.Chat;
import dev.shirube.answer.Fiction;
import dev.shirube.answer.Overview.Jobs;
import dev.shirube.snapshot.Snapshot;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sentence that has the words does not always say it of the job: it may deny it, tell of others,
 * of once, of what is only believed or wished for.
 */
class ClaimTest {

    private static final Path SENTENCES =
            Path.of("src", "test", "resources", "across", "claims.tsv");

    static Stream<String> sentences() throws IOException {
        return Files.readAllLines(SENTENCES).stream().filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aJobIsListedIfItsGuideClaimsIt(String line) {
        String[] parts = line.split("\t");
        Snapshot guides =
                Snapshot.of(
                        Fiction.VOCABULARY,
                        List.of(
                                Fiction.guide(
                                        "rope_maker",
                                        "綱ない",
                                        "## %s\n\n%s\n"
                                                .formatted(
                                                        parts[2], parts[3].replace("\\n", "\n"))),
                                Fiction.guide("lamp_clerk", "灯の書記", "## 仕事内容\n\n油を量る。\n")));

        boolean listed =
                new Chat(guides).say(parts[1]) instanceof Found found
                        && found.overview() instanceof Jobs jobs
                        && jobs.unsaid().isEmpty()
                        && jobs.statements().stream()
                                .anyMatch(s -> s.from().guide().slug().equals("rope_maker"));

        assertThat(listed).as(line).isEqualTo(parts[0].equals("y"));
    }
}
