package dev.shirube.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.guide.load.GuideLint;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class GuideLintTest {

    @Test
    void aGoodGuideHasNoWarnings() {
        assertThat(
                        new GuideLint(LocalDate.EPOCH)
                                .check(Samples.reader().read(Samples.resource("star_charter.md"))))
                .isEmpty();
    }

    @Test
    void aPromisedSalaryMustBeThere() {
        String body = "---\n## 仕事\n\n星を測る。\n";

        assertThat(lint("---\nslug: a\ntitle: 星図職人の年収\n" + body))
                .containsExactly(
                        "guides/star_charter.md:1: warning: the title promises a salary, but no"
                                + " section is about it");
        assertThat(lint("---\nslug: a\ntitle: 星図職人の年収\n" + body + "## 推定年収\n\n銀貨3枚\n")).isEmpty();
    }

    @Test
    void headingsShouldNotLeapOverTwoLevels() {
        assertThat(body("## A\n\n##### B\n"))
                .containsExactly(
                        "guides/star_charter.md:6: warning: heading of level 5 directly below one"
                                + " of level 2: are there some missing between?");
        assertThat(body("## A\n\n#### B\n")).isEmpty();
    }

    @Test
    void aGuideHasOneTitle() {
        assertThat(body("# A\n\n## B\n\n# C\n"))
                .containsExactly(
                        "guides/star_charter.md:8: warning: second heading of level 1; chapters"
                                + " begin at level 2");
    }

    @Test
    void aSectionOfManyScreensIsReported() {
        assertThat(body("## A\n\n" + "星".repeat(GuideLint.LONG_SECTION))).isEmpty();
        assertThat(body("## A\n\n" + "星".repeat(GuideLint.LONG_SECTION + 1)))
                .containsExactly(
                        "guides/star_charter.md:4: warning: section of 4001 characters; headings"
                                + " inside it would help readers and the bot");
    }

    @Test
    void aScriptLinkIsReportedWhereverItHides() {
        assertThat(body("## A\n\n- a\n  > | b |\n  > |---|\n  > | [c](JavaScript:alert(1)) |\n"))
                .containsExactly(
                        "guides/star_charter.md:4: warning: this section has a link that no"
                                + " platform follows: JavaScript:alert(1)");
        assertThat(body("## A\n\n[c](https://example.com/javascript:1)\n")).isEmpty();
    }

    @Test
    void htmlAndAsterisksThatReadersWillSeeAreReported() {
        assertThat(body("## A\n\n一<b>二\n\n三 ** 四\n\n`a ** b <b>`、a < b > c、List<T>、五<br>六\n"))
                .containsExactly(
                        "guides/star_charter.md:4: warning: this section has HTML that is shown as"
                                + " text: 一<b>二",
                        "guides/star_charter.md:4: warning: this section has ** that is shown as"
                                + " such: 三 ** 四");
    }

    @Test
    void problemsOfReadingComeFirst() {
        assertThat(body("## A\n\n| a |\n|---|\n| 1 | 2 |\n\n##### B\n"))
                .hasSize(2)
                .first()
                .asString()
                .contains("this row has 2 cells");
        assertThat(lint("no guide")).singleElement().asString().contains("has no front matter");
    }

    private static List<String> body(String markdown) {
        return lint(Samples.FRONT_MATTER + markdown);
    }

    private static List<String> lint(String text) {
        return new GuideLint(LocalDate.EPOCH)
                .check(Samples.read(text)).stream().map(Diagnostic::toString).toList();
    }
}
