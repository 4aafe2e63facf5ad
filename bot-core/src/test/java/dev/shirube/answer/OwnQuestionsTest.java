package dev.shirube.answer;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dev.shirube.answer.LabelledQuestion.Degree;

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

    private static final List<LabelledQuestion> QUESTIONS =
            LabelledQuestion.parse(Fiction.resource("/questions/own.jsonl"));

    private static final List<LabelledQuestion> SPOKEN =
            LabelledQuestion.parse(Fiction.resource("/questions/spoken.jsonl"));

    @TestFactory
    Stream<DynamicTest> asManyQuestionsOfEachKindAreAnsweredRightAsBefore() {
        return scores(QUESTIONS, Fiction.AS_SHIPPED, FLOORS);
    }

    @TestFactory
    Stream<DynamicTest> asManyQuestionsInPeoplesOwnWordsAreAnsweredRightAsBefore() {
        return scores(SPOKEN, Fiction.WITH_SEEDS, SPOKEN_FLOORS);
    }

    private static Stream<DynamicTest> scores(
            List<LabelledQuestion> questions, Snapshot guides, Map<String, Integer> floors) {
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
                                                kind.getValue(),
                                                guides,
                                                requireNonNull(floors.get(kind.getKey())))));
    }

    private static void score(
            String kind, List<LabelledQuestion> questions, Snapshot guides, int floor) {
        var misses = new StringBuilder();
        int right = 0;
        int sections = 0;
        for (LabelledQuestion question : questions) {
            Answer answer = question.ask(guides).answer();
            Degree degree = question.judge(answer);
            right += degree == Degree.PASSAGE ? 1 : 0;
            sections += degree.compareTo(Degree.SECTION) >= 0 ? 1 : 0;
            if (degree != Degree.PASSAGE) {
                misses.append(describe(question, answer, degree));
            }
        }
        System.out.printf(
                "%s: %d of %d right, section %d%n%s",
                kind, right, questions.size(), sections, misses);
        assertThat(right).as("%s\n%s", kind, misses).isGreaterThanOrEqualTo(floor);
    }

    private static String describe(LabelledQuestion question, Answer answer, Degree degree) {
        return "  %s %s %s%s -> %s%n"
                .formatted(
                        question.id(),
                        degree,
                        question.context().isEmpty() ? "" : question.context() + " ",
                        question.question(),
                        summary(answer));
    }

    private static String summary(Answer answer) {
        return switch (answer) {
            case Answer.Found found ->
                    found.given().stream()
                            .map(given ->
                                    "%s %s %.2f"
                                            .formatted(
                                                    given.guide().slug(),
                                                    given.section().path(),
                                                    given.confidence()))
                            .collect(Collectors.joining(" + "));
            case Answer.None none ->
                    "none: " + none.reason() + " " + none.subject() + best(none.nearest());
            case Answer.Clarify clarify -> "clarify: " + clarify.missing();
            default -> answer.outcome().id();
        };
    }

    private static String best(List<Candidate> nearest) {
        return nearest.isEmpty()
                ? ""
                : " (nearest %s %s)"
                        .formatted(
                                nearest.getFirst().guide().slug(),
                                nearest.getFirst().section().path());
    }

    @Test
    void everyLabelNamesASectionThatThereIs() {
        for (LabelledQuestion question :
                Stream.of(QUESTIONS, SPOKEN).flatMap(List::stream).toList()) {
            for (String slug : question.guides()) {
                assertThat(Fiction.WITH_SEEDS.guide(slug).orElseThrow().sections())
                        .as(question.id())
                        .anyMatch(
                                section -> section.path().stream().anyMatch(question::isExpected));
            }
        }
    }
}
