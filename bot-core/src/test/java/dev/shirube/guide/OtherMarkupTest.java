package dev.shirube.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.content.Block;
import dev.shirube.content.PlainText;
import dev.shirube.content.Span;
import dev.shirube.content.Style;
import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.guide.load.GuideReading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;

/** Marks that CommonMark knows nothing of: readers see the words. */
class OtherMarkupTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "星<!-- 内緒 -->図",
                "星図\n<!-- 内緒 -->",
                "<!--\n内緒\n\n- 内緒\n\n# 内緒\n```\n-->\n\n星図",
                "星図\n\n<!-- 内緒 --> <!-- 内緒 -->",
                "<style>\n.a { color: red }\n\n.b {}\n</style>\n\n星図",
                "<script>alert(1)</script>\n\n星図",
                "星図\n\n[//]: # (内緒)",
                "星図\n\n[comment]: <> (内緒)",
                "{::comment}\n内緒\n{:/comment}\n\n星図",
            })
    void whatIsHiddenStaysHidden(String markdown) {
        assertThat(text(markdown)).isEqualTo("星図");
    }

    @Test
    void aCommentSplitsNeitherListsNorTables() {
        assertThat(Samples.blocks("- 一\n<!-- 内緒 -->\n- 二 <!-- 内緒 -->\n  <!--\n  内緒\n  -->\n- 三"))
                .singleElement()
                .extracting(PlainText::of)
                .isEqualTo("一\n二\n三");
        assertThat(Samples.blocks("| 職 |\n|---|\n| 星 |\n<!-- 内緒\n内緒 -->\n| 月<!-- 内緒 --> |"))
                .singleElement()
                .extracting(PlainText::of)
                .isEqualTo("職\n星\n月");
    }

    @Test
    void codeIsWrittenAsItIs() {
        String code = "<!-- 星 -->\n:::note\n- [ ] a {#b}\n<br> :tada: [[c]] [^1]";

        assertThat(Samples.blocks("```\n" + code + "\n```"))
                .containsExactly(new Block.Code(null, code));
        assertThat(text("`<!-- 星 -->` と `{#a}` と ``<br>`` と `:tada:`"))
                .isEqualTo("<!-- 星 --> と {#a} と <br> と :tada:");
        assertThat(Samples.blocks("星。\n\n    <!-- 月 -->\n    :::note"))
                .element(1)
                .isEqualTo(new Block.Code(null, "<!-- 月 -->\n:::note"));
    }

    @Test
    void aCommentWithoutEndIsText() {
        assertThat(text("星<!--図\n\n月")).isEqualTo("星<!--図\n月");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一<br>二",
                "一<br/>二",
                "一<BR />二",
                "一<br>\n二",
                "<p>一</p><p>二</p>",
                "<div>一</div>\n<div>二</div>"
            })
    void aLineBreakIsOne(String markdown) {
        assertThat(text(markdown)).isEqualTo("一\n二");
    }

    @Test
    void aLineBreakInACellStaysInTheRow() {
        var table =
                (Block.Table)
                        Samples.blocks("| 職 | 銀貨 |\n|---|---|\n| 灯台守<br>見習い | 3 |").getFirst();

        assertThat(table.rows().getFirst().getFirst().text()).isEqualTo("灯台守\n見習い");
        assertThat(PlainText.of(table)).isEqualTo("職 | 銀貨\n灯台守 見習い | 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## 年収 {#salary}",
                "## 年収{#salary}",
                "## 年収 {#salary .wide data-x=\"1\"} ##",
                "## 年収 {: #salary}",
                "年収 {#salary}\n---",
                "## <a id=\"salary\"></a>年収",
                "## <span style=\"color: red\">年収</span>",
                "<h2 align=\"center\">年収</h2>",
                "## 年収 <!-- omit in toc -->",
                "## 年収 :tada:{.x}"
            })
    void aHeadingIsItsWords(String markdown) {
        Section section = Samples.body(markdown + "\n\n銀貨。\n").sections().getFirst();

        assertThat(section.title().replace(" 🎉", "")).isEqualTo("年収");
        assertThat(section.topic()).isEqualTo("salary");
    }

    @Test
    void attributesOfLinksImagesAndParagraphsVanish() {
        assertThat(text("[星図](a.md){target=_blank}と![空](b.png){width=50%}。\n{: .note}"))
                .isEqualTo("星図と空。");
        assertThat(text("一つ目。{.lead}")).isEqualTo("一つ目。");
        assertThat(text("集合 {a, b} と {{ name }} と C# {x=1}"))
                .isEqualTo("集合 {a, b} と {{ name }} と C# {x=1}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":::note\n星は動きます。\n:::",
                ":::note info\n星は動きます。\n:::",
                ":::message alert\n星は動きます。\n:::",
                "::: warning\n\n星は動きます。\n\n:::",
                "::::info{.x}\n:::note\n星は動きます。\n:::\n::::",
                ":::note 星は動きます。 :::",
                "!!! note\n    星は動きます。",
                "??? tip\n\n    星は動きます。",
                "[[toc]]\n\n星は動きます。",
                "[TOC]\n\n星は動きます。",
                "[[_TOC_]]\n\n星は動きます。",
                "星は動きます。\n\n\\newpage",
                "{% include toc.html %}\n\n星は動きます。",
                "<center>星は<b>動き</b>ます。</center>"
            })
    void marksOfContainersVanish(String markdown) {
        assertThat(text(markdown)).isEqualTo("星は動きます。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":::note 注意\n星は動きます。\n:::",
                ":::details 注意\n星は動きます。\n:::",
                ":::tip[注意]\n星は動きます。\n:::",
                ":::注意\n星は動きます。\n:::",
                "!!! warning \"注意\"\n    星は動きます。",
                "> [!NOTE] 注意\n> 星は動きます。",
                "> [!tip]- 注意\n> 星は動きます。",
                "<details><summary>注意</summary>\n\n星は動きます。\n\n</details>",
                "<details>\n<summary>注意</summary>\n星は動きます。\n</details>",
                "注意\n: 星は動きます。",
                "注意\n\n:   星は動きます。",
                "<dl><dt>注意</dt><dd>星は動きます。</dd></dl>"
            })
    void titlesOfContainersAreKept(String markdown) {
        assertThat(text(markdown)).isEqualTo("注意\n星は動きます。");
        assertThat(Samples.passages(markdown))
                .anySatisfy(p -> assertThat(p.text()).contains("星は動きます。"));
    }

    @Test
    void aQuotedAlertIsAQuotation() {
        assertThat(Samples.blocks("> [!NOTE]\n> 星は動きます。\n> 月も。"))
                .singleElement()
                .isInstanceOf(Block.Quote.class)
                .extracting(PlainText::of)
                .isEqualTo("星は動きます。\n月も。");
    }

    @Test
    void listsInContainersStayLists() {
        assertThat(Samples.blocks(":::note 手順\n\n- 一\n- 二\n\n:::\n\n星。"))
                .hasSize(3)
                .element(1)
                .isInstanceOf(Block.ListBlock.class);
        assertThat(Samples.blocks("!!! note\n\n    - 一\n    - 二\n\n星。"))
                .hasSize(2)
                .first()
                .isInstanceOf(Block.ListBlock.class);
    }

    @ParameterizedTest
    @CsvSource({
        "<b>星</b>図, STRONG",
        "<strong>星</strong>図, STRONG",
        "<i>星</i>図, EMPHASIS",
        "<del>星</del>図, STRIKETHROUGH",
        "<kbd>星</kbd>図, CODE",
        "==星==図, STRONG",
        "<mark>星</mark>図, STRONG"
    })
    void htmlOfWordsBecomesTheirStyle(String markdown, Style style) {
        assertThat(((Block.Paragraph) Samples.blocks(markdown).getFirst()).spans())
                .containsExactly(new Span("星", Set.of(style), null), Span.plain("図"));
    }

    @Test
    void linksPicturesAndReadingsOfHtmlAreKept() {
        assertThat(
                        ((Block.Paragraph)
                                        Samples.blocks(
                                                        "<a href=\"https://example.com/a\""
                                                                + " target=_blank>星</a>図")
                                                .getFirst())
                                .spans())
                .containsExactly(new Span("星", Set.of(), "https://example.com/a"), Span.plain("図"));
        assertThat(text("空は<img src=\"b.png\" alt=\"青い &amp; 広い\">。")).isEqualTo("空は青い & 広い。");
        assertThat(text("<ruby>導<rp>(</rp><rt>しるべ</rt><rp>)</rp></ruby>の星")).isEqualTo("導（しるべ）の星");
        assertThat(text("10<sup>2</sup>とH<sub>2</sub>O、注<sup>あ</sup>")).isEqualTo("10²とH₂O、注あ");
        assertThat(text("一&nbsp;二&emsp;三&amp;四")).isEqualTo("一 二\u2003三&四");
    }

    @Test
    void aTableOfHtmlIsReadRowByRow() {
        assertThat(
                        text(
                                """
                                <table>
                                <tr><th>職</th><th>銀貨</th></tr>
                                <tr><td>灯台守</td><td>3</td></tr>
                                </table>
                                """))
                .isEqualTo("職 | 銀貨\n灯台守 | 3");
        assertThat(text("<ul>\n<li>一\n<li>二\n</ul>")).isEqualTo("一\n二");
    }

    @Test
    void whatOnlyLooksLikeHtmlIsText() {
        assertThat(text("vector<int> と List<T> と <会社名> と a < b > c"))
                .isEqualTo("vector<int> と List<T> と <会社名> と a < b > c");
        assertThat(text("<header>や<nav>を使う")).isEqualTo("<header>や<nav>を使う");
    }

    @Test
    void boxesOfTasksAreShownAsSuch() {
        assertThat(text("- [ ] 墨\n- [x] 紙\n1. [X] 筆")).isEqualTo("☐ 墨\n☑ 紙\n☑ 筆");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "おめでとう:tada:;おめでとう🎉",
                ":+1: 良い;👍 良い",
                "10:30:45 と a:b:c と :知:;10:30:45 と a:b:c と :知:",
                ":no_such_thing_here: です;:no_such_thing_here: です",
                "[[星図]]と[[moon|月]]を見る;星図と月を見る",
                "a==b と c==d;a==b と c==d",
                "x == y;x == y",
                "==「今」==という;「今」という"
            })
    void otherMarksWithinALine(String markdown, String words) {
        assertThat(text(markdown)).isEqualTo(words);
    }

    @Test
    void definitionsOfLinksAreNeverShown() {
        assertThat(
                        text(
                                """
                                星。

                                [a]: https://example.com "題"
                                [b]: ../b.md
                                [c]: <https://example.com/c>
                                [d]: #top
                                """))
                .isEqualTo("星。");
    }

    @Test
    void linesAreStillThoseOfTheFile() {
        GuideReading reading =
                Samples.read(
                        Samples.FRONT_MATTER
                                + "## 章 {#a}\n\n"
                                + "<!-- 一\n"
                                + "二 -->\n"
                                + "| a |\n"
                                + "|---|\n"
                                + "<!-- 三 -->\n"
                                + "| 1 | 2 |\n\n"
                                + ":::note 題\n"
                                + "星\n"
                                + ":::\n\n"
                                + "## 節\n");

        assertThat(reading.problems()).singleElement().extracting(Diagnostic::line).isEqualTo(11);
        assertThat(Samples.guide(reading).sections())
                .extracting(Section::line)
                .isEqualTo(List.of(4, 17));
    }

    private static String text(String markdown) {
        return PlainText.of(Samples.blocks(markdown));
    }
}
