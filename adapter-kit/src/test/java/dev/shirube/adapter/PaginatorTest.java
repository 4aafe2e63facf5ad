package dev.shirube.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.content.Block;
import dev.shirube.content.Span;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.function.UnaryOperator;

class PaginatorTest {

    private static final Markdown MARKDOWN = new Markdown(new PlainDialect());

    private static List<List<String>> pages(int room, String... pieces) {
        return Paginator.pages(
                List.of(pieces),
                piece -> piece.startsWith("#"),
                page -> String.join("", page).length() <= room);
    }

    @Test
    void aPageHoldsAsMuchAsFits() {
        assertThat(pages(4, "aa", "bb", "cc")).containsExactly(List.of("aa", "bb"), List.of("cc"));
        assertThat(pages(4)).isEmpty();
    }

    @Test
    void aHeadingStandsOnThePageOfWhatItLeadsTo() {
        assertThat(pages(6, "aaa", "#b", "##", "cc"))
                .containsExactly(List.of("aaa"), List.of("#b", "##", "cc"));
    }

    @Test
    void whatFitsOnNoPageHasOneToItself() {
        assertThat(pages(2, "aaaa", "b")).containsExactly(List.of("aaaa"), List.of("b"));
    }

    @Test
    void aBlockIsSplitUntilEachPartFitsMarksIncluded() {
        var block = Block.Paragraph.of("あいうえお。".repeat(40));
        var room = new Budget(1, 100, 300);

        List<String> parts = Paginator.split(block, MARKDOWN, UnaryOperator.identity(), room);

        assertThat(parts).hasSizeGreaterThan(2).allMatch(part -> Budget.of(part).fits(room));
        assertThat(String.join("", parts)).isEqualTo("あいうえお。".repeat(40));
    }

    @Test
    void ofAnEndlessAddressTheWordsAreLeft() {
        String address = "https://example.org/" + "x".repeat(500);
        var block = new Block.Paragraph(List.of(new Span("ここ", java.util.Set.of(), address)));

        assertThat(
                        Paginator.split(
                                block, MARKDOWN, UnaryOperator.identity(), new Budget(1, 100, 300)))
                .containsExactly("ここ");
    }
}
