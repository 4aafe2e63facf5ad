package dev.shirube.app.insights.improve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shirube.answer.Outcome;
import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.app.insights.improve.Change.Proposal;
import dev.shirube.app.insights.improve.Trial.AnswerOutcome;
import dev.shirube.app.insights.improve.Trial.StoredQuestion;
import dev.shirube.eval.Evaluation;
import dev.shirube.eval.LabelReader;
import dev.shirube.eval.LabelledQuestion;
import dev.shirube.eval.ask.Asker;
import dev.shirube.guide.Section;
import dev.shirube.meaning.MeaningSource;
import dev.shirube.question.Conversation;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.load.VocabularyLoader;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Whatever the bot learns is tried out, accepted, checked and taken back in the same way. */
class ChangeTest {

    private static final String GUIDE =
            """
            ## 望遠鏡の手入れ

            望遠鏡は毎朝、鹿の皮で磨きます。

            ## 夜の見張り

            新月の夜は全員で空を見張ります。
            """;

    private static final String OTHER =
            """
            ---
            slug: pie_baker
            title: パイ職人の仕事と年収
            keywords: パイ職人, Pie Baker
            ---
            # パイ職人

            ## パイ職人の年収

            毎月、銅貨を千枚もらいます。

            ## 窯の火加減

            窯は夜明けに温めます。
            """;

    private static final String OURS =
            """
            # ours, since 2025
            synonyms:
              - [離職率, 定着率]   # HR
            aliases:
              star_charter:
                - 星の書き手   # of old

            # the end
            fillers: [差し支えなければ]
            """;

    @TempDir Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(vocabulary(), OURS);
    }

    private Path vocabulary() {
        return folder.resolve("ours.yaml");
    }

    private Path labels() {
        return folder.resolve("labels.jsonl");
    }

    private Snapshot snapshot() {
        assertThat(new VocabularyLoader().load(List.of(vocabulary())).problems()).isEmpty();
        return StarCharter.snapshot(
                List.of(vocabulary()),
                StarCharter.with(GUIDE),
                StarCharter.file("pie_baker.md", OTHER));
    }

    private Improvements improvements() {
        return new Improvements(
                this::snapshot, MeaningSource.off(), 1, Language.JA, vocabulary(), labels());
    }

    private String section(String title) {
        return snapshot().guide("star_charter").orElseThrow().sections().stream()
                .filter(section -> section.title().equals(title))
                .map(Section::id)
                .findFirst()
                .orElseThrow();
    }

    private AnswerOutcome ask(String question) {
        return AnswerOutcome.of(
                new Answerer().answer(question, Conversation.EMPTY, snapshot()).answer());
    }

    /** All that {@code eval} would say is right. */
    private List<Boolean> judged() throws IOException {
        List<LabelledQuestion> labelled =
                new LabelReader().read(Files.newInputStream(labels())).labels();
        return Evaluation.of(
                        labelled,
                        new Asker(new Answerer(), snapshot(), question -> false, Language.JA))
                .judgements()
                .stream()
                .map(verdict -> verdict.right())
                .toList();
    }

    private void isTriedAcceptedCheckedAndTakenBack(
            Change change, String question, String heading, String written, StoredQuestion other)
            throws Exception {
        var proposal = new Proposal(change, "", List.of(question));
        AnswerOutcome before = ask(question);

        Trial trial =
                improvements().tryOut(proposal, List.of(other, new StoredQuestion("星図師の年収は？", "")));
        assertThat(trial.proposed())
                .singleElement()
                .satisfies(tried -> {
                    assertThat(tried.before()).isEqualTo(before);
                    assertThat(tried.before().path()).doesNotContain(heading);
                    assertThat(tried.after().path()).endsWith(heading);
                });
        assertThat(trial.stored())
                .extracting(Trial.Change::question)
                .containsExactly(other.words());
        assertThat(vocabulary()).content().isEqualTo(OURS);

        List<AcceptedQuestion> accepted = improvements().accept(proposal);
        assertThat(accepted)
                .singleElement()
                .extracting(AcceptedQuestion::question)
                .isEqualTo(question);
        assertThat(vocabulary()).content().contains(written);
        assertThat(Files.readString(vocabulary()).lines()).containsAll(OURS.lines().toList());
        assertThat(ask(question).path()).endsWith(heading);
        assertThat(judged()).containsExactly(true);

        improvements().undo(Set.of(accepted.getFirst().id()));
        assertThat(vocabulary()).content().isEqualTo(OURS);
        assertThat(ask(question)).isEqualTo(before);
        assertThat(labels()).content().isEmpty();
    }

    @Test
    void anotherNameOfAJob() throws Exception {
        isTriedAcceptedCheckedAndTakenBack(
                new Change.JobAlias("star_charter", " 夜空係 "),
                "夜空係の年収は？",
                "星図師の年収",
                "    - 星の書き手   # of old\n    - 夜空係\n",
                new StoredQuestion("夜空係の給料", ""));
    }

    @Test
    void aSynonym() throws Exception {
        isTriedAcceptedCheckedAndTakenBack(
                new Change.Synonym("遠眼鏡", "望遠鏡"),
                "星図師は遠眼鏡を磨きますか",
                "望遠鏡の手入れ",
                "  - [離職率, 定着率]   # HR\n  - [遠眼鏡, 望遠鏡]\n",
                new StoredQuestion("星図師も遠眼鏡を磨きますか", ""));
    }

    @Test
    void aPinnedQuestion() throws Exception {
        isTriedAcceptedCheckedAndTakenBack(
                new Change.PinnedQuestions(section("夜の見張り")),
                "流れ星には何を願う？",
                "夜の見張り",
                """
                pinned-questions:
                  star_charter:
                    夜の見張り:
                      - 流れ星には何を願う？
                """,
                new StoredQuestion("流れ星には何を願う", ""));
    }

    @Test
    void whatAnAliasWasAcceptedForGoesWithIt() throws Exception {
        var proposal =
                new Proposal(
                        new Change.JobAlias("star_charter", "夜空係"),
                        "",
                        List.of("夜空係の年収は？", "夜空係の給料", "夜空係のカニは？"));

        List<AcceptedQuestion> accepted = improvements().accept(proposal);
        assertThat(accepted)
                .extracting(AcceptedQuestion::question)
                .containsExactly("夜空係の年収は？", "夜空係の給料");
        improvements().undo(Set.of(accepted.getLast().id()));

        assertThat(improvements().accepted()).isEmpty();
        assertThat(vocabulary()).content().isEqualTo(OURS);
    }

    @Test
    void whatIsOfNoUseIsRefusedAndNothingIsWritten() {
        assertThatThrownBy(() -> accept(new Change.JobAlias("star_charter", "夜空係"), "海の色は？"))
                .hasMessage("none of the questions would be answered by it");
        assertThatThrownBy(() -> accept(new Change.JobAlias("nobody", "夜空係"), "夜空係の年収は？"))
                .hasMessage("there is no guide nobody");
        assertThatThrownBy(() -> accept(new Change.Synonym("", "望遠鏡"), "a"))
                .hasMessage("a word is missing");
        assertThatThrownBy(() -> accept(new Change.Synonym("Ａ", "a"), "a"))
                .hasMessage("both phrases of the synonym are the same");
        assertThatThrownBy(() -> accept(new Change.Synonym("あ".repeat(61), "a"), "a"))
                .hasMessage("a word may have 60 characters at most");
        assertThat(vocabulary()).content().isEqualTo(OURS);
        assertThat(labels()).doesNotExist();
    }

    private void accept(Change change, String question) throws CannotImproveException {
        improvements().accept(new Proposal(change, "", List.of(question)));
    }

    @Test
    void aWordTouchesTheQuestionsThatHaveItHoweverItIsSpelt() {
        var alias = new Change.JobAlias("star_charter", "Night Keeper");

        assertThat(alias.touches("ｎｉｇｈｔ keeperの年収は")).isTrue();
        assertThat(alias.touches("星図師の年収は")).isFalse();
        assertThat(new Change.Synonym("遠眼鏡", "望遠鏡").touches("望遠鏡は？")).isTrue();
        assertThat(new Change.SampleQuestions("x").touches("何でも")).isTrue();
        assertThat(ask("海の色は？").outcome()).isEqualTo(Outcome.NONE);
    }
}
