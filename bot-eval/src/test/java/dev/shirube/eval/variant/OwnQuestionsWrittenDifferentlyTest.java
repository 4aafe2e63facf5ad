package dev.shirube.eval.variant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.cache.DerivedFiles;
import dev.shirube.encoder.OnnxModel;
import dev.shirube.eval.Evaluation;
import dev.shirube.eval.OwnQuestions;
import dev.shirube.eval.ask.Asker;
import dev.shirube.meaning.MeaningSource;
import dev.shirube.meaning.VectorCache;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.testkit.GuideBot;
import dev.shirube.text.Language;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;

/** Hardly any question on the fictional guides is lost by the way it is typed. */
class OwnQuestionsWrittenDifferentlyTest {

    /** What was encoded in an earlier run is not encoded again. */
    private static final Path DATA = Path.of("target", "data");

    /** In points of a hundred, as docs/answer-quality.md promises. */
    private static final double MOST_LOST = 6;

    private static List<Robustness> results = List.of();

    @BeforeAll
    static void ask() throws Exception {
        var asker =
                new Asker(
                        new Answerer(),
                        byMeaning(GuideBot.snapshot(OwnQuestions.FICTION)),
                        GuideBot.writer()::hearsDistress,
                        Language.JA);
        results =
                Robustness.of(
                        Evaluation.of(OwnQuestions.inTheWordsOfGuides(), asker).judgements(),
                        asker);
    }

    private static Snapshot byMeaning(Snapshot guides) throws Exception {
        OnnxModel model = OnnxModel.packed(DATA.resolve("native"));
        var source = new MeaningSource(model, VectorCache.in(DATA.resolve("vectors"), model.id()));
        return source.complete(
                meaning ->
                        Snapshot.of(
                                guides.vocabulary(), guides.guides(), meaning, DerivedFiles.none()),
                Runtime.getRuntime().availableProcessors(),
                (done, total) -> {});
    }

    @ParameterizedTest
    @EnumSource
    void hardlyAnyQuestionIsLost(Rule rule) {
        Robustness result =
                results.stream().filter(r -> r.rule() == rule).findFirst().orElseThrow();

        assertThat(result.pairs()).hasSizeGreaterThan(40);
        assertThat(result.points())
                .as(() -> rule + " lost " + result.lost())
                .isLessThanOrEqualTo(MOST_LOST);
    }
}
