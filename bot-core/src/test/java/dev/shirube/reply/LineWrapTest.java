package dev.shirube.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.reply.render.LineWrap;
import dev.shirube.text.DisplayWidth;

import org.junit.jupiter.api.Test;

class LineWrapTest {

    @Test
    void latinTextBreaksBetweenWords() {
        assertThat(new LineWrap(12).lines("the salary of a manager"))
                .containsExactly("the salary", "of a manager");
    }

    @Test
    void japaneseTextBreaksAnywhere() {
        assertThat(new LineWrap(8).lines("技術戦略を策定します")).containsExactly("技術戦略", "を策定し", "ます");
    }

    @Test
    void noLineBeginsWithAClosingMarkOrASmallKana() {
        assertThat(new LineWrap(8).lines("技術戦略。組織")).containsExactly("技術戦", "略。組織");
        assertThat(new LineWrap(8).lines("これが「年収」です")).containsExactly("これが", "「年収」", "です");
        assertThat(new LineWrap(8).lines("年収データー類")).containsExactly("年収デー", "ター類");
    }

    @Test
    void noLineEndsWithAnOpeningMark() {
        assertThat(new LineWrap(8).lines("責任者（CTO）")).containsExactly("責任者", "（CTO）");
    }

    @Test
    void aWordLongerThanTheLineIsBroken() {
        assertThat(new LineWrap(5).lines("abcdefghijkl")).containsExactly("abcde", "fghij", "kl");
    }

    @Test
    void anAddressStaysWhole() {
        assertThat(new LineWrap(10).lines("see https://example.org/guides/cto now"))
                .containsExactly("see", "https://example.org/guides/cto", "now");
    }

    @Test
    void lineFeedsRemain() {
        assertThat(new LineWrap(80).lines("a\n\nb")).containsExactly("a", "", "b");
    }

    @Test
    void zeroMeansLinesOfAnyLength() {
        String text = "長い文章。".repeat(100);

        assertThat(new LineWrap(0).lines(text)).containsExactly(text);
    }

    @Test
    void noCharacterIsLostOrCutThroughAtAnyWidth() {
        String text = "👩‍💻は𠮷野家で「C++」と、か\u3099くせい、abc def。1️⃣ーーっっ。。。";
        for (int width = 1; width < 40; width++) {
            var lines = new LineWrap(width).lines(text);

            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
            assertThat(lines).noneMatch(line -> line.startsWith("\u200D"));
        }
    }

    @Test
    void linesFitTheWidth() {
        String text = "エンジニアリング組織を統括する Head of Engineering は、技術戦略を策定し、実行します。";

        assertThat(new LineWrap(20).lines(text)).allMatch(line -> DisplayWidth.of(line) <= 20);
    }
}
