package dev.shirube.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shirube.content.Block;
import dev.shirube.content.PlainText;
import dev.shirube.content.Span;
import dev.shirube.content.Style;
import dev.shirube.reply.render.BlockSplitter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

class BlockSplitterTest {

    @ParameterizedTest
    @ValueSource(ints = {32, 33, 47, 60, 100, 250, 3000})
    void noWordIsLostAndNoBlockIsTooLong(int limit) {
        AwkwardBlocks.Sample sample = AwkwardBlocks.sample();
        List<Block> split = split(limit, sample.blocks().toArray(Block[]::new));

        assertThat(split)
                .allSatisfy(b -> assertThat(PlainText.of(b)).hasSizeLessThanOrEqualTo(limit));
        String text = PlainText.of(split);
        // The others are addresses, which belong to no plain text.
        String before = PlainText.of(sample.blocks());
        assertThat(sample.words())
                .filteredOn(before::contains)
                .hasSizeGreaterThan(200)
                .allSatisfy(word -> assertThat(text).contains(word));
    }

    @Test
    void whatIsShortEnoughStaysAsItIs() {
        Block block = Guides.paragraph("x".repeat(100));

        assertThat(split(100, block)).containsExactly(block);
    }

    @Test
    void textIsCutBehindASentence() {
        Block block = Guides.paragraph("一文目はここで終わります。二文目は少し長いので、次の塊へ送られるはずです。三文目。");

        assertThat(texts(split(40, block)))
                .containsExactly("一文目はここで終わります。二文目は少し長いので、次の塊へ送られるはずです。", "三文目。");
        assertThat(
                        texts(
                                split(
                                        32,
                                        Guides.paragraph(
                                                "Is it one? It is. The second sentence is too"
                                                        + " long."))))
                .containsExactly("Is it one? It is.", "The second sentence is too long.");
    }

    @Test
    void aLongSentenceIsCutBetweenWords() {
        Block block = Guides.paragraph("alpha bravo charlie delta echo foxtrot golf hotel india");

        assertThat(texts(split(32, block)))
                .containsExactly("alpha bravo charlie delta echo", "foxtrot golf hotel india");
    }

    @Test
    void noCharacterIsCutThrough() {
        Block block = Guides.paragraph("👩‍💻".repeat(40));

        assertThat(texts(split(32, block)))
                .allSatisfy(text -> assertThat(text.replace("👩‍💻", "")).isEmpty())
                .hasSize(7);
        assertThat(texts(split(32, Guides.paragraph("𠮷".repeat(33)))))
                .containsExactly("𠮷".repeat(16), "𠮷".repeat(16), "𠮷");
    }

    @Test
    void stylesAndLinksGoOnBehindACut() {
        Span link =
                new Span(
                        "0123456789 ".repeat(5).strip(), Set.of(Style.STRONG), "https://a.example");

        assertThat(split(33, new Block.Paragraph(List.of(Span.plain("Read "), link))))
                .containsExactly(
                        new Block.Paragraph(
                                List.of(
                                        Span.plain("Read "),
                                        new Span(
                                                "0123456789 0123456789",
                                                link.styles(),
                                                link.link()))),
                        new Block.Paragraph(
                                List.of(
                                        new Span(
                                                "0123456789 0123456789 0123456789",
                                                link.styles(),
                                                link.link()))));
    }

    @Test
    void aListKeepsItsNumbers() {
        Block list =
                new Block.ListBlock(
                        true,
                        9,
                        IntStream.range(0, 5).mapToObj(i -> item("item number " + i)).toList());

        assertThat(split(32, list))
                .extracting(block -> ((Block.ListBlock) block).start())
                .containsExactly(9, 11, 13);
    }

    @Test
    void theRestOfALongItemStandsBehindTheListThatItBeginsIn() {
        Block list =
                new Block.ListBlock(
                        true,
                        1,
                        List.of(
                                item("one"),
                                item("alpha bravo charlie delta echo foxtrot"),
                                item("three")));

        List<Block> split = split(32, list);

        assertThat(texts(split))
                .containsExactly("one", "alpha bravo charlie delta echo", "foxtrot", "three");
        assertThat(((Block.ListBlock) split.get(1)).start()).isEqualTo(2);
        assertThat(split.get(2)).isInstanceOf(Block.Paragraph.class);
        assertThat(((Block.ListBlock) split.get(3)).start()).isEqualTo(3);
    }

    @Test
    void aTableIsCutBetweenRowsAndRepeatsItsHeader() {
        Block table =
                Guides.table(
                        List.of("年数", "年収"),
                        List.of(
                                List.of("0-3年", "600 - 800"),
                                List.of("4-6年", "800 - 900"),
                                List.of("7年以上", "900+")));

        assertThat(texts(split(32, table)))
                .containsExactly(
                        "年数 | 年収\n0-3年 | 600 - 800",
                        "年数 | 年収\n4-6年 | 800 - 900",
                        "年数 | 年収\n7年以上 | 900+");
    }

    @Test
    void aRowThatIsTooLongBecomesAListWithItsHeaders() {
        Block table =
                Guides.table(
                        List.of("質問", "答え"),
                        List.of(
                                List.of("なぜこの仕事を選びましたか？", "人の役に立ちたいと考えたからです。"),
                                List.of("短い", "はい")));

        assertThat(texts(split(32, table)))
                .containsExactly("質問: なぜこの仕事を選びましたか？", "答え: 人の役に立ちたいと考えたからです。", "質問 | 答え\n短い | はい");
    }

    @Test
    void codeKeepsItsIndents() {
        Block code =
                new Block.Code("java", "class A {\n    int first = 1;\n    int second = 2;\n}");

        assertThat(split(32, code))
                .containsExactly(
                        new Block.Code("java", "class A {\n    int first = 1;"),
                        new Block.Code("java", "    int second = 2;\n}"));
    }

    @Test
    void aLimitThatHoldsNothingIsRefused() {
        assertThatThrownBy(() -> new BlockSplitter(31))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Block> split(int limit, Block... blocks) {
        var splitter = new BlockSplitter(limit);
        var all = new ArrayList<Block>();
        List.of(blocks).forEach(block -> all.addAll(splitter.split(block)));
        return List.copyOf(all);
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream().map(PlainText::of).toList();
    }

    private static Block.Item item(String text) {
        return new Block.Item(List.of(Guides.paragraph(text)));
    }
}
