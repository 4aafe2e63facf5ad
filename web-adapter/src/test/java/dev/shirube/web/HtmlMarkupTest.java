package dev.shirube.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.content.Style;
import dev.shirube.web.html.Html;
import dev.shirube.web.html.HtmlBlocks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

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
    void aCellOfATableTellsItsColumn() {
        var table =
                new Block.Table(
                        List.of(cell("年数\"<"), cell("")),
                        List.of(List.of(cell("<1"), cell("b\nc"))));
        assertThat(render(table))
                .isEqualTo(
                        "<div class=\"scroll narrow\" role=\"group\" tabindex=\"0\""
                                + " aria-label=\"年数&quot;&lt;\"><table role=\"table\">"
                                + "<thead role=\"rowgroup\"><tr role=\"row\">"
                                + "<th scope=\"col\" role=\"columnheader\">年数&quot;&lt;</th>"
                                + "<td role=\"cell\"></td></tr></thead>"
                                + "<tbody role=\"rowgroup\"><tr role=\"row\">"
                                + "<td role=\"cell\" data-head=\"年数&quot;&lt;\">&lt;1</td>"
                                + "<td role=\"cell\">b<br>c</td></tr></tbody></table></div>");
    }

    @Test
    void aTableThatAPhoneHasRoomForIsToldFromOneThatBecomesCards() {
        List<Block.Cell> head = List.of(cell("職種"), cell("段階"), cell("年収範囲 (万円)"));
        List<Block.Cell> row = List.of(cell("潮仲買人"), cell("シニア (7年以上)"), cell("1,600〜2,800+"));
        var wordy = new ArrayList<>(row);
        wordy.set(1, cell("沖の浮標を任される。"));

        assertThat(render(new Block.Table(head, List.of(row)))).contains("\"scroll narrow\"");
        assertThat(render(new Block.Table(head, List.of(wordy)))).contains("\"scroll columns-3\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(0-3年)",
                "（doda・OpenWork参照）",
                "[NoSQL]",
                "【必須】",
                "800 - 1,200",
                "1,800 - 3,000+",
                "600〜900万円",
                "3〜5年",
                "¥1,000",
                "1,200万円",
                "7年以上",
                "30%",
                "2024-03-01"
            })
    void bracketsAndFiguresAreNotBroken(String text) {
        assertThat(Html.text("約" + text + "、"))
                .matches("約<span class=\"nb(?: long)?\">" + Pattern.quote(text) + "</span>、");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "1,000", "v1.2", "()", "（この括弧の中は狭い画面の一行には長すぎる）", "「引用」"})
    void otherTextIsBrokenAsUsual(String text) {
        assertThat(Html.text(text)).isEqualTo(text);
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
}
