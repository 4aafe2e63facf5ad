package dev.shirube.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class OtherCommandsTest extends OnTwoGuides {

    @ParameterizedTest
    @ValueSource(strings = {"serve", "chat", "ask", "eval", "insights", "lint", "manifest"})
    void everyCommandExplainsItself(String command) {
        Run run = Run.of(command, "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: shirube " + command);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theProgramExplainsItself() {
        assertThat(Run.of("--help").out()).startsWith("Usage: shirube ").contains("  lint ");
        assertThat(Run.of("--version").out()).startsWith("Shirube ");
    }

    @Test
    void anUnknownCommandIsWrongUsage() {
        Run run = Run.of("frobnicate");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("There is no command 'frobnicate'.")
                .contains("Usage: shirube");
    }

    @Test
    void helpIsACommandToo() {
        assertThat(Run.of("help")).isEqualTo(Run.of("--help"));
        assertThat(Run.of("help", "ask")).isEqualTo(Run.of("ask", "--help"));
        assertThat(Run.of("help", "frobnicate").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serve",
                "chat",
                "ask",
                "eval",
                "diff",
                "fit",
                "insights",
                "lint",
                "manifest"
            })
    void helpBreaksNoWordAndFitsATerminal(String command) {
        List<String> lines = Run.of(command, "--help").out().lines().toList();

        assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        String help = String.join("\n", lines);
        assertThat(help)
                .as("a name with dots is broken at one")
                .doesNotContainPattern("[a-z]\\.\n +[a-z]");
        assertThat(help)
                .as("a line that was broken twice leaves a word alone")
                .doesNotContainPattern("(?m)^[a-z]+$");
    }

    @Test
    void foldersMayStandBeforeTheCommand() {
        Run before = Run.of("--guides", guides, "ask", "/job star_charter");

        assertThat(before.out()).contains("星図師");
        assertThat(before).isEqualTo(Run.of("ask", "--guides", guides, "/job star_charter"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest", "fit"})
    void foldersBeforeACommandThatReadsNoneAreRefused(String command) {
        Run run = Run.of("--guides", guides, command, "slack");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(command + " takes no --guides.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask", "eval", "lint"})
    void withoutAnyGuideThereIsNothingToDo(String command, @TempDir Path empty) throws IOException {
        Path questions = Files.writeString(folder.resolve("q.jsonl"), "");
        String rest = command.equals("lint") ? empty.toString() : questions.toString();
        Run run = Run.of(command, "--guides", empty.toString(), rest);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("shirube: there is no guide in " + empty);
    }

    @Test
    void whereEveryGuideIsBrokenTheErrorsAreTold(@TempDir Path broken) throws IOException {
        Guides.breakOne(broken);
        Run run = Run.of("ask", "--json", "--guides", broken.toString(), "x");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(broken.resolve("broken.md") + ":2: error: ")
                .endsWith("shirube: no guide in " + broken + " can be used; errors: 1\n");
        Run chat = Run.with("/quit\n", "chat", "--guides", broken.toString());
        assertThat(chat.err())
                .endsWith("shirube: no guide in " + broken + " can be used; errors: 1\n");
    }

    @Test
    void lintTakesFoldersByTheSameOptionAsTheOthers() throws IOException {
        Guides.breakOne(folder);

        assertThat(Run.of("lint", "--guides", guides)).isEqualTo(Run.of("lint", guides));
        assertThat(Run.of("--guides", guides, "lint")).isEqualTo(Run.of("lint", guides));
    }

    @Test
    void lintPrintsALineForEachProblem() throws IOException {
        assertThat(Run.of("lint", guides).code()).isZero();
        Guides.breakOne(folder);

        Run run = Run.of("lint", guides);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith(folder.resolve("broken.md") + ":").contains(": error: ");
        assertThat(run.err()).startsWith("guides: 2, errors: 1, warnings: ");
    }

    @Test
    void lintWarnsOfWhatReadersWouldNotice() throws IOException {
        Path file = folder.resolve("moon.md");
        Files.writeString(file, "---\nslug: moon\ntitle: 月守の年収\n---\n\n## 仕事\n\n月[^1]を**磨く。\n");

        Run run = Run.of("lint", file.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        """
                        FILE:8: warning: there is no note for [^1]
                        FILE:1: warning: the title promises a salary, but no section is about it
                        FILE:6: warning: this section has ** that is shown as such: 月を**磨く。
                        """
                                .replace("FILE", file.toString()));
        assertThat(run.err()).isEqualTo("guides: 1, errors: 0, warnings: 3\n");
    }

    @Test
    void lintNamesGuidesThatAreToBeReadAgainWithTheirOwner() throws IOException {
        String guide = "---\nslug: %s\ntitle: 月守\n%s---\n\n## 仕事\n\n月を磨く。\n";
        Files.writeString(
                folder.resolve("a.md"), guide.formatted("a", "owner: 花子\nreview_by: 2024-02-29\n"));
        Files.writeString(folder.resolve("b.md"), guide.formatted("b", "review_by: 9999-12-31\n"));

        Run run = Run.of("lint", folder.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        folder.resolve("a.md")
                                + ":1: warning: was to be read again by 2024-02-29 (owner: 花子)");
    }

    @Test
    void lintTakesSingleFilesAndWhatIsConfigured() throws IOException {
        Guides.breakOne(folder);
        String setting = "--shirube.guides.location=" + guides;

        assertThat(Run.of("lint", folder.resolve("star_charter.md").toString()).code()).isZero();
        assertThat(Run.of("lint", folder.resolve("broken.md").toString()).code()).isEqualTo(1);
        assertThat(Run.of("lint", setting).code()).isEqualTo(1);
        assertThat(Run.of("lint", "missing"))
                .isEqualTo(new Run(2, "", "shirube: there is no file or folder missing\n"));
    }

    @Test
    void manifestPrintsWhatThePlatformIsTold() {
        assertThat(Run.of("manifest", "slack").out()).contains("\"/salary\"", "app_mention");
        assertThat(Run.of("manifest", "discord").out())
                .contains("\"salary\"", "年収", "\"autocomplete\"");
        assertThat(Run.of("manifest", "pigeon").err()).contains("Usage: shirube manifest");
        assertThat(Run.of("manifest").code()).isEqualTo(2);
    }

    @Test
    void aBadPrefixOfTheManifestIsNamedOnOneLine() {
        Run run = Run.of("manifest", "slack", "--shirube.slack.command-prefix=BAD!");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("shirube: shirube.slack.command-prefix").hasLineCount(1);
    }

    @Test
    void chatIsOneConversationAndTakesChoicesByNumber() {
        Run run =
                Run.with(
                        "雲飼いとは？\n\nスキルは？\n/jobs\n[2]\n99\n/quit\n星図師の年収は？\n",
                        "chat",
                        "--guides",
                        guides);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("はぐれた雲を群れに戻す架空の仕事です。")
                .contains("口笛: 遠くの雲まで届く")
                .contains("星図師")
                .doesNotContain("> 雲")
                .doesNotContain("111 - 222");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void serveTellsWhatIsOnAndTalks() {
        Run run = Run.with("星図師の年収は？\n/quit\n", "--server.port=0", "--guides=" + guides);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Guides: 2, sections: ")
                .contains("Web chat: http://127.0.0.1:")
                .contains("111 - 222");
    }

    @Test
    void whatWasWrongWithAnAnswerCanBeWrittenInTheTerminal(@TempDir Path data) {
        String settings = "--shirube.store.words=true";
        String folder = "--shirube.data.dir=" + data;
        Run run =
                Run.with(
                        "獣医師の年収は？\n/feedback bad\n/feedback words\n犬や猫のお医者さんです\n/quit\n",
                        "--server.port=0",
                        "--guides=" + guides,
                        settings,
                        folder);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("自分の言葉で書く")
                .contains("どこが合いませんでしたか\nガイドを書く人に伝わります。")
                .contains("いただいた言葉を");
        Run insights =
                Run.of("insights", "--guides=" + guides, settings, folder, "--format", "json");
        JsonNode comment = JsonMapper.shared().readTree(insights.out()).path("comments").path(0);
        assertThat(comment.path("question").asString()).isEqualTo("獣医師の年収は?");
        assertThat(comment.path("words").asString()).isEqualTo("犬や猫のお医者さんです");
        assertThat(comment.path("guide").isNull()).isTrue();
        assertThat(Run.of("insights", "--guides=" + guides, settings, folder).out())
                .contains("In their own words\n  獣医師の年収は?: 犬や猫のお医者さんです\n");
        assertThat(
                        Run.of("insights", "--guides=" + guides, settings, folder, "--format=csv")
                                .out()
                                .lines())
                .contains("comment,,獣医師の年収は?,犬や猫のお医者さんです,0,0,0,0,0,0,0,0");
        assertThat(
                        Run.of(
                                        "insights",
                                        "--gaps",
                                        "--guides=" + guides,
                                        settings,
                                        folder,
                                        "--shirube.meaning.enabled=false")
                                .out())
                .contains("獣医師の年収は?", "   said: 犬や猫のお医者さんです\n");
    }

    @Test
    void serveSaysOnOneLineWhyItDoesNotStart() {
        Run run = Run.of("serve", "--server.port=0", "--shirube.language=fr");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }
}
