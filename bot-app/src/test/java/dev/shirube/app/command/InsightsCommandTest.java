package dev.shirube.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.app.ShirubeApplication;
import dev.shirube.app.config.LiveBot;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.chat.request.Origin;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What is asked of the running bot is found again in the report, and nothing that it must not. */
class InsightsCommandTest {

    private static final Origin ALICE = new Origin("slack", "T1", "C0HARBOUR/1.1", "U0ALICE77");
    private static final Origin BOB = new Origin("slack", "T1", "C0HARBOUR/2.2", "U0BOB77");
    private static final String ONE_LINE = "--shirube.meaning.enabled=false";

    @TempDir Path guides;
    @TempDir Path data;

    @BeforeEach
    void write() throws IOException {
        Guides.in(guides);
    }

    private void ask(String... more) {
        var application = new SpringApplication(ShirubeApplication.class);
        String[] settings =
                Stream.concat(
                                Stream.of(
                                        "--server.port=0",
                                        ONE_LINE,
                                        "--shirube.guides.location=" + guides,
                                        "--shirube.data.dir=" + data,
                                        "--shirube.chat.record-questions=true",
                                        "--logging.file.name=" + data.resolve("bot.log")),
                                Stream.of(more))
                        .toArray(String[]::new);
        try (ConfigurableApplicationContext service = application.run(settings)) {
            ChatService chat = service.getBean(LiveBot.class).chat();
            chat.handle(ChatRequest.of(ALICE, "星図師の年収は？ alice@example.com"));
            chat.handle(ChatRequest.of(BOB, "星図師の年収を教えてください"));
            chat.handle(ChatRequest.of(BOB, "獣医師の年収は？"));
            chat.handle(ChatRequest.of(BOB, "死にたい"));
            String section =
                    service.getBean(LiveBot.class).edition().snapshot().guides().stream()
                            .filter(guide -> guide.slug().equals("star_charter"))
                            .flatMap(guide -> guide.sections().stream())
                            .filter(found -> found.title().contains("推定年収"))
                            .findFirst()
                            .orElseThrow()
                            .id();
            chat.judge(BOB, section, true, null);
        }
    }

    private Run insights(String... more) {
        return Run.of(
                Stream.concat(
                                Stream.of(
                                        "insights",
                                        "--guides",
                                        guides.toString(),
                                        "--shirube.data.dir=" + data),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void textTellsWhatWasAskedAndWhatWasMissing() {
        ask();
        Run run = insights();

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .containsPattern("questions +3 +100 % +0")
                .containsPattern("answered +2 +67 %")
                .containsPattern("declined +1 +33 %")
                .containsPattern("👍 +1 +100 %")
                .containsPattern("(?s)By job.*star_charter +2 +2 +2.*By topic")
                .containsPattern("(?s)By channel.*slack C0HARBOUR +3 +2")
                .containsPattern("star_charter › .*推定年収.* 2 ")
                .containsPattern("job-not-covered: 獣医師 · salary +1")
                .contains("Guides that nobody asked about\ncloud_shepherd\n")
                .doesNotContain("In these words");
    }

    @Test
    void jsonAndCsvHaveTheSameFigures() {
        ask();
        JsonNode json = JsonMapper.shared().readTree(insights("--format", "json").out());

        assertThat(json.path("all").path("questions").intValue()).isEqualTo(3);
        assertThat(json.path("all").path("people").intValue()).isEqualTo(2);
        assertThat(json.path("gap").get(0).path("job").stringValue()).isEqualTo("獣医師");
        assertThat(json.path("silent").get(0).stringValue()).isEqualTo("cloud_shepherd");
        assertThat(insights("--format", "csv").out().lines())
                .contains(
                        "all,,,,3,2,2,0,0,1,1,0",
                        "gap,job-not-covered,獣医師,salary,1,1,0,0,0,1,0,0",
                        "silent,cloud_shepherd,,,0,0,0,0,0,0,0,0");
    }

    @Test
    void guidesThatAreToBeReadAgainAreNamed() throws IOException {
        Files.writeString(
                guides.resolve("tide.md"),
                """
                ---
                slug: tide
                title: 潮見
                owner: 花子
                review_by: 2024-02-29
                ---

                ## 仕事

                潮を見る。
                """);

        assertThat(insights().out())
                .containsPattern("Guides to read again +by +owner\ntide +2024-02-29 +花子");
        assertThat(
                        JsonMapper.shared()
                                .readTree(insights("--format", "json").out())
                                .path("due")
                                .get(0)
                                .path("owner")
                                .stringValue())
                .isEqualTo("花子");
        assertThat(insights("--format", "csv").out().lines())
                .contains("due,tide,2024-02-29,花子,0,0,0,0,0,0,0,0");
    }

    @Test
    void neitherPersonNorWordIsInFileLogOrExport() throws IOException {
        ask();
        for (String format : List.of("text", "json", "csv")) {
            assertNothingOf(insights("--format", format).out());
        }
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toString().contains("native")) {
                    assertNothingOf(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        }
        assertThat(data.resolve("bot.log")).content().contains("question: platform=slack");
    }

    private static void assertNothingOf(String text) {
        assertThat(text)
                .doesNotContain("U0ALICE77", "U0BOB77", "alice@", "教えて", "年収は？", "死にたい", "死に");
    }

    @Test
    void wordsThatAreKeptAreToldWithoutWhatTellsWhoAsked() {
        ask("--shirube.store.words=true");
        Run run = insights();

        assertThat(run.out())
                .containsPattern("(?s)In these words.*星図師の年収は\\? \\[mail] +1")
                .containsPattern("(?s)Gaps in these words.*獣医師の年収は\\? +1")
                .doesNotContain("U0ALICE77", "alice@", "死に");
    }

    @Test
    void whereNothingIsKeptNothingIsMadeAndNothingTold() throws IOException {
        ask("--shirube.store.enabled=false");
        try (Stream<Path> files = Files.list(data)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .doesNotContain("questions.db", "store.key");
        }
        Run run = insights();

        assertThat(run.code()).isZero();
        assertThat(run.err()).startsWith("Nothing has been kept yet");
        assertThat(run.out()).containsPattern("questions +0").contains("star_charter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-3d", "0d"})
    void aPeriodThatIsNoneIsWrongUsage(String since) {
        Run run = insights("--since", since);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("shirube: --since needs a length of time");
    }

    @Test
    void aFileThatIsNoDatabaseIsNamed() throws IOException {
        Files.writeString(data.resolve("questions.db"), "this is no database at all, ".repeat(99));
        Run run = insights();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("questions.db").hasLineCount(1);
    }

    @Test
    void aServerThatIsAwayIsNamedWithoutItsPassword() {
        Run run =
                insights(
                        "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/db?password=hunter2");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("127.0.0.1:1/db").doesNotContain("hunter2");
        assertThat(insights("--spring.datasource.url=jdbc:h2:mem:hunter2").err())
                .startsWith("shirube: spring.datasource.url: must begin with jdbc:postgresql:")
                .doesNotContain("hunter2");
    }

    @Test
    void gapsAreToldInTheirWordsWithWhatTheGuidesLack() {
        ask("--shirube.store.words=true");
        Run run = insights("--gaps", "--shirube.store.words=true", ONE_LINE);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain("Words are not kept");
        assertThat(run.out())
                .containsPattern("1 questions without an answer .* in 1 groups")
                .contains("1. 獣医師の年収は?\n   people 1, times 1, declined 1, 👎 0, in doubt 0")
                .contains("lacks: a guide to 獣医師")
                .doesNotContain("U0ALICE77", "alice@", "死に");
        JsonNode json =
                JsonMapper.shared()
                        .readTree(insights("--gaps", "--format", "json", ONE_LINE).out());
        assertThat(json.path("groups").get(0).path("name").stringValue()).isEqualTo("獣医師の年収は?");
        assertThat(json.path("groups").get(0).path("lacks").stringValue()).isEqualTo("guide");
        assertThat(insights("--gaps", "--format", "csv", ONE_LINE).out().lines().skip(1))
                .singleElement()
                .asString()
                .contains(",獣医師の年収は?,獣医師の年収は?,1,1,1,1,1,0,0,獣医師,salary,job-not-covered,guide,");
    }

    @Test
    void withoutWordsThereAreNoGapsToGroupAndItIsSaidWhy() {
        ask();
        Run run = insights("--gaps", ONE_LINE);

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("Words are not kept (shirube.store.words=true)");
        assertThat(run.out()).contains("0 questions").hasLineCount(1);
    }
}
