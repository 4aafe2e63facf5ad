package dev.shirube.app.eval.variant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.app.ask.Asker;
import dev.shirube.app.config.Bot;
import dev.shirube.app.config.Knowledge;
import dev.shirube.app.config.Meanings;
import dev.shirube.app.config.Settings;
import dev.shirube.app.eval.Evaluation;
import dev.shirube.app.eval.Judgement;
import dev.shirube.app.eval.LabelReader;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A floor: hardly any question on the fictional guides is lost by the way it is typed. */
class OwnQuestionsWrittenDifferentlyTest {

    private static final Path OWN = Path.of("..", "bot-core", "src", "test", "resources");

    /** In points of a hundred; the aim is 3. */
    private static final double MOST_LOST = 5;

    private static List<Robustness> results = List.of();

    @BeforeAll
    static void ask() throws IOException {
        var settings = new Settings(List.of("--shirube.guides.location=" + OWN.resolve("fiction")));
        Asker asker =
                Bot.of(
                                settings.read(),
                                Knowledge.of(settings.read()),
                                Meanings.of(settings.read()),
                                (done, total) -> {})
                        .asker();
        try (InputStream file = Files.newInputStream(OWN.resolve("questions/own.jsonl"))) {
            List<Judgement> clean =
                    Evaluation.of(new LabelReader().read(file).labels(), asker).judgements();
            results = Robustness.of(clean, asker);
        }
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
