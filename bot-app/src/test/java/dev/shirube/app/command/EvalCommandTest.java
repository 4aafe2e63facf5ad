package dev.shirube.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class EvalCommandTest {

    private static final String LABELS =
            """
            {"id": "1", "kind": "facet", "q": "星図師の年収は？", "expect": {"outcome": "answer", "guides": ["star_charter"], "sections": ["日本での推定年収"], "contains": ["111 - 222"]}}
            {"id": "2", "kind": "facet", "q": "星図師の年収は？", "expect": {"outcome": "answer", "guides": ["star_charter"], "sections": ["日本での推定年収"], "contains": ["999"]}}
            {"id": "3", "kind": "followup", "context": ["星図師の年収は？"], "q": "必要なスキルは？", "expect": {"outcome": "answer", "guides": ["cloud_shepherd"], "sections": ["必要なスキルとツール"]}}
            {"id": "4", "kind": "offtopic", "q": "明日の天気は？", "expect": {"outcome": "none"}}
            """;

    @TempDir Path folder;

    private String guides = "";
    private String file = "";

    @BeforeEach
    void write() throws IOException {
        guides = Guides.in(folder);
        file = Files.writeString(folder.resolve("labels.jsonl"), LABELS).toString();
    }

    @Test
    void printsATableByKind() {
        Run run = Run.of("eval", file, "--guides", guides);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith(
                        """
                        kind      n              outcome              section           passage                guide            precision                right  mrr@5
                        facet     2  100.0% [34.2-100.0]  100.0% [34.2-100.0]  50.0% [9.5-90.5]  100.0% [34.2-100.0]  100.0% [34.2-100.0]     50.0% [9.5-90.5]  1.000
                        followup  1  100.0% [20.7-100.0]      0.0% [0.0-79.3]                 -      0.0% [0.0-79.3]      0.0% [0.0-79.3]      0.0% [0.0-79.3]  0.000
                        offtopic  1  100.0% [20.7-100.0]                    -                 -                    -                    -  100.0% [20.7-100.0]      -
                        all       4  100.0% [51.0-100.0]    66.7% [20.8-93.9]  50.0% [9.5-90.5]    66.7% [20.8-93.9]    66.7% [20.8-93.9]    50.0% [15.0-85.0]  0.667
                        """);
        assertThat(run.err())
                .matches("latency: p50 \\S+ ms, p95 \\S+ ms, p99 \\S+ ms\\R")
                .hasLineCount(1);
    }

    @Test
    void tellsResultsByTheShapeOfTheGuideAndHowMuchConfidenceIsWorth() {
        String out = Run.of("eval", file, "--guides", guides).out();

        assertThat(out)
                .containsPattern("\nguide +n +outcome ")
                .containsPattern("\nsalary table +2 +100.0% ")
                .containsPattern("\nno topics +1 +100.0% ")
                .containsPattern("\nnone +1 +100.0% ")
                .containsPattern("\nconfidence +n +mean +right\n")
                .containsPattern("\nexpected calibration error: 0\\.\\d{3}\n");
    }

    @Test
    void comparesWithARunThatWasSaved() throws IOException {
        Path saved = folder.resolve("before.run");
        Run.of("eval", file, "--guides", guides, "--save", saved.toString());
        assertThat(Files.readAllLines(saved))
                .hasSize(4)
                .contains(
                        "{\"id\":\"4\",\"kind\":\"offtopic\",\"q\":\"明日の天気は？\",\"right\":true,"
                                + "\"given\":\"none\"}");
        Files.writeString(Path.of(file), LABELS.replace("999", "333 - 444"));

        Run run = Run.of("eval", file, "--guides", guides, "--compare", saved.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsPattern("\nfacet +2 +1 +2 +\\+1 \\(\\+50\\.0\\)\n")
                .containsPattern("\nall +4 +2 +3 +\\+1 \\(\\+25\\.0\\)\n")
                .contains("\nnow right: 2 (facet): 星図師の年収は？\n")
                .doesNotContain("now wrong");
    }

    @Test
    void tellsWhatEachWayOfWritingCosts() {
        String out = Run.of("eval", file, "--guides", guides, "--variants").out();

        assertThat(out)
                .containsPattern("\nvariant +changed +clean +right +lost +gained +points lost\n")
                .containsPattern("\nhiragana +4 +2 +\\d ")
                .containsPattern("\nemoji +4 +2 +2 +0 +0 +0\\.0\n")
                .containsPattern("\ntypo +0 +0 +0 +0 +0 +0\\.0\n");
    }

    @Test
    void listsWhatWasNotRight() {
        String out = Run.of("eval", file, "--guides", guides, "--misses").out();

        assertThat(out)
                .contains(
                        """

                        3 (followup): 必要なスキルは？
                          after:    星図師の年収は？
                          expected: answer cloud_shepherd 必要なスキルとツール
                          given:    answer star_charter 3️⃣ 必要なスキルとツール (\
                        """)
                .contains("2 (facet): 星図師の年収は？")
                .contains(" with [999]")
                .contains("  passage:  経験年数 | ")
                .doesNotContain("1 (facet)")
                .doesNotContain("4 (offtopic)");
    }

    @Test
    void failsBelowAMinimum() {
        Run run =
                Run.of(
                        "eval",
                        file,
                        "--guides",
                        guides,
                        "--min",
                        "section=0.7",
                        "--min",
                        "outcome=0.9",
                        "--min",
                        "mrr=0.5");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("section is 0.6667, less than 0.7\n");
        assertThat(run.err()).doesNotContain("outcome is").doesNotContain("mrr is");
    }

    @Test
    void theSameAnswersGiveTheSameOutput() {
        String first = Run.of("eval", file, "--guides", guides, "--misses").out();

        assertThat(Run.of("eval", file, "--guides", guides, "--misses").out()).isEqualTo(first);
    }

    @Test
    void badLinesAreReportedAndTheOthersScored() throws IOException {
        Files.writeString(
                Path.of(file),
                LABELS
                        + """
                        nonsense
                        {"id": "5", "expect": {"outcome": "answer"}}
                        {"id": "6", "q": "x", "expect": {"outcome": "perhaps"}}
                        {"id": "7", "q": "x", "expect": {"outcome": "answer", "guides": [1]}}
                        """);

        Run run = Run.of("eval", file, "--guides", guides);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("all       4");
        assertThat(run.err())
                .contains(file + ":5: not JSON: ")
                .contains(file + ":6: \"q\" must be a string\n")
                .contains(file + ":7: there is no outcome \"perhaps\"\n")
                .contains(file + ":8: \"guides\" must be a list of strings\n");
    }

    @Test
    void wrongUsageIsExplained() {
        assertThat(Run.of("eval", "missing.jsonl"))
                .isEqualTo(new Run(2, "", "shirube: there is no file missing.jsonl\n"));
        Run unknown = Run.of("eval", file, "--min", "beauty=1");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("but was 'beauty'").contains("Usage: shirube eval");
        assertThat(Run.of("eval", file, "--min", "section=high").code()).isEqualTo(2);
        assertThat(Run.of("eval", file, "--compare", "missing.run"))
                .isEqualTo(new Run(2, "", "shirube: there is no file missing.run\n"));
        assertThat(Run.of("eval", file, "--compare", file))
                .isEqualTo(
                        new Run(2, "", "shirube: line 1 of " + file + " is none of a saved run\n"));
    }

    @Test
    void withoutAFileWhatWasAcceptedIsScoredAndNothingIsWhereNothingWas(@TempDir Path data)
            throws IOException {
        Run none = Run.of("eval", "--shirube.data.dir=" + data);
        assertThat(none.code()).isZero();
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).startsWith("Nothing has been accepted yet in " + data);

        Path labels = data.resolve("ours.jsonl");
        Files.writeString(
                labels,
                """
                {"id":"a","kind":"accepted","q":"HoEの年収は？","expect":{"outcome":"answer","guides":["head_of_engineering"],"sections":["日本での推定年収"]}}
                """);
        Run run =
                Run.of(
                        "eval",
                        "--shirube.data.dir=" + data,
                        "--shirube.meaning.enabled=false",
                        "--shirube.insights.questions=" + labels);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).containsPattern("accepted +1");
    }
}
