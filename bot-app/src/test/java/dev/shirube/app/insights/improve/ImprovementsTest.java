package dev.shirube.app.insights.improve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shirube.app.insights.improve.Change.Proposal;
import dev.shirube.app.insights.improve.Trial.AnswerOutcome;
import dev.shirube.app.insights.improve.Trial.StoredQuestion;
import dev.shirube.meaning.MeaningSource;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** What is tried out changes nothing; what is accepted can be taken back. */
class ImprovementsTest {

    private static final String GUIDE =
            """
            ## 必要なスキル

            ### 道具

            羽根ペンと望遠鏡を使います。

            ## 職場の環境

            ### 道具

            望遠鏡は共用です。
            """;

    private static final String QUESTION = "星図師はペガサスに乗れますか";

    @TempDir Path folder;

    private static Snapshot snapshot(List<Path> vocabularies) {
        return StarCharter.snapshot(vocabularies, StarCharter.with(GUIDE));
    }

    private Path vocabulary() {
        return folder.resolve("ours.yaml");
    }

    private Path labels() {
        return folder.resolve("labels.jsonl");
    }

    private Improvements improvements() {
        return new Improvements(
                () -> snapshot(List.of()),
                MeaningSource.off(),
                1,
                Language.JA,
                vocabulary(),
                labels());
    }

    private String section(int index) {
        return snapshot(List.of()).guides().getFirst().sections().stream()
                .filter(section -> section.title().equals("道具"))
                .skip(index)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Proposal proposal(int index) {
        return new Proposal(
                new Change.SampleQuestions(section(index)),
                "star_charter",
                List.of(QUESTION, " ", QUESTION));
    }

    @Test
    void whatIsTriedOutTellsWhatWouldChangeAndChangesNothing() throws Exception {
        String labelled =
                """
                {"id":"a","kind":"k","q":"星図師の年収は？","expect":{"outcome":"answer","guides":["star_charter"],"sections":["星図師の年収"]}}
                {"id":"b","kind":"k","q":"%s","expect":{"outcome":"none"}}
                """
                        .formatted(QUESTION);
        Files.writeString(labels(), labelled);
        Trial trial =
                improvements()
                        .tryOut(
                                proposal(0),
                                List.of(
                                        new StoredQuestion("星図師の年収は？", ""),
                                        new StoredQuestion(QUESTION + "？", "")));

        assertThat(trial.proposed())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.question()).isEqualTo(QUESTION);
                    assertThat(change.before().section()).isNotEqualTo(section(0));
                    assertThat(change.after().section()).isEqualTo(section(0));
                });
        assertThat(trial.storedTried()).isEqualTo(2);
        assertThat(trial.stored())
                .extracting(Trial.Change::question)
                .containsExactly(QUESTION + "？");
        assertThat(trial.labelledTried()).isEqualTo(2);
        assertThat(trial.labelled())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.question()).isEqualTo(QUESTION);
                    assertThat(change.verdict()).isEqualTo(Trial.Verdict.WRONG);
                });
        assertThat(vocabulary()).doesNotExist();
        assertThat(labels()).content().isEqualTo(labelled);
    }

    @Test
    void whatIsAcceptedIsASampleAndALabelledQuestionUntilItIsTakenBack() throws Exception {
        Files.writeString(vocabulary(), "# ours\n");
        List<AcceptedQuestion> accepted = improvements().accept(proposal(1));

        assertThat(vocabulary())
                .content()
                .isEqualTo(
                        """
                        # ours
                        sample-questions:
                          star_charter:
                            "職場の環境 > 道具":
                              - %s
                        """
                                .formatted(QUESTION));
        assertThat(labels())
                .content()
                .contains(
                        "\"q\":\"" + QUESTION + "\"", "\"sections\":[\"道具\"]", "/job star_charter")
                .hasLineCount(1);
        var answer =
                new dev.shirube.answer.dispatch.Answerer()
                        .answer(
                                QUESTION,
                                dev.shirube.question.Conversation.EMPTY,
                                snapshot(List.of(vocabulary())))
                        .answer();
        assertThat(AnswerOutcome.of(answer).section()).isEqualTo(section(1));
        assertThat(improvements().accepted()).isEqualTo(accepted).hasSize(1);
        assertThat(improvements().accept(proposal(1))).isEqualTo(accepted);
        assertThat(labels()).content().hasLineCount(1);

        improvements().undo(Set.of(accepted.getFirst().id()));
        assertThat(vocabulary()).content().isEqualTo("# ours\n");
        assertThat(labels()).content().isEmpty();
    }

    @Test
    void whereOneFileCannotBeChangedNeitherIs() throws IOException {
        Files.writeString(vocabulary(), "sample-questions: {star_charter: {道具: [a]}}\n");

        assertThatThrownBy(() -> improvements().accept(proposal(0)))
                .isInstanceOf(CannotImproveException.class)
                .hasMessageContaining("ours.yaml: line 1");
        assertThat(labels()).content().isEmpty();
    }

    @Test
    void aSectionThatIsGoneAndNoQuestionAreRefused() {
        assertThatThrownBy(() -> improvements().tryOut(gone(List.of("a")), List.of()))
                .hasMessage("there is no section gone");
        assertThatThrownBy(() -> improvements().accept(gone(List.of(" "))))
                .hasMessage("there is no question to accept");
    }

    private static Proposal gone(List<String> questions) {
        return new Proposal(new Change.SampleQuestions("gone"), "", questions);
    }
}
