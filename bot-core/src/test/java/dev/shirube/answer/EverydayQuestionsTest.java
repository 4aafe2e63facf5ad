package dev.shirube.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.shirube.answer.find.FindAnswerer;
import dev.shirube.answer.pay.PayAnswerer;
import dev.shirube.answer.turn.TurnBuilder;
import dev.shirube.guide.ProjectFolder;
import dev.shirube.guide.load.GuideFolder;
import dev.shirube.guide.load.GuideLibrary;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.question.Conversation;
import dev.shirube.question.Question;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.HeadingCues;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What people ask of one job is not taken for a question across guides. */
class EverydayQuestionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"training", "validation"})
    void thousandsOfQuestionsOfOneJobAreLeftToItsGuide(String set) throws IOException {
        Path shared = ProjectFolder.root().resolveSibling("shared").resolve(set);
        assumeTrue(Files.isDirectory(shared), "there are no questions in ../shared");
        Snapshot guides =
                Snapshot.of(
                        Fiction.VOCABULARY,
                        GuideLibrary.read(
                                        new GuideReader(new HeadingCues(Fiction.VOCABULARY)),
                                        new GuideFolder(shared.resolve("guides")).list().files())
                                .guides());
        String job = guides.guides().getFirst().slug();
        List<String> questions =
                Files.readAllLines(shared.resolve("questions.jsonl")).stream()
                        .map(line -> JsonMapper.shared().readTree(line).get("q").stringValue())
                        .toList();

        List<String> taken =
                questions.stream()
                        .filter(question ->
                                Stream.of(Conversation.EMPTY, new Conversation(job, "salary", null))
                                        .anyMatch(before -> isTaken(question, before, guides)))
                        .toList();

        assertThat(questions).hasSizeGreaterThan(600);
        assertThat(taken).hasSizeLessThanOrEqualTo(questions.size() / 1_000);
    }

    private static boolean isTaken(String text, Conversation before, Snapshot guides) {
        Question question = guides.questions().read(text);
        var turns = new TurnBuilder(question, before, guides);
        return new PayAnswerer(question, before, guides, turns).answer().isPresent()
                || new FindAnswerer(question, before, guides, turns).answer().isPresent();
    }
}
