package dev.shirube.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideReading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

class BrokenGuideTest {

    private static final String GOOD = Samples.FRONT_MATTER + "## 仕事\n\n星を測る。\n";

    @Test
    void anotherEncodingIsRefusedWithTheFirstBadLine() {
        String text = "---\nslug: star_charter\ntitle: 星図職人\n---\n## 仕事\n";

        assertThat(problems(text.getBytes(Charset.forName("Shift_JIS"))))
                .singleElement()
                .satisfies(p -> assertThat(p.line()).isEqualTo(3))
                .satisfies(p -> assertThat(p.message()).contains("not UTF-8", "iconv -f CP932"))
                .satisfies(p -> assertThat(p.severity()).isEqualTo(Diagnostic.Severity.ERROR));
    }

    @Test
    void utf16IsRefusedByItsName() {
        assertThat(problems(GOOD.getBytes(StandardCharsets.UTF_16)))
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("UTF-16"));
    }

    @Test
    void byteOrderMarkAndWindowsLineEndsMakeNoDifference() {
        GuideReading windows = Samples.read("\uFEFF" + GOOD.replace("\n", "\r\n"));

        assertThat(Samples.guide(windows)).isEqualTo(Samples.guide(Samples.read(GOOD)));
        assertThat(windows.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "\uFEFF"})
    void nothingIsAnEmptyFile(String text) {
        assertThat(errors(text)).containsExactly("guides/star_charter.md:0: error: is empty");
    }

    @Test
    void aFileAboveTheLimitIsRefused() {
        assertThat(problems(new byte[GuideFile.MAX_BYTES + 1]))
                .extracting(Diagnostic::message)
                .containsExactly("is larger than 2097152 bytes");
    }

    @Test
    void aFileOfExactlyTheLimitIsRead() {
        String text =
                GOOD
                        + "x"
                                .repeat(
                                        GuideFile.MAX_BYTES
                                                - GOOD.getBytes(StandardCharsets.UTF_8).length);

        assertThat(Samples.read(text).guide()).isNotNull();
    }

    @Test
    void withoutFrontMatterItIsNoGuide() {
        assertThat(errors("## 仕事\n\n星を測る。"))
                .singleElement()
                .asString()
                .contains(":1: error: has no front matter");
    }

    @Test
    void anOpenFrontMatterIsReportedWhereItBegins() {
        assertThat(errors("\n---json\n{\"slug\": \"a\"}\n## 仕事\n"))
                .singleElement()
                .asString()
                .contains(":2: error: the front matter that begins here is not closed");
    }

    @Test
    void withoutHeadingThereIsNothingToAskFor() {
        assertThat(errors(Samples.FRONT_MATTER + "星を測る。"))
                .singleElement()
                .asString()
                .contains(":4: error: has no heading");
    }

    @Test
    void brokenJsonIsReportedWithTheLineOfTheFile() {
        assertThat(errors("---json\n{\n  \"slug\": \"a\",\n  \"title\" \"b\"\n}\n---\n## 仕事\n"))
                .singleElement()
                .asString()
                .contains(":4: error: the front matter is not valid JSON: ");
    }

    @Test
    void cutOffJsonIsReported() {
        assertThat(errors("---json\n{\n  \"slug\": \"a\",\n  \"tags\": [\"b\"\n---\n## 仕事\n"))
                .singleElement()
                .asString()
                .contains("not valid JSON");
    }

    @Test
    void jsonThatIsNoObjectIsReported() {
        assertThat(errors("---json\n[1]\n---\n## 仕事\n"))
                .singleElement()
                .asString()
                .contains(":2: error: the front matter is not a JSON object");
    }

    @Test
    void brokenYamlIsReportedWithTheLineOfTheFile() {
        assertThat(errors("---\nslug: star_charter\ntitle: 星図職人\ntags: [x\n---\n## 仕事\n"))
                .singleElement()
                .asString()
                .contains(":4: error: not valid YAML: while parsing a flow sequence");
    }

    @Test
    void yamlThatIsNoMappingIsReported() {
        assertThat(errors("---\n- slug\n---\n## 仕事\n"))
                .singleElement()
                .asString()
                .contains(":2: error: the front matter is not a list of keys with values");
    }

    @Test
    void aliasesThatMultiplyAreRefused() {
        var yaml = new StringBuilder("---\nslug: star_charter\ntitle: 星図職人\na0: &a0 [x]\n");
        for (int i = 1; i <= 30; i++) {
            yaml.append("a%d: &a%d [%s]\n".formatted(i, i, "*a" + (i - 1) + ", *a" + (i - 1)));
        }

        assertThat(errors(yaml + "---\n## 仕事\n"))
                .singleElement()
                .asString()
                .contains("not valid YAML");
    }

    @Test
    void aTagThatNamesAClassIsRefused() {
        assertThat(errors("---\nslug: a\ntitle: t\nx: !!java.io.File [/etc]\n---\n## 仕事\n"))
                .singleElement()
                .asString()
                .contains(":4: error: not valid YAML");
    }

    @Test
    void allProblemsOfTheFrontMatterAreReportedAtOnce() {
        String text =
                """
                ---json
                {
                "slug": "Star Charter",
                "tags": 7,
                "title": [1]
                }
                ---
                星。
                """;

        assertThat(Samples.read(text).problems())
                .extracting(Diagnostic::toString)
                .satisfiesExactly(
                        p -> assertThat(p).contains(":3: error: slug \"Star Charter\" may only"),
                        p -> assertThat(p).contains(":4: warning: tags must be a list"),
                        p -> assertThat(p).contains(":5: error: title must be text"),
                        p -> assertThat(p).contains(":8: error: has no heading"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"t\"}",
                "{\"title\": \"t\", \"slug\": null}",
                "{\"title\": \"t\", \"slug\": \" \"}"
            })
    void aMissingSlugIsAnError(String json) {
        assertThat(errors("---json\n" + json + "\n---\n## 仕事\n"))
                .containsExactly("guides/star_charter.md:2: error: slug is missing");
    }

    @Test
    void aMissingTitleIsAnError() {
        assertThat(errors("---\nslug: a\ntitle:\n---\n## 仕事\n"))
                .containsExactly("guides/star_charter.md:2: error: title is missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "a b",
                "星",
                "../a",
                "a.b",
                "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggggg"
            })
    void aSlugHasOnlyCharactersThatAreSafeInCommandsAndLinks(String slug) {
        assertThat(errors("---json\n{\"slug\": \"" + slug + "\", \"title\": \"t\"}\n---\n## 仕事\n"))
                .singleElement()
                .asString()
                .contains(":2: error: slug");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "> ", "- ", "1. "})
    void textThatIsNestedBeyondAllSenseIsRefused(String mark) {
        String deep = "## 仕事\n\n" + mark.repeat(5000) + "星\n";

        assertThat(errors(Samples.FRONT_MATTER + deep))
                .contains(
                        "guides/star_charter.md:6: error: lists or quotes are nested more than 50"
                                + " levels deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_", "*", "**a", "[", "![[", "<", "&", "`", "~~a", "| a ", "- - -"})
    void noRowOfMarksIsTooLong(String mark) {
        String text = Samples.FRONT_MATTER + "## 仕事\n\n" + mark.repeat(5000) + "\n";

        assertThat(Samples.read(text).guide()).isNotNull();
    }

    @Test
    void whatTheParserCannotTakeIsAProblemOfTheFile() {
        String text = Samples.FRONT_MATTER + "## 仕事\n\n> " + "_".repeat(50_000) + "\n";

        assertThat(errors(text)).first().asString().contains(":4: error: cannot be read");
    }

    @Test
    void aRaggedTableIsReportedByRow() {
        GuideReading reading =
                Samples.read(
                        Samples.FRONT_MATTER
                                + "## 表\n\n| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n");

        assertThat(reading.problems())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "guides/star_charter.md:8: warning: this row has 1 cells, the header of its"
                                + " table 2; is there a | too few?",
                        "guides/star_charter.md:9: warning: this row has 3 cells, the header of its"
                                + " table 2; is there a | too many?");
    }

    private static List<Diagnostic> problems(byte[] bytes) {
        GuideReading reading = Samples.reader().read(new GuideFile("star_charter.md", bytes));
        assertThat(reading.guide()).isNull();
        return reading.problems();
    }

    private static List<String> errors(String text) {
        GuideReading reading = Samples.read(text);
        assertThat(reading.guide()).isNull();
        return reading.problems().stream().map(Diagnostic::toString).toList();
    }
}
