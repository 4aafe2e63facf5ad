package dev.shirube.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class PlainTextTest {

    @Test
    void rowsAreLinesAndCellsAreJoinedByBars() {
        var table =
                new Block.Table(
                        List.of(cell("階級"), cell("星")),
                        List.of(List.of(cell("見習い"), cell("1")), List.of(cell("親方"), cell(""))));

        assertThat(PlainText.of(table)).isEqualTo("階級 | 星\n見習い | 1\n親方 |");
    }

    @Test
    void itemsStandOnLinesOfTheirOwnWithoutBullets() {
        var nested = new Block.ListBlock(false, 1, List.of(item("羽根ペン")));
        var list =
                new Block.ListBlock(
                        true,
                        3,
                        List.of(new Block.Item(List.of(paragraph("道具"), nested)), item("紙")));

        assertThat(PlainText.of(list)).isEqualTo("道具\n羽根ペン\n紙");
    }

    @Test
    void formattingIsLeftOutAndLineBreaksStay() {
        var text =
                new Block.Paragraph(
                        List.of(Span.strong("北極星"), Span.plain("を測る。\n"), Span.plain("毎晩。")));

        assertThat(PlainText.of(text)).isEqualTo("北極星を測る。\n毎晩。");
    }

    @Test
    void everyKindOfBlockGivesItsWords() {
        List<Block> blocks =
                List.of(
                        new Block.Heading(3, List.of(Span.plain("見出し"))),
                        new Block.Quote(List.of(paragraph("引用"))),
                        new Block.Code("sh", "ls\n\n  cat star"),
                        new Block.Image("/a.png", "絵"));

        assertThat(PlainText.lines(blocks)).containsExactly("見出し", "引用", "ls", "  cat star", "絵");
    }

    private static Block.Cell cell(String text) {
        return new Block.Cell(text.isEmpty() ? List.of() : List.of(Span.plain(text)));
    }

    private static Block.Paragraph paragraph(String text) {
        return Block.Paragraph.of(text);
    }

    private static Block.Item item(String text) {
        return new Block.Item(List.of(paragraph(text)));
    }
}
