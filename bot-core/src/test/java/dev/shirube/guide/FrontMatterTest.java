package dev.shirube.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.guide.load.GuideReading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    @Test
    void everyKnownKeyIsReadFromJson() {
        FrontMatter front =
                Samples.guide(Samples.reader().read(Samples.resource("star_charter.md")))
                        .frontMatter();

        assertThat(front.slug()).isEqualTo("star_charter");
        assertThat(front.title()).isEqualTo("星図職人の年収と将来性");
        assertThat(front.category()).isEqualTo("sky");
        assertThat(front.keywords()).containsExactly("星図", "観測");
        assertThat(front.tags()).containsExactly("星", "羽根ペン");
        assertThat(front.relatedJobs()).containsExactly("lighthouse_keeper", "moon_gardener");
        assertThat(front.description()).isEqualTo("星図を描く職人の一日。");
        assertThat(front.thumbnail()).isEqualTo("/static/img/star_charter.png");
        assertThat(front.heroImage()).isEqualTo("/static/img/star_charter_hero.png");
        assertThat(front.publishedAt()).isEqualTo("2026-06-23");
        assertThat(front.extra())
                .containsExactly(entry("author", "夜番"), entry("review", "{\"by\": [\"月\"]}"));
    }

    @Test
    void yamlIsReadLikeJson() {
        FrontMatter front =
                Samples.guide(Samples.reader().read(Samples.resource("lighthouse_keeper.md")))
                        .frontMatter();

        assertThat(front.slug()).isEqualTo("keeper");
        assertThat(front.title()).isEqualTo("Lighthouse Keeper of Data: a guide");
        assertThat(front.keywords()).containsExactly("灯台", "データ", "lamp");
        assertThat(front.tags()).containsExactly("Go", "2026");
        assertThat(front.thumbnail()).isNull();
        assertThat(front.publishedAt()).isEqualTo("2026-06-23");
        assertThat(front.extra()).containsExactly(entry("crew", "{cook: 1, mate: 2}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CTO: the way there",
                "[完全ガイド] CTO: 年収と将来性",
                "it's a trade: what now?",
                "\"Nobody\" does it",
                "@work: a guide"
            })
    void aTextThatLacksItsQuotesInYamlIsReadWithAWarning(String title) {
        GuideReading reading =
                Samples.read("---\nslug: a\ntitle: %s\ntags: [x, y]\n---\n## 章\n".formatted(title));

        FrontMatter front = Samples.guide(reading).frontMatter();
        assertThat(front.title()).isEqualTo(title);
        assertThat(front.tags()).containsExactly("x", "y");
        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.severity()).isEqualTo(Diagnostic.Severity.WARNING);
                    assertThat(problem.line()).isEqualTo(3);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"星\", \"月\"]", "\"星, 月\"", "\"星、月\"", "\" 星 ，月,\""})
    void listsAreArraysOrTextWithCommas(String value) {
        GuideReading reading =
                Samples.read(
                        "---json\n{\"slug\": \"a\", \"title\": \"t\", \"keywords\": "
                                + value
                                + "}\n---\n## 章\n");

        assertThat(Samples.guide(reading).frontMatter().keywords()).containsExactly("星", "月");
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void anUnusableOptionalValueIsLeftOutWithAWarning() {
        GuideReading reading =
                Samples.read(
                        "---\nslug: a\ntitle: t\ncategory:\n  - x\ntags:\n  - {a: b}\n---\n## 章\n");

        assertThat(Samples.guide(reading).frontMatter().category()).isEmpty();
        assertThat(reading.problems())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "guides/star_charter.md:4: warning: category must be text; it is left out",
                        "guides/star_charter.md:6: warning: tags must be a list of texts, or one"
                                + " text with commas; it is left out");
    }

    @Test
    void ofAKeyThatIsGivenTwiceTheFirstCounts() {
        GuideReading reading = Samples.read("---\nslug: a\ntitle: t\nslug: b\n---\n## 章\n");

        assertThat(Samples.guide(reading).slug()).isEqualTo("a");
        assertThat(reading.problems())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "guides/star_charter.md:4: warning: slug is given twice; the one of line 2"
                                + " counts");
    }
}
