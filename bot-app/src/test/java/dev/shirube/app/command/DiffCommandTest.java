package dev.shirube.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class DiffCommandTest {

    @TempDir Path before;
    @TempDir Path now;
    @TempDir Path folder;

    private String questions = "";

    @BeforeEach
    void write() throws IOException {
        Guides.in(before);
        Guides.in(now);
        Path guide = now.resolve("star_charter.md");
        Files.writeString(guide, Files.readString(guide).replace("333 - 444", "555 - 666"));
        questions =
                Files.writeString(
                                folder.resolve("questions.txt"),
                                """
                                星図師のシニアの年収は？
                                雲飼いのスキルは？
                                {"id": 3, "q": "シニアの年収は？", "context": ["星図師の仕事は？"]}
                                """)
                        .toString();
    }

    @Test
    void questionsWhoseAnswerIsAnotherAreListedWithBoth() {
        Run run = Run.of("diff", before.toString(), now.toString(), "--questions", questions);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines().filter(line -> !line.startsWith(" ")))
                .containsExactly("星図師のシニアの年収は？", "シニアの年収は？ (in a conversation)");
        assertThat(run.out())
                .containsPattern("  before: answer star_charter › .*333 - 444")
                .containsPattern("  now:    answer star_charter › .*555 - 666");
        assertThat(run.err()).endsWith("questions: 3, changed: 2\n");
    }

    @Test
    void aFileTakesThePlaceOfTheGuideWithItsSlugAmongTheOthers() {
        Run run =
                Run.of(
                        "diff",
                        "--guides",
                        before.toString(),
                        before.resolve("star_charter.md").toString(),
                        now.resolve("star_charter.md").toString(),
                        "--questions",
                        questions);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).endsWith("questions: 3, changed: 2\n");
    }

    @Test
    void theSameGuidesChangeNothing() {
        Run run = Run.of("diff", before.toString(), before.toString(), "--questions", questions);

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void wrongUsageAndBadInputAreTold() throws IOException {
        assertThat(Run.of("diff", before.toString(), now.toString()).code()).isEqualTo(2);
        assertThat(Run.of("diff", "nowhere", now.toString(), "--questions", questions).err())
                .contains("there is no file nowhere");
        String bad = Files.writeString(folder.resolve("bad"), "{\"id\": 1}\n").toString();
        Run run = Run.of("diff", before.toString(), now.toString(), "--questions", bad);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(bad + ":1: there is no \"q\"");
    }
}
