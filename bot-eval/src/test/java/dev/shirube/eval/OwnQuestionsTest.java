package dev.shirube.eval;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dev.shirube.answer.Answerer;
import dev.shirube.answer.Snapshot;
import dev.shirube.eval.ask.Asker;
import dev.shirube.testkit.GuideBot;
import dev.shirube.text.Language;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Scores the bot on questions about jobs that nobody can have tuned it for. The floors are what it
 * reaches, less one question: they hold what is there, they don't say that it is enough.
 */
class OwnQuestionsTest {

    /** Questions that mostly use the words of the guides. */
    private static final Map<String, Integer> FLOORS =
            Map.ofEntries(
                    Map.entry("clarify", 5),
                    Map.entry("command", 8),
                    Map.entry("content", 15),
                    Map.entry("english", 11),
                    Map.entry("facet", 20),
                    Map.entry("followup", 9),
                    Map.entry("noisy", 9),
                    Map.entry("offtopic", 6),
                    Map.entry("paraphrase", 10),
                    Map.entry("row", 13),
                    Map.entry("uncovered-job", 5),
                    Map.entry("uncovered-topic", 5));

    /** Questions of people who know none of these words, and tell of themselves before they ask. */
    private static final Map<String, Integer> SPOKEN_FLOORS =
            Map.ofEntries(
                    Map.entry("content", 3),
                    Map.entry("english", 1),
                    Map.entry("followup", 3),
                    Map.entry("interview", 6),
                    Map.entry("offtopic", 4),
                    Map.entry("paraphrase", 10),
                    Map.entry("row", 13),
                    Map.entry("uncovered-job", 5),
                    Map.entry("uncovered-topic", 5));

    private static final List<LabelledQuestion> QUESTIONS = OwnQuestions.inTheWordsOfGuides();

    private static final List<LabelledQuestion> SPOKEN = OwnQuestions.inPeoplesOwnWords();

    private static final Snapshot GUIDES = GuideBot.snapshot(OwnQuestions.FICTION);

    private static final Snapshot GUIDES_AND_SEEDS =
            GuideBot.snapshot(OwnQuestions.FICTION, GuideBot.SEEDS);

    @TestFactory
    Stream<DynamicTest> asManyQuestionsOfEachKindAreAnsweredRightAsBefore() {
        return scores(QUESTIONS, GUIDES, FLOORS);
    }

    @TestFactory
    Stream<DynamicTest> asManyQuestionsInPeoplesOwnWordsAreAnsweredRightAsBefore() {
        return scores(SPOKEN, GUIDES_AND_SEEDS, SPOKEN_FLOORS);
    }

    private static Stream<DynamicTest> scores(
            List<LabelledQuestion> questions, Snapshot guides, Map<String, Integer> floors) {
        var asker = new Asker(new Answerer(), guides, question -> false, Language.JA);
        return questions.stream()
                .collect(Collectors.groupingBy(LabelledQuestion::kind))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(kind ->
                        DynamicTest.dynamicTest(
                                kind.getKey(),
                                () ->
                                        score(
                                                kind.getKey(),
                                                Evaluation.of(kind.getValue(), asker).judgements(),
                                                requireNonNull(floors.get(kind.getKey())))));
    }

    private static void score(String kind, List<Verdict> judgements, int floor) {
        long right = judgements.stream().filter(Verdict::right).count();
        String misses = String.join("\n", new Report().misses(judgements));
        System.out.printf("%s: %d of %d right%n%s%n", kind, right, judgements.size(), misses);
        assertThat(right).as("%s%n%s", kind, misses).isGreaterThanOrEqualTo(floor);
    }

    @Test
    void everyLabelNamesASectionThatThereIs() {
        for (LabelledQuestion label : Stream.of(QUESTIONS, SPOKEN).flatMap(List::stream).toList()) {
            for (String slug : label.expected().guides()) {
                assertThat(GUIDES_AND_SEEDS.guide(slug).orElseThrow().sections())
                        .as(label.id())
                        .anyMatch(section -> label.expected().isOnPath(section.path()));
            }
        }
    }
}
