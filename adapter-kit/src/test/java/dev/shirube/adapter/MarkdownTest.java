package dev.shirube.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.content.Style;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

class MarkdownTest {

    private static final String LINK = "https://example.org/a(b)";

    private final Markdown markdown = new Markdown(new PlainDialect());

    private static Block.Paragraph paragraph(String text) {
        return Block.Paragraph.of(text);
    }

    private static List<Block.Cell> cells(String... texts) {
        return Arrays.stream(texts).map(text -> new Block.Cell(List.of(Span.plain(text)))).toList();
    }

    @Test
    void nothingButTheBotsOwnMarksMarks() {
        assertThat(markdown.of(List.of(Span.plain("a*b"), Span.strong("c*d"))))
                .isEqualTo("a\\*b**c\\*d**");
        assertThat(markdown.escape("a\u0000b*")).isEqualTo("ab\\*");
    }

    @Test
    void marksOfTwoRunsAreKeptApart() {
        var emphasis = new Span("b", Set.of(Style.EMPHASIS), null);

        assertThat(markdown.of(List.of(Span.strong("a"), emphasis)))
                .isEqualTo("**a**" + Markdown.APART + "*b*");
    }

    @Test
    void aMarkDoesNotStandBesideASpaceOrReachOverALine() {
        assertThat(markdown.of(List.of(Span.strong(" a \nb")))).isEqualTo(" **a** \n**b**");
    }

    @Test
    void runsWithOneLinkAreOneLinkAndAForbiddenOneIsNone() {
        assertThat(
                        markdown.of(
                                List.of(
                                        new Span("a", Set.of(), LINK),
                                        new Span("b", Set.of(Style.STRONG), LINK))))
                .isEqualTo("[a**b**](<https://example.org/a%28b%29>)");
        assertThat(Markdown.link("javascript:alert(1)", "a")).isEqualTo("a");
    }

    @Test
    void codeIsFencedAndNothingInItEndsIt() {
        assertThat(markdown.of(List.of(new Span("a`b", Set.of(Style.CODE), null))))
                .isEqualTo("`` a`b ``");
        assertThat(markdown.render(new Block.Code("java", "a\n```\nb\n")))
                .isEqualTo("```java\na\n`" + Markdown.APART + "``\nb\n```");
    }

    @Test
    void whatBelongsToAnItemIsIndented() {
        var inner = new Block.ListBlock(false, 1, List.of(new Block.Item(List.of(paragraph("b")))));
        var item = new Block.Item(List.of(paragraph("a"), inner));

        assertThat(markdown.render(new Block.ListBlock(true, 9, List.of(item, item))))
                .isEqualTo("9. a\n   - b\n10. a\n    - b");
    }

    @Test
    void aTableWithoutRoomIsAListWithTheHeadersAtEachCell() {
        var table = new Block.Table(cells("経験", "年収"), List.of(cells("若手", "500"), cells("", "")));
        var two = new Block.Table(cells("経験", "年収"), List.of(cells("若手", "500"), cells("熟練", "")));

        assertThat(markdown.render(table)).isEqualTo("> 経験: **若手**\n> 年収: 500");
        assertThat(markdown.render(two)).isEqualTo("- 経験: **若手**\n  年収: 500\n- 経験: **熟練**");
        assertThat(markdown.render(new Block.Table(cells("経験", "年収"), List.of())))
                .contains("経験", "年収");
    }
}
