package dev.shirube.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.content.Style;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;

class HtmlMarkupTest {

    private static String render(Block block) {
        return HtmlBlocks.render(List.of(block));
    }

    private static Block.Cell cell(String text) {
        return new Block.Cell(List.of(Span.plain(text)));
    }

    private static Block paragraph(Span... spans) {
        return new Block.Paragraph(List.of(spans));
    }

    @Test
    void aTableHasHeaderCellsAndScrollsInABoxOfItsOwn() {
        var table =
                new Block.Table(
                        List.of(cell("年数"), cell("")), List.of(List.of(cell("<1"), cell("b\nc"))));
        assertThat(render(table))
                .isEqualTo(
                        "<div class=\"scroll\" role=\"group\" tabindex=\"0\""
                            + " aria-label=\"年数\"><table><thead><tr><th"
                            + " scope=\"col\">年数</th><td></td></tr></thead>"
                            + "<tbody><tr><td>&lt;1</td><td>b<br>c</td></tr></tbody></table></div>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"800 - 1,200", "600〜900万円", "3,000+", "¥1,000", "0-3年"})
    void aFigureIsNotBroken(String text) {
        var table = new Block.Table(List.of(cell("a")), List.of(List.of(cell(text))));
        assertThat(render(table)).contains("<td class=\"figure\">" + text + "</td>");
    }

    @Test
    void aListInAnItemStandsBehindItsText() {
        var inner =
                new Block.ListBlock(
                        true, 3, List.of(new Block.Item(List.of(paragraph(Span.plain("b"))))));
        var outer = new Block.Item(List.of(paragraph(Span.plain("a")), inner));
        assertThat(render(new Block.ListBlock(false, 0, List.of(outer))))
                .isEqualTo("<ul><li>a<ol start=\"3\"><li>b</li></ol></li></ul>");
    }

    @Test
    void stylesNest() {
        assertThat(render(paragraph(new Span("x", Set.of(Style.values()), null))))
                .isEqualTo("<p><code><del><em><strong>x</strong></em></del></code></p>");
    }

    @Test
    void spansOfOneLinkAreOneLink() {
        String address = "https://example.org/?a=\"1\"&b=2";
        assertThat(
                        render(
                                paragraph(
                                        new Span("a", Set.of(), address),
                                        new Span("b", Set.of(Style.STRONG), address),
                                        Span.plain("c"))))
                .isEqualTo(
                        "<p><a href=\"https://example.org/?a=&quot;1&quot;&amp;b=2\""
                                + " target=\"_blank\" rel=\"noopener noreferrer"
                                + " nofollow\">a<strong>b</strong></a>c</p>");
    }

    @Test
    void aPictureTellsNobodyWhereItIsShown() {
        assertThat(render(new Block.Image("https://example.org/a.png", "a \"b\"")))
                .isEqualTo(
                        "<p><img src=\"https://example.org/a.png\" alt=\"a &quot;b&quot;\""
                                + " loading=\"lazy\" decoding=\"async\""
                                + " referrerpolicy=\"no-referrer\"></p>");
    }

    @Test
    void aPictureThatCannotBeFetchedLeavesItsWords() {
        assertThat(render(new Block.Image("data:image/png;base64,AAAA", "絵")))
                .isEqualTo("<p>絵</p>");
    }

    @Test
    void controlCharactersAndTurnedTextAreLeftOut() {
        assertThat(Html.escape("a\u0000b\u202Ec\u200Fd\r\ne\uD800f")).isEqualTo("abcd\nef");
    }

    @Test
    void charactersBeyondTheBasicPlaneStay() {
        assertThat(Html.escape("𠮷👩‍💻")).isEqualTo("𠮷👩‍💻");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org", "HTTP://example.org/a?b#c", "mailto:a@example.org"})
    void leadsTo(String address) {
        assertThat(Address.isLink(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java\tscript:x",
                "https:",
                "https://a b",
                "ftp://example.org",
                "https:\\\\evil",
                "x"
            })
    void doesNotLeadTo(String address) {
        assertThat(Address.isLink(address)).isFalse();
    }

    @Test
    void aMailboxIsNoPicture() {
        assertThat(Address.isPicture("mailto:a@example.org")).isFalse();
    }
}
