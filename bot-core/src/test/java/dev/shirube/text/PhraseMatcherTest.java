package dev.shirube.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.text.PhraseMatcher.Match;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class PhraseMatcherTest {

    private final PhraseMatcher<String> matcher =
            PhraseMatcher.of(add -> {
                add.accept("霧番", "warden");
                add.accept("霧番頭", "head");
                add.accept("番頭", "clerk");
                add.accept("EM", "manager");
                add.accept("Fog-Warden", "warden");
                add.accept("港の人", "warden");
                add.accept("港の人", "head");
                add.accept("", "nothing");
                add.accept("ー", "nothing");
            });

    private List<String> found(String text) {
        return matcher.find(Folding.of(text)).stream().map(Match::value).toList();
    }

    private List<String> longest(String text) {
        return PhraseMatcher.longest(matcher.find(Folding.of(text))).stream()
                .map(Match::value)
                .toList();
    }

    @Test
    void overlappingPhrasesAreAllFoundTheLongestFirst() {
        assertThat(found("霧番頭")).containsExactly("head", "warden", "clerk");
    }

    @Test
    void ofOverlappingPhrasesTheLongestIsKept() {
        assertThat(longest("霧番頭と霧番")).containsExactly("head", "warden");
    }

    @Test
    void ofOverlappingPhrasesOfOneLengthTheFirstIsKept() {
        PhraseMatcher<String> pairs =
                PhraseMatcher.of(add -> {
                    add.accept("霧番", "first");
                    add.accept("番頭", "second");
                });

        assertThat(PhraseMatcher.longest(pairs.find(Folding.of("霧番頭"))))
                .extracting(Match::value)
                .containsExactly("first");
    }

    @Test
    void aPhraseOfTwoValuesIsFoundWithBoth() {
        assertThat(longest("港の人")).containsExactlyInAnyOrder("warden", "head");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fog warden", "FOG_WARDENS", "the fogwarden's", "ｆｏｇ　ｗａｒｄｅｎの"})
    void spellingMakesNoDifference(String text) {
        assertThat(found(text)).containsExactly("warden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EM3年目の給料", "EM１０年後", "EM1人目"})
    void aNumberWithWhatItCountsIsAnotherWord(String text) {
        assertThat(found(text)).containsExactly("manager");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EM3", "EM3の", "EM3x年", "3EM年"})
    void anyOtherNumberIsPartOfTheWord(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"them", "emperor", "system", "xfogwarden", ""})
    void noWordIsCut(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void aMatchKnowsItsPlaceInTheFoldedText() {
        Match<String> match = matcher.find(Folding.of("あー 霧番 です")).getFirst();

        assertThat(match.start()).isEqualTo(1);
        assertThat(match.end()).isEqualTo(3);
        assertThat(match.length()).isEqualTo(2);
    }

    @Test
    void onlyAWholeTextIsExact() {
        assertThat(matcher.exact("霧番")).containsExactly("warden");
        assertThat(matcher.exact("fog warden")).containsExactly("warden");
        assertThat(matcher.exact("霧番の")).isEmpty();
        assertThat(matcher.exact("霧")).isEmpty();
        assertThat(matcher.exact("")).isEmpty();
    }
}
