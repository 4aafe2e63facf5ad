package dev.shirube.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.content.Block;
import dev.shirube.content.PlainText;
import dev.shirube.content.Span;
import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.guide.load.GuideReading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class FootnotesTest {

    private static final String NOTE = "税込みの推定値。";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "年収は500万円です[^1]\n\n[^1]: 税込みの推定値。",
                "年収は500万円です[^1]\n[^1]: 税込みの推定値。",
                "年収は500万円です[^税]\n\n[^税]:税込みの推定値。",
                "年収は500万円です[^tax-note]\n\n## 注\n\n[^tax-note]: 税込みの推定値。",
                "[^1]: 税込みの推定値。\n\n年収は500万円です[^1]",
                "年収は500万円です[^1]\n\n[^2]: 別。\n[^1]: 税込みの推定値。"
            })
    void aNoteStandsWithTheParagraphThatRefersToIt(String markdown) {
        assertThat(Samples.passages(markdown))
                .first()
                .extracting(Passage::text)
                .isEqualTo("年収は500万円です[1]\n[1] " + NOTE);
    }

    @Test
    void aNoteInEnglishStaysWhatItIs() {
        assertThat(text("About 50k[^1] a year.\n\n[^1]: Before tax, an estimate of 2026."))
                .isEqualTo("About 50k[1] a year.\n[1] Before tax, an estimate of 2026.");
    }

    @Test
    void aNoteOfSeveralParagraphsAndListsIsNotCut() {
        String markdown =
                """
                年収は500万円です[^1]。

                [^1]: 税込みの
                    推定値。

                    二段落目。

                    - 賞与を含む
                    - 残業を含まない

                次の段落。
                """;

        assertThat(text(markdown))
                .isEqualTo(
                        """
                        年収は500万円です[1]。
                        [1] 税込みの
                        推定値。
                        二段落目。
                        賞与を含む
                        残業を含まない
                        次の段落。\
                        """);
    }

    @Test
    void aNoteThatIsUsedTwiceStandsWithBoth() {
        assertThat(Samples.passages("南は[^1]。\n\n北は[^1]、[^2]。\n\n[^1]: 推定値。\n[^2]: 税込み。"))
                .extracting(Passage::text)
                .containsExactly("南は[1]。\n[1] 推定値。", "北は[1]、[2]。\n[1] 推定値。\n[2] 税込み。");
    }

    @Test
    void aNoteStandsWithTheItemThatRefersToIt() {
        String markdown = "- 灯台守は銀貨3枚[^1]を受け取ります\n- 星図職人は金貨1枚[^2]を受け取ります\n\n[^1]: 月額。\n[^2]: 年額。";

        assertThat(Samples.passages(markdown))
                .extracting(Passage::text)
                .contains("灯台守は銀貨3枚[1]を受け取ります\n[1] 月額。", "星図職人は金貨1枚[2]を受け取ります\n[2] 年額。");
    }

    @Test
    void aNoteBelowAListBelongsToItsItemWithoutABlankLine() {
        assertThat(text("- 銀貨3枚[^1]\n[^1]: 月額。\n    税込み。")).isEqualTo("銀貨3枚[1]\n[1] 月額。\n税込み。");
    }

    @Test
    void aRowIsQuotedWithItsOwnNotesAndThoseOfTheHeader() {
        String markdown =
                """
                | レベル | 年収[^a] |
                |---|---|
                | 見習い | 100[^b] |
                | 親方 | 300[^c] |
                [^a]: 万円、推定値 | 税込み。
                [^b]: 住み込み。
                [^c]: 弟子の分を含む。
                """;

        List<Passage> passages = Samples.passages(markdown);

        assertThat(passages)
                .extracting(Passage::text)
                .containsExactly(
                        """
                        レベル | 年収[1]
                        見習い | 100[2]
                        親方 | 300[3]
                        [1] 万円、推定値 | 税込み。
                        [2] 住み込み。
                        [3] 弟子の分を含む。\
                        """,
                        "レベル | 年収[1]\n見習い | 100[2]\n[1] 万円、推定値 | 税込み。\n[2] 住み込み。",
                        "レベル | 年収[1]\n親方 | 300[3]\n[1] 万円、推定値 | 税込み。\n[3] 弟子の分を含む。");
        assertThat(passages)
                .extracting(Passage::kind)
                .containsExactly(Passage.Kind.TABLE, Passage.Kind.ROW, Passage.Kind.ROW);
    }

    @Test
    void notesThatAnAuthorWritesBelowATableGoWithTheirRows() {
        String markdown = "| 職 | 銀貨 |\n|---|---|\n| 灯台守 | 3※1 |\n| 星図職人 | 5※2 |\n\n※1 月額\n※2 年額";

        assertThat(Samples.passages(markdown))
                .extracting(Passage::text)
                .contains("職 | 銀貨\n灯台守 | 3※1\n※1 月額", "職 | 銀貨\n星図職人 | 5※2\n※2 年額");
    }

    @Test
    void aNoteOfAHeadingQualifiesTheSectionAndNotItsName() {
        Section section = Samples.body("## 年収[^1]\n\n銀貨3枚。\n\n[^1]: 推定値です。").sections().getFirst();

        assertThat(section.title()).isEqualTo("年収");
        assertThat(PlainText.of(section.blocks())).isEqualTo("※ 推定値です。\n銀貨3枚。");
    }

    @Test
    void aNoteMayReferToAnotherAndEvenToItself() {
        assertThat(text("銀貨[^1]。\n\n[^1]: 月額[^2]。\n[^2]: 税込み[^1]。"))
                .isEqualTo("銀貨[1]。\n[1] 月額[2]。\n[2] 税込み[1]。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "出典は [doda]: 2026年の調査。",
                "[doda]: 2026年の調査。",
                "調査[A]:10件、[B]:20件。",
            })
    void bracketsWithAColonInANoteAreItsWords(String note) {
        assertThat(text("銀貨[^1]。\n\n[^1]: " + note)).isEqualTo("銀貨[1]。\n[1] " + note);
    }

    @Test
    void whatOnlyANoteRefersToStaysWhereItIs() {
        GuideReading reading =
                Samples.read(
                        Samples.FRONT_MATTER
                                + "## 章\n\n[^a]: 余談。\n星は多い[^a]。\n[^2]: 月[^3]。\n[^3]: 夜。\n");

        assertThat(PlainText.of(Samples.guide(reading).sections().getFirst().blocks()))
                .contains("余談。", "星は多い", "月", "夜。")
                .doesNotContain("[^");
        assertThat(reading.problems())
                .extracting(Diagnostic::toString)
                .contains("guides/star_charter.md:6: warning: nothing refers to the note [^a]");
    }

    @Test
    void aNoteThatNothingRefersToStaysAndIsReported() {
        GuideReading reading = Samples.read(Samples.FRONT_MATTER + "## 章\n\n星。\n\n[^1]: 余談。\n");

        assertThat(PlainText.of(Samples.guide(reading).sections().getFirst().blocks()))
                .isEqualTo("星。\n余談。");
        assertThat(reading.problems())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "guides/star_charter.md:8: warning: nothing refers to the note [^1]");
    }

    @Test
    void aReferenceToNoNoteVanishesAndIsReported() {
        GuideReading reading = Samples.read(Samples.FRONT_MATTER + "## 章\n\n星[^7]の数。\n");

        assertThat(PlainText.of(Samples.guide(reading).sections().getFirst().blocks()))
                .isEqualTo("星の数。");
        assertThat(reading.problems())
                .extracting(Diagnostic::toString)
                .containsExactly("guides/star_charter.md:6: warning: there is no note for [^7]");
    }

    @Test
    void aSectionOfNothingButNotesShowsThem() {
        Guide guide = Samples.body("## 年収\n\n銀貨[^1]、金貨[^2]。\n\n## 注\n\n[^1]: 月額。\n\n[^2]: 年額。\n");

        assertThat(PlainText.of(guide.sections().get(1).blocks())).isEqualTo("[1] 月額。\n[2] 年額。");
    }

    @Test
    void aNoteWithinTheTextStandsInBrackets() {
        assertThat(text("500万円^[税込みの推定値]です。")).isEqualTo("500万円（税込みの推定値）です。");
    }

    @Test
    void bracketsWithACaretInCodeAreNoReference() {
        assertThat(Samples.blocks("`[^1]` と [^a-z] です。\n\n[^1]: 余談。"))
                .first()
                .extracting(Block.Paragraph.class::cast)
                .extracting(p -> Span.text(p.spans()))
                .isEqualTo("[^1] と [^a-z] です。");
    }

    private static String text(String markdown) {
        return PlainText.of(Samples.blocks(markdown));
    }
}
