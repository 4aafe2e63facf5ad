package dev.shirube.eval.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.shirube.guide.load.GuideReader;
import dev.shirube.ranking.Feature;
import dev.shirube.ranking.Signal;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.HeadingCues;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class FitTest {

    @TempDir private Path folder;

    private final Fit fit =
            new Fit(
                    Made.VOCABULARY,
                    new GuideReader(new HeadingCues(Made.VOCABULARY)),
                    guides -> Snapshot.of(Made.VOCABULARY, guides));

    @Test
    void everyWeightIsFittedForBothWaysAndEverySetGetsALine() throws IOException {
        write("guides/lamp_keeper.md", Made.TEXT);
        write(
                "questions.jsonl",
                """
                {"id":"1","q":"灯守の年収は？","expect":{"outcome":"answer","guides":["lamp_keeper"],"sections":["年収"]}}
                {"id":"2","q":"灯守は油の質をどう見分ける？","expect":{"outcome":"answer","guides":["lamp_keeper"],"sections":["スキル"]}}
                """);
        Path plan =
                write(
                        "plan.yaml",
                        """
                        - name: lamps
                          questions: questions.jsonl
                          guides: [guides]
                          chosen-by: true
                        - name: elsewhere
                          questions: questions.jsonl
                          guides: [guides]
                          asked: off-topic-in-conversation
                          count: 1
                        - name: named
                          questions: questions.jsonl
                          guides: [guides]
                          asked: off-topic-about-a-job
                        """);

        Fit.Fitted fitted = fit.fit(plan, false);

        List<String> names =
                Stream.of("meaning", "words")
                        .flatMap(way ->
                                Stream.of(
                                                named(way + ".rank.", Feature.values()),
                                                named(way + ".rank-anywhere.", Feature.values()),
                                                named(way + ".confidence.", Signal.values()),
                                                named(way + ".related.", Signal.values()))
                                        .flatMap(some -> some))
                        // Words alone tell no topics that could be related.
                        .filter(name -> !name.equals("words.rank.TOPIC_RELATION"))
                        .filter(name -> !name.equals("words.rank-anywhere.TOPIC_RELATION"))
                        .filter(name ->
                                !name.matches("words\\..*\\.(TOLD_ELSEWHERE|UNKNOWN_WORDS)"))
                        .sorted()
                        .toList();
        assertThat(fitted.weights())
                .extracting(line -> line.split("=")[0])
                .filteredOn(name -> !name.contains("-products."))
                .isEqualTo(names);
        assertThat(fitted.weights())
                .filteredOn(line -> line.contains("-products."))
                .isNotEmpty()
                .allMatch(
                        line -> line.matches("meaning\\.confidence-products\\.[A-Z_]+=[A-Z_]+:.*"));
        assertThat(fitted.report())
                .anyMatch(line -> line.matches("lamps +2 .*"))
                .anyMatch(line -> line.matches("elsewhere +1 +- +- .*"))
                .anyMatch(line -> line.matches("named +2 +- +- .*"))
                .anyMatch(line -> line.startsWith("90 % answered"));
    }

    private static Stream<String> named(String part, Enum<?>[] names) {
        return Arrays.stream(names).map(name -> part + name.name());
    }

    @Test
    void aPlanThatCannotBeUsedSaysWhatIsWrong() throws IOException {
        Path noFolder =
                write(
                        "plan.yaml",
                        "- {name: a, questions: q.jsonl, guides: [nowhere], asked: labelled}\n");
        Path misspelt =
                write("wrong.yaml", "- {name: a, questions: q, guides: [b], asked: of-topic}\n");
        write("q.jsonl", "");

        assertThatExceptionOfType(Fit.UnusablePlanException.class)
                .isThrownBy(() -> fit.fit(noFolder, false))
                .withMessageContaining("there is no folder")
                .withMessageContaining("nowhere");
        assertThatExceptionOfType(Fit.UnusablePlanException.class)
                .isThrownBy(() -> fit.fit(misspelt, false))
                .withMessageContaining("off-topic-in-conversation")
                .withMessageContaining("off-topic-about-a-job");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
