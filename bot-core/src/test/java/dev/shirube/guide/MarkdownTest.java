package dev.shirube.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.content.Block;
import dev.shirube.content.PlainText;
import dev.shirube.content.Span;
import dev.shirube.content.Style;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class MarkdownTest {

    @Test
    void linesOfAParagraphStayLines() {
        assertThat(text("**港の例:** 北の港\n**使い道:** 航海")).isEqualTo("港の例: 北の港\n使い道: 航海");
        assertThat(text("一行目  \n二行目\\\n三行目")).isEqualTo("一行目\n二行目\n三行目");
    }

    @Test
    void markdownInAndBelowHtmlStillWorks() {
        assertThat(text("<div>\n**星**<br>月</div>\n<!-- 夜 -->\n- 一つ")).isEqualTo("星\n月\n一つ");
    }

    @Test
    void entitiesAndEscapesAreDecoded() {
        assertThat(text("R&amp;D、1 &lt; 2、&copy;、\\#星、&#x661F;")).isEqualTo("R&D、1 < 2、©、#星、星");
    }

    @Test
    void linksKeepTextAndAddress() {
        assertThat(spans("[星**図**](https://example.com/a?b=1&c=2 \"題\")を見る"))
                .containsExactly(
                        new Span("星", Set.of(), "https://example.com/a?b=1&c=2"),
                        new Span("図", Set.of(Style.STRONG), "https://example.com/a?b=1&c=2"),
                        Span.plain("を見る"));
        assertThat(spans("<https://example.com>"))
                .containsExactly(new Span("https://example.com", Set.of(), "https://example.com"));
    }

    @Test
    void linksByReferenceAreResolvedAndTheirDefinitionVanishes() {
        assertThat(spans("[星図][a]\n\n[a]: https://example.com/a"))
                .containsExactly(new Span("星図", Set.of(), "https://example.com/a"));
        assertThat(text("[星図][a]\n\n[a]: https://example.com/a")).isEqualTo("星図");
    }

    @Test
    void bracketsWithoutDefinitionAreText() {
        assertThat(text("- **[学習項目]**\n- [墨] 紙\n- [x][y] と ![z]"))
                .isEqualTo("[学習項目]\n[墨] 紙\n[x][y] と ![z]");
    }

    @Test
    void aDefinitionThatNobodyUsesIsANoteAndStays() {
        assertThat(text("星。\n\n[注]: 推定値です。")).isEqualTo("星。\n[注]: 推定値です。");
    }

    @Test
    void anImageAloneIsABlockAndOneInTextItsAlternative() {
        assertThat(Samples.blocks("![北の空](/static/img/n.png)"))
                .containsExactly(new Block.Image("/static/img/n.png", "北の空"));
        assertThat(text("空は![青い](/b.png)。")).isEqualTo("空は青い。");
    }

    @Test
    void thematicBreaksVanish() {
        assertThat(text("一\n\n---\n\n二\n\n* * *\n\n三")).isEqualTo("一\n二\n三");
    }

    @Test
    void codeKeepsItsLinesAndLanguage() {
        assertThat(Samples.blocks("```sql\nSELECT 1;\n\n  -- 星\n- not a list\n#no_heading\n```"))
                .containsExactly(
                        new Block.Code("sql", "SELECT 1;\n\n  -- 星\n- not a list\n#no_heading"));
        assertThat(spans("`` a`b `` と `c`"))
                .containsExactly(
                        new Span("a`b", Set.of(Style.CODE), null),
                        Span.plain(" と "),
                        new Span("c", Set.of(Style.CODE), null));
    }

    @Test
    void tablesKeepEveryCell() {
        String markdown =
                """
                | a | b |
                |---|:-:|
                | 1 |
                | **2** || 3 |
                | x \\| y | `p\\|q` |
                """;

        var table = (Block.Table) Samples.blocks(markdown).getFirst();

        assertThat(table.header()).hasSize(3);
        assertThat(table.rows()).allSatisfy(row -> assertThat(row).hasSize(3));
        assertThat(PlainText.of(table)).isEqualTo("a | b |\n1 |  |\n2 |  | 3\nx | y | p|q |");
    }

    @Test
    void aTableMayFollowAParagraphDirectlyAndTextMayFollowATable() {
        List<Block> blocks = Samples.blocks("表です。\n| a | b |\n|---|---|\n| 1 | 2 |\n※推定値。");

        assertThat(blocks).hasSize(3);
        assertThat(blocks.get(1)).isInstanceOf(Block.Table.class);
        assertThat(PlainText.of(blocks)).isEqualTo("表です。\na | b\n1 | 2\n※推定値。");
    }

    @Test
    void aLineInBracketsBelowATableIsNoCaption() {
        assertThat(text("| a |\n|---|\n| 1 |\n[出典]")).contains("[出典]");
    }

    @Test
    void quotesAndCodeMayStandInLists() {
        String markdown =
                """
                - **星の人**
                  > **夜の父。** 彼は
                  > 測った。

                - 手順

                  ```
                  a
                    b
                  ```
                """;

        var list = (Block.ListBlock) Samples.blocks(markdown).getFirst();

        assertThat(list.items().get(0).blocks().get(1)).isInstanceOf(Block.Quote.class);
        assertThat(list.items().get(1).blocks().get(1)).isEqualTo(new Block.Code(null, "a\n  b"));
    }

    private static String text(String markdown) {
        return PlainText.of(Samples.blocks(markdown));
    }

    private static List<Span> spans(String markdown) {
        return ((Block.Paragraph) Samples.blocks(markdown).getFirst()).spans();
    }
}
