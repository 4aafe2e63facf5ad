package dev.shirube.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "マネージャー",
                "マネジャー",
                "マネージャ",
                "ﾏﾈｰｼﾞｬｰ",
                "まねーじゃー",
                "マネーシ\u3099ャー",
                "マネ ー ジ ャ ー"
            })
    void spellingsOfManagerAreOne(String spelling) {
        assertThat(Folding.fold(spelling)).isEqualTo("マネジャ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Head of Engineering",
                "head_of_engineering",
                "Head-of-Engineering",
                "HEAD OF ENGINEERING",
                "Ｈｅａｄ　ｏｆ　Ｅｎｇｉｎｅｅｒｉｎｇ",
                "head・of・engineering",
                "head/of.engineering"
            })
    void caseWidthAndSeparatorsMakeNoDifference(String spelling) {
        assertThat(Folding.fold(spelling)).isEqualTo("headofengineering");
    }

    @ParameterizedTest
    @CsvSource({"①, 1", "㈱, (株)", "㍿, 株式会社", "㌔, キロ", "ﾊﾟ, パ", "ｶﾞ, ガ", "é, é"})
    void compatibilityFormsAreNormalised(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
    }

    @Test
    void marksThatMakeANameAreKept() {
        assertThat(Folding.fold("C++")).isEqualTo("c++");
        assertThat(Folding.fold("C#")).isEqualTo("c#").isNotEqualTo(Folding.fold("C"));
    }

    @Test
    void smallAndLargeKanaAreDifferent() {
        assertThat(Folding.fold("きやく")).isNotEqualTo(Folding.fold("きゃく"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ー", " ", "-_・/.", "\uFE0F", "\u200B"})
    void nothingIsLeftOfWhatIsDropped(String text) {
        assertThat(Folding.fold(text)).isEmpty();
    }

    @Test
    void foldingTwiceChangesNothing() {
        for (String text : new String[] {"ﾏﾈｰｼﾞｬｰ㍿", "Head-of Engineering", "がぎぐ①ｶﾞ", "İstanbul"}) {
            String once = Folding.fold(text);
            assertThat(Folding.fold(once)).isEqualTo(once);
        }
    }

    @Test
    void whatIsFoundCanBeCutOutOfTheOriginal() {
        String text = "あの ﾏﾈｰｼﾞｬｰ の年収";
        Folding folding = Folding.of(text);
        int start = folding.folded().indexOf("マネジャ");

        assertThat(cut(text, folding, start, start + 4)).isEqualTo("ﾏﾈｰｼﾞｬｰ");
    }

    @Test
    void oneCharacterThatFoldsToSeveralIsCutOutWhole() {
        String text = "A㍿B";
        Folding folding = Folding.of(text);

        assertThat(folding.folded()).isEqualTo("a株式会社b");
        assertThat(folding.originalStart(1)).isEqualTo(1);
        assertThat(folding.originalStart(4)).isEqualTo(1);
        assertThat(folding.originalEnd(4)).isEqualTo(2);
    }

    @Test
    void theSpaceBehindAWordIsNotPartOfIt() {
        String text = "fog  warden  pay";
        Folding folding = Folding.of(text);

        assertThat(cut(text, folding, 0, "fogwarden".length())).isEqualTo("fog  warden");
    }

    @Test
    void charactersOutsideTheBasicPlaneKeepTheirPlace() {
        String text = "𠮷野家😀年収";
        Folding folding = Folding.of(text);
        int start = folding.folded().indexOf("年収");

        assertThat(cut(text, folding, start, start + 2)).isEqualTo("年収");
    }

    @ParameterizedTest
    @CsvSource({
        "an em here, em, true",
        "em, em, true",
        "them, em, false",
        "emperor, em, false",
        "an EMs pay, em, true",
        "an ems2, em, false",
        "emの年収, em, true",
        "次はEMです, em, true",
        "ＥＭ２, em, false",
        "C++11, c++, true",
        "cc++, c++, false"
    })
    void aLatinWordIsNotCut(String text, String word, boolean whole) {
        Folding folding = Folding.of(text);
        int start = folding.folded().indexOf(word);

        assertThat(folding.isWord(start, start + word.length())).isEqualTo(whole);
    }

    @Test
    void japaneseHasNoWordBoundaries() {
        Folding folding = Folding.of("年収入");

        assertThat(folding.isWord(0, 2)).isTrue();
    }

    private static String cut(String text, Folding folding, int start, int end) {
        return text.substring(folding.originalStart(start), folding.originalEnd(end - 1));
    }
}
