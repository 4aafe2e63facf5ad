package dev.shirube.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.text.Morphemes.Kind;
import dev.shirube.text.Morphemes.Morpheme;

import org.junit.jupiter.api.Test;

import java.util.List;

class MorphemesTest {

    private static List<String> words(String text, Kind kind) {
        return Morphemes.of(text).words().stream()
                .filter(word -> word.kind() == kind)
                .map(word -> text.substring(word.start(), word.end()))
                .toList();
    }

    @Test
    void nounsVerbsAndAdjectivesCarryContent() {
        String text = "古い星図を船で運びました";

        assertThat(words(text, Kind.ADJECTIVE)).containsExactly("古い");
        assertThat(words(text, Kind.NOUN)).contains("船");
        assertThat(words(text, Kind.VERB)).containsExactly("運び");
    }

    @Test
    void particlesPronounsEndingsAndMarksCarryNone() {
        assertThat(Morphemes.of("それは、ですか？！").words())
                .isNotEmpty()
                .allSatisfy(word -> assertThat(word.kind()).isEqualTo(Kind.FUNCTION));
    }

    @Test
    void aVerbKnowsItsDictionaryForm() {
        assertThat(Morphemes.of("鐘を鳴らしました").words()).extracting(Morpheme::base).contains("鳴らす");
    }

    @Test
    void aWordOutsideTheDictionaryIsItsOwnForm() {
        assertThat(Morphemes.of("Kubernetes").words())
                .containsExactly(new Morpheme(0, 10, "Kubernetes", Kind.NOUN, false, ""));
    }

    @Test
    void aWordOfTheDictionaryKnowsHowItIsRead() {
        assertThat(Morphemes.of("年収は").words())
                .extracting(Morpheme::reading)
                .containsExactly("ネンシュウ", "ハ");
    }

    @Test
    void theWordsWithinARangeShareACharacterWithIt() {
        assertThat(Morphemes.of("年収は高い").within(1, 3))
                .extracting(Morpheme::base)
                .containsExactly("年収", "は");
    }

    @Test
    void aRangeIsWholeWhereNoWordIsCut() {
        Morphemes morphemes = Morphemes.of("日本の本");

        assertThat(morphemes.isWhole(3, 4)).isTrue();
        assertThat(morphemes.isWhole(1, 2)).isFalse();
        assertThat(morphemes.isWhole(0, 2)).isTrue();
    }

    @Test
    void wordsStandInReadingOrderAndDoNotOverlap() {
        int end = 0;
        for (Morpheme word : Morphemes.of("霧番の年収とfog wardenの pay を比べたい😀").words()) {
            assertThat(word.start()).isGreaterThanOrEqualTo(end);
            assertThat(word.end()).isGreaterThan(word.start());
            end = word.end();
        }
        assertThat(end).isPositive();
    }

    @Test
    void nothingHasNoWords() {
        assertThat(Morphemes.of("").words()).isEmpty();
    }
}
