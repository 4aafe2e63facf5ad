package dev.shirube.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shirube.eval.SavedRun.Result;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class RunComparisonTest {

    private static final SavedRun BEFORE =
            new SavedRun(
                    List.of(
                            new Result("1", "facet", "年収は？", false, "none"),
                            new Result("2", "facet", "「スキル」は？", true, "answer a"),
                            new Result("3", "row", "x", true, "answer b"),
                            new Result("4", "row", "gone", true, "answer b")));

    private static final SavedRun NOW =
            new SavedRun(
                    List.of(
                            new Result("1", "facet", "年収は？", true, "answer a > 年収"),
                            new Result("2", "facet", "「スキル」は？", true, "answer a"),
                            new Result("3", "row", "x", false, "clarify"),
                            new Result("5", "row", "new", true, "answer b")));

    @Test
    void tellsWhatBecameRightAndWhatWrong() {
        assertThat(RunComparison.of(BEFORE, NOW).lines())
                .containsExactly(
                        "compared  n  before  now   difference",
                        "facet     2       1    2   +1 (+50.0)",
                        "row       1       1    0  -1 (-100.0)",
                        "all       3       2    2            -",
                        "only now: 1, only before: 1",
                        "",
                        "now right: 1 (facet): 年収は？",
                        "  before: none",
                        "  now:    answer a > 年収",
                        "",
                        "now wrong: 3 (row): x",
                        "  before: answer b",
                        "  now:    clarify");
    }

    @Test
    void aRunIsReadAsItWasWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("run.jsonl");

        BEFORE.write(file);

        assertThat(SavedRun.read(file)).isEqualTo(BEFORE);
        assertThat(Files.readAllLines(file).getFirst())
                .isEqualTo(
                        "{\"id\":\"1\",\"kind\":\"facet\",\"q\":\"年収は？\",\"right\":false,"
                                + "\"given\":\"none\"}");
    }

    @Test
    void anotherFileIsNoRun(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("run.jsonl");
        BEFORE.write(file);
        Files.writeString(file, Files.readString(file) + "{\"id\": \"x\", \"right\": true}\n");

        assertThatThrownBy(() -> SavedRun.read(file))
                .isInstanceOf(SavedRun.NoSavedRunException.class)
                .hasMessage("line 5 of " + file + " is none of a saved run");
    }
}
