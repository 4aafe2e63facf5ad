package dev.shirube.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.content.Block;
import dev.shirube.content.PlainText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Collectors;

class ListNestingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a\n  - b\n    - c\n- d",
                "* a\n    * b\n        * c\n* d",
                "*   a\n        *   b\n                *   c\n*   d",
                "- a\n\t- b\n\t\t- c\n- d",
                "1. a\n  - b\n    - c\n2. d",
                "1.  a\n    *   b\n      *   c\n2.  d",
                "- a\n\n  - b\n\n    - c\n\n- d",
                "10. a\n  * b\n    * c\n11. d",
            })
    void childrenAreIndentedByTwoColumnsOrMore(String markdown) {
        assertThat(outline(markdown)).isEqualTo("a(b(c)) d");
    }

    @Test
    void itemsThatDriftByOneColumnAreSiblings() {
        assertThat(outline("- a\n - b\n- c")).isEqualTo("a b c");
    }

    @Test
    void otherMarkersAtTheSameDepthStayChildrenOfTheSameItem() {
        assertThat(outline("- a\n    1.  b\n    -  c\n    2.  d")).isEqualTo("a(b; c; d)");
    }

    @Test
    void theNumberOfTheFirstItemIsKept() {
        var list = (Block.ListBlock) Samples.blocks("7. a\n8. b").getFirst();

        assertThat(list.ordered()).isTrue();
        assertThat(list.start()).isEqualTo(7);
    }

    @Test
    void linesBelowAnItemBelongToIt() {
        assertThat(outline("- a\n  続き\n\n  次の段落\n- b")).isEqualTo("a/続き|次の段落 b");
        assertThat(outline("1.  a\n\n   段落\n2.  b")).isEqualTo("a|段落 b");
        assertThat(outline("- a\n続き\n- b")).isEqualTo("a/続き b");
    }

    @Test
    void textWithoutIndentAfterABlankLineEndsTheList() {
        assertThat(Samples.blocks("- a\n\n段落\n\n- b")).hasSize(3);
    }

    @Test
    void aNumberInASentenceIsNoItem() {
        assertThat(PlainText.of(Samples.blocks("星が増えたのは\n2026. の夜でした。")))
                .isEqualTo("星が増えたのは\n2026. の夜でした。");
    }

    @Test
    void anIndentedListDirectlyBelowAParagraphIsAList() {
        assertThat(Samples.blocks("質問:\n    - a\n    - b"))
                .hasSize(2)
                .last()
                .isInstanceOf(Block.ListBlock.class);
    }

    @Test
    void listMarkersInIndentedCodeAreCode() {
        assertThat(Samples.blocks("設定:\n\n    - a\n    - b"))
                .last()
                .isEqualTo(new Block.Code(null, "- a\n- b"));
    }

    @Test
    void aHeadingOrRuleEndsTheList() {
        assertThat(Samples.body("## 章\n- a\n## 次\n  - b\n").sections()).hasSize(2);
        assertThat(Samples.blocks("- a\n\n---\n\n- b")).hasSize(2);
    }

    /** Children in parentheses, lists beside each other with semicolons, paragraphs with bars. */
    private static String outline(String markdown) {
        List<Block> blocks = Samples.blocks(markdown);
        assertThat(blocks).hasSize(1);
        return outline(blocks.getFirst());
    }

    private static String outline(Block block) {
        return switch (block) {
            case Block.ListBlock list ->
                    list.items().stream()
                            .map(ListNestingTest::outline)
                            .collect(Collectors.joining(" "));
            case Block.Heading _,
                    Block.Paragraph _,
                    Block.Table _,
                    Block.Quote _,
                    Block.Code _,
                    Block.Image _ ->
                    PlainText.of(block).replace('\n', '/');
        };
    }

    private static String outline(Block.Item item) {
        String text =
                item.blocks().stream()
                        .filter(b -> !(b instanceof Block.ListBlock))
                        .map(ListNestingTest::outline)
                        .collect(Collectors.joining("|"));
        String children =
                item.blocks().stream()
                        .filter(Block.ListBlock.class::isInstance)
                        .map(ListNestingTest::outline)
                        .collect(Collectors.joining("; "));
        return children.isEmpty() ? text : text + "(" + children + ")";
    }
}
