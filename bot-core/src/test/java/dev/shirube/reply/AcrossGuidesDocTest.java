package dev.shirube.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Answer.Found;
import dev.shirube.answer.Turn;
import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.guide.Guide;
import dev.shirube.guide.ProjectFolder;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.question.Conversation;
import dev.shirube.reply.part.ReplySettings;
import dev.shirube.reply.render.PlainTextRenderer;
import dev.shirube.reply.write.ReplyWriter;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.load.VocabularyLoader;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What docs/across-guides.md says that can be asked, asked of the guides that it shows. */
class AcrossGuidesDocTest {

    private static final Vocabulary VOCABULARY = new VocabularyLoader().load();

    private static final Pattern FENCE =
            Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern ROW =
            Pattern.compile("^\\| (.+?) \\| (?!the bot gives)(?!---).+ \\|$", Pattern.MULTILINE);

    private final String page = read();

    @TestFactory
    Stream<DynamicTest> everyTranscriptIsWhatTheBotSays() {
        return fences("").stream()
                .map(transcript -> transcript.lines().toList())
                .map(lines ->
                        DynamicTest.dynamicTest(lines.getFirst(), () -> isWhatTheBotSays(lines)));
    }

    /** One question after the other in one conversation, each with lines of the reply to it. */
    private void isWhatTheBotSays(List<String> transcript) {
        Snapshot guides = guides();
        var conversation = Conversation.EMPTY;
        List<String> said = List.of();
        for (String line : transcript) {
            if (line.startsWith("> ")) {
                Turn turn = new Answerer().answer(line.substring(2), conversation, guides);
                conversation = turn.conversation();
                said = shown(turn, guides);
            } else {
                assertThat(said).contains(line);
                said = said.subList(said.indexOf(line) + 1, said.size());
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> everyQuestionOfTheTableIsAnsweredAcrossGuides() {
        String asked = page.substring(page.indexOf("## What one can ask"));
        List<String> questions =
                ROW.matcher(asked.substring(0, asked.indexOf("```")))
                        .results()
                        .map(row -> row.group(1).replace("`", ""))
                        .filter(question -> !question.equals("asked"))
                        // no file of the page gives the job an English name
                        .filter(question -> !question.startsWith("which pays more"))
                        .toList();
        assertThat(questions).hasSizeGreaterThanOrEqualTo(10);
        return questions.stream()
                .map(question ->
                        DynamicTest.dynamicTest(
                                question,
                                () ->
                                        assertThat(turn(question).answer())
                                                .isInstanceOfSatisfying(
                                                        Found.class,
                                                        found ->
                                                                assertThat(found.overview())
                                                                        .isNotNull())));
    }

    private static List<String> shown(Turn turn, Snapshot guides) {
        var writer = new ReplyWriter(new Messages(), ReplySettings.none());
        Reply reply = writer.write(turn.answer(), guides, Language.JA);
        return new PlainTextRenderer(new Messages()).render(reply).lines().toList();
    }

    private Turn turn(String question) {
        return new Answerer().answer(question, Conversation.EMPTY, guides());
    }

    private Snapshot guides() {
        var reader = new GuideReader(new HeadingCues(VOCABULARY));
        var guides = new ArrayList<Guide>();
        for (String text : fences("markdown")) {
            var file =
                    new GuideFile(
                            "guide%d.md".formatted(guides.size()),
                            text.getBytes(StandardCharsets.UTF_8));
            guides.add(Objects.requireNonNull(reader.read(file).guide()));
        }
        assertThat(guides).hasSize(2);
        return Snapshot.of(VOCABULARY, guides);
    }

    private List<String> fences(String language) {
        return FENCE.matcher(page)
                .results()
                .filter(fence -> fence.group(1).equals(language))
                .map((MatchResult fence) -> fence.group(2))
                .toList();
    }

    private static String read() {
        try {
            return Files.readString(ProjectFolder.root().resolve("docs/across-guides.md"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
