package dev.shirube.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.reply.render.Pages;

import org.junit.jupiter.api.Test;

import java.util.List;

class PagesTest {

    @Test
    void aPageTakesAsManyPiecesAsFit() {
        assertThat(fill(3, 4, 3, 1, 6)).containsExactly(List.of(3, 4, 3), List.of(1, 6));
    }

    @Test
    void aPieceThatNeverFitsHasAPageToItself() {
        assertThat(fill(1, 99, 2)).containsExactly(List.of(1), List.of(99), List.of(2));
    }

    @Test
    void nothingFillsNoPage() {
        assertThat(fill()).isEmpty();
    }

    private static List<List<Integer>> fill(Integer... pieces) {
        return Pages.fill(
                List.of(pieces), page -> page.stream().mapToInt(Integer::intValue).sum() <= 10);
    }
}
