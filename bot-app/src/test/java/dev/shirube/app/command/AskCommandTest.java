package dev.shirube.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class AskCommandTest extends OnTwoGuides {

    @Test
    void whoWishesToDieIsToldWherePeopleListen() {
        Run text = Run.of("ask", "--guides", guides, "雲飼いになれなくて死にたい");
        Run json = asked("I want to kill myself");

        assertThat(text.out()).contains("よりそいホットライン", "0120-279-338").doesNotContain("[1]");
        assertThat(json.out()).contains("\"outcome\":\"courtesy\"", "\"passage\":null");
    }

    @Test
    void placesForPeopleInDistressCanBeNamed() throws IOException {
        Path file = folder.resolve("support.yaml");
        Files.writeString(file, "places: [{name: 相談室, phone: 内線 1234}]");
        String setting = "--shirube.vocabulary.support=" + file;

        assertThat(Run.of(setting, "ask", "--guides", guides, "死にたい").out())
                .contains("相談室  内線 1234")
                .doesNotContain("0120");
        Files.writeString(file, "places: [{name: 相談室}]");
        Run run = Run.of(setting, "ask", "--guides", guides, "死にたい");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "shirube.vocabulary.support",
                        "support.yaml:1: error:",
                        "\"phone\" or a \"url\"");
    }

    @Test
    void printsTheReplyAndNothingElse() throws IOException {
        Guides.breakOne(folder);

        Run run = Run.of("ask", "--guides", guides, "星図師の年収は？");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("星図師").contains("111 - 222").contains("333 - 444");
        assertThat(run.err()).contains("broken.md:").contains("error:").hasLineCount(1);
    }

    @Test
    void writesNoEscapeSequences() {
        assertThat(Run.of("ask", "--guides", guides, "星図師の年収は？").out()).doesNotContain("\u001b");
        assertThat(Run.of("ask", "--nonsense").err()).doesNotContain("\u001b");
        assertThat(Run.of("--help").out()).doesNotContain("\u001b");
    }

    @Test
    void printsOneJsonObject() {
        Run run = asked("星図師の年収は？");

        assertThat(run.out()).hasLineCount(1).endsWith("}\n");
        JsonNode json = json(run.out());
        assertThat(json.propertyNames())
                .containsExactly(
                        "outcome",
                        "guide",
                        "path",
                        "passage",
                        "confidence",
                        "alternatives",
                        "micros");
        assertThat(json.path("outcome").stringValue()).isEqualTo("answer");
        assertThat(json.path("guide").stringValue()).isEqualTo("star_charter");
        assertThat(json.path("path").toString()).isEqualTo("[\"💰 日本での推定年収（物語より）\"]");
        assertThat(json.path("passage").stringValue()).contains("ジュニア (0-3年) | 111 - 222");
        assertThat(json.path("confidence").doubleValue()).isBetween(0.0, 1.0);
        assertThat(json.path("micros").longValue()).isPositive();
    }

    @Test
    void leavesEmptyWhatIsNotGiven() {
        JsonNode json = json(asked("年収を教えて").out());

        assertThat(json.path("outcome").stringValue()).isIn("clarify", "answer");
        JsonNode none = json(asked("明日の天気は？").out());
        assertThat(none.path("outcome").stringValue()).isEqualTo("none");
        assertThat(none.path("guide").isNull()).isTrue();
        assertThat(none.path("path").toString()).isEqualTo("[]");
        assertThat(none.path("passage").isNull()).isTrue();
    }

    @Test
    void namesTheGuideWhoseContentsItLists() {
        JsonNode json = json(asked("/job cloud_shepherd").out());

        assertThat(json.path("outcome").stringValue()).isEqualTo("menu");
        assertThat(json.path("guide").stringValue()).isEqualTo("cloud_shepherd");
        assertThat(json.path("passage").isNull()).isTrue();
    }

    @Test
    void rememberEarlierQuestions() {
        Run run = asked("--context", "星図師の年収は？", "--context", "雲飼いとは？", "スキルは？");

        assertThat(json(run.out()).path("guide").stringValue()).isEqualTo("cloud_shepherd");
    }

    @Test
    void joinsWordsAndTakesAnAddressedBotForNoFile() {
        Run run = asked("@career-bot", "星図師の年収は？");

        assertThat(json(run.out()).path("guide").stringValue()).isEqualTo("star_charter");
    }

    @Test
    void takesAQuestionThatLooksLikeAnOptionAfterTwoDashes() {
        Run run = asked("--", "--星図師.年収");

        assertThat(run.code()).isZero();
        assertThat(json(run.out()).path("guide").stringValue()).isEqualTo("star_charter");
    }

    @Test
    void readsSeveralFoldersOfGuides(@TempDir Path other) throws IOException {
        Path moved = other.resolve("cloud_shepherd.md");
        Files.move(folder.resolve("cloud_shepherd.md"), moved);

        Run run = asked("--guides", other.toString(), "/job cloud_shepherd");

        assertThat(json(run.out()).path("guide").stringValue()).isEqualTo("cloud_shepherd");
    }

    @Test
    void whatIsQuotedOfOtherJobsStandsBesideTheFirst() {
        JsonNode two = json(asked("星図師と雲飼いの必要なスキルは？").out());

        assertThat(two.path("guide").stringValue()).isEqualTo("star_charter");
        assertThat(two.path("others").path(0).path("guide").stringValue())
                .isEqualTo("cloud_shepherd");
        assertThat(two.path("others").path(0).path("path").path(0).stringValue())
                .isEqualTo("2️⃣ 必要なスキルとツール");
        assertThat(json(asked("星図師に必要なスキルは？").out()).has("others")).isFalse();
    }

    @Test
    void answersFromThePackedGuidesWhereThereAreNoOthers() {
        Run run = Run.of("ask", "--json", "/job head_of_engineering");

        assertThat(json(run.out()).path("guide").stringValue()).isEqualTo("head_of_engineering");
    }

    @Test
    void whatGoesOnOverSeveralMessagesIsReferredToTheChat() {
        assertUsage(
                Run.of("ask", "/practice cto"),
                "\"/practice cto\" needs a conversation; use chat.");
        assertUsage(Run.of("ask", "/面接練習"), "\"/面接練習\" needs a conversation; use chat.");
        assertUsage(Run.of("ask", "/forget-me"), "\"/forget-me\" needs a conversation; use chat.");
    }

    @Test
    void wrongUsageIsExplained() {
        assertUsage(Run.of("ask"), "There is no question.");
        assertUsage(Run.of("ask", "--batch", "-", "x"), "Either --batch or a question.");
        assertUsage(
                Run.of("ask", "--batch", "-", "--context", "x"),
                "With --batch, the context stands in each line.");
        assertUsage(Run.of("ask", "--jsno", "x"), "Unknown option: '--jsno'");
    }

    @Test
    void helpGoesToStandardOutput() {
        Run run = Run.of("ask", "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: shirube ask").contains("--batch=FILE");
        assertThat(run.err()).isEmpty();
    }

    private static void assertUsage(Run run, String message) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(message).contains("Usage: shirube ask");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
