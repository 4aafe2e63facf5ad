package dev.shirube.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.app.config.Bot;
import dev.shirube.app.config.Meanings;
import dev.shirube.app.docs.Document.Table;
import dev.shirube.app.setting.Settings;
import dev.shirube.eval.ask.AskedQuestion;
import dev.shirube.reply.Reply;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the READMEs say that can be asked, row by row, asked of the guides in {@code seeds}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadmeQuestionsTest {

    /** In the third column: the guide has nothing on it. */
    private static final String NOTHING = "—";

    private final Bot bot = bot();

    @TestFactory
    Stream<DynamicTest> questionsInWordsAreAnsweredFromTheSectionsThatAreNamed() {
        return Stream.of("README.md", "README.ja.md")
                .flatMap(name -> {
                    Table table = Document.named(name).tables().get(1);
                    assertThat(table.header()).hasSize(3);
                    assertThat(table.rows()).hasSizeGreaterThanOrEqualTo(7);
                    var before = new ArrayList<String>();
                    return table.rows().stream()
                            .map(row -> {
                                List<String> context = List.copyOf(before);
                                before.add(row.getFirst());
                                return DynamicTest.dynamicTest(
                                        name + ": " + row.getFirst(), () -> question(row, context));
                            });
                });
    }

    @TestFactory
    Stream<DynamicTest> commandsGiveWhatTheyAreSaidTo() {
        return Stream.of("README.md", "README.ja.md")
                .flatMap(name ->
                        Document.named(name).tables().getFirst().rows().stream()
                                .flatMap(row ->
                                        Document.code(row.getFirst()).stream()
                                                .map(command ->
                                                        DynamicTest.dynamicTest(
                                                                name + ": " + command,
                                                                () -> command(command, row)))));
    }

    @TestFactory
    Stream<DynamicTest> theSampleIsWhatTheBotSays() {
        return Stream.of("README.md", "README.ja.md")
                .map(name -> DynamicTest.dynamicTest(name, () -> sample(Document.named(name))));
    }

    private void sample(Document document) {
        List<String> lines =
                document.fences().getFirst().lines().stream().filter(l -> !l.isBlank()).toList();
        assertThat(lines.getFirst()).startsWith("> ");

        AskedQuestion asked = bot.asker().ask(lines.getFirst().substring(2), List.of());
        Reply reply = bot.writer().write(asked.answer(), bot.snapshot(), asked.language());

        assertThat(bot.renderer().render(reply).lines())
                .containsSubsequence(lines.subList(1, lines.size()));
    }

    private void question(List<String> row, List<String> context) {
        JsonNode reply = ask(row.getFirst(), context);
        if (row.get(2).equals(NOTHING)) {
            assertThat(reply.path("outcome").stringValue()).isEqualTo("none");
            return;
        }
        assertThat(reply.path("outcome").stringValue()).isEqualTo("answer");
        assertThat(reply.path("guide").stringValue()).isEqualTo("head_of_engineering");
        assertThat(reply.path("path").valueStream().toList().getLast().stringValue())
                .isEqualTo(row.get(2));
    }

    private void command(String command, List<String> row) {
        String expected =
                switch (command.split(" ", -1)[0]) {
                    case "/job", "/jobs" -> "menu";
                    case "/help" -> "help";
                    default -> "answer";
                };
        JsonNode reply = ask(command, List.of("/about head_of_engineering"));
        assertThat(reply.path("outcome").stringValue()).isEqualTo(expected);
        for (String level : Document.code(row.get(1))) {
            assertThat(reply.path("passage").stringValue("")).contains(level).hasLineCount(2);
        }
    }

    private JsonNode ask(String question, List<String> context) {
        AskedQuestion asked = bot.asker().ask(question, context);
        return JsonMapper.shared().readTree(bot.json().write(asked));
    }

    private static Bot bot() {
        var settings =
                new Settings(
                                List.of(
                                        "--shirube.guides.location="
                                                + Document.ROOT.resolve("seeds"),
                                        "--shirube.data.dir=target/data"))
                        .read();
        return Bot.of(settings, Meanings.of(settings), (done, total) -> {});
    }
}
