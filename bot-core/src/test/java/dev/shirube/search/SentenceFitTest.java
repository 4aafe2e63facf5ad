package dev.shirube.search;

import static dev.shirube.search.Library.guide;
import static dev.shirube.search.Library.index;
import static dev.shirube.search.Library.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shirube.guide.Guide;

import org.junit.jupiter.api.Test;

import java.util.List;

class SentenceFitTest {

    @Test
    void wordsThatMeetInOneSentenceFitBetterThanTheSameWordsApart() {
        Guide stars = guide("stars", "夜: 羅針盤は北を指します。六分儀で高さを測ります。", "昼: 羅針盤と六分儀を磨きます。星は見えません。");

        assertThat(fit(stars, 1, "羅針盤", "六分儀")).isCloseTo(1, within(1e-9));
        assertThat(fit(stars, 0, "羅針盤", "六分儀")).isBetween(0.4, 0.6);
    }

    @Test
    void linesAndRowsAreSentences() {
        Guide list = guide("stars", "道具: - 羅針盤\n- 六分儀", "表: | 物 | 数 |\n|---|---|\n| 羅針盤 | 六分儀 |");

        assertThat(fit(list, 0, "羅針盤", "六分儀")).isBetween(0.4, 0.6);
        assertThat(fit(list, 1, "羅針盤", "六分儀")).isCloseTo(1, within(1e-9));
    }

    @Test
    void everySentenceStandsUnderItsHeading() {
        Guide stars = guide("stars", "羅針盤: 北を指します。\n\n六分儀もあります。", "六分儀: 高さを測ります。");

        assertThat(fit(stars, 0, "羅針盤", "六分儀")).isCloseTo(1, within(1e-9));
    }

    @Test
    void anEnglishSentenceEndsWithAStopAndASpace() {
        Guide stars =
                guide(
                        "stars",
                        "Night: The compass points north. The sextant measures 1.5 degrees.",
                        "Day: Polish the compass and the SEXTANT.");

        assertThat(fit(stars, 0, "compass", "sextant")).isBetween(0.4, 0.6);
        assertThat(fit(stars, 0, "sextant", "degrees")).isCloseTo(1, within(1e-9));
        assertThat(fit(stars, 1, "compass", "sextant")).isCloseTo(1, within(1e-9));
    }

    @Test
    void anotherWordingCountsLessThanTheWordItself() {
        Guide stars = guide("stars", "夜: 六分儀を磨きます。", "昼: 羅針盤を磨きます。");
        var either = new Keyword("羅針盤", List.of("六分儀"), 1);

        assertThat(
                        index(stars)
                                .lookup(List.of(either), List.of(), List.of())
                                .sentence(stars.sections().get(1)))
                .isCloseTo(0.7, within(1e-9));
    }

    @Test
    void noSentenceHasToSayTheSubjectAgain() {
        Guide stars = guide("stars", "夜: 六分儀を磨きます。", "昼: 羅針盤と星図師の話です。");
        Lookup lookup = index(stars).lookup(words("六分儀"), List.of(), words("星図師"));

        assertThat(lookup.sentence(stars.sections().get(1))).isCloseTo(1, within(1e-9));
    }

    @Test
    void withNothingToLookForNothingFits() {
        Guide stars = guide("stars", "夜: 六分儀を磨きます。");

        assertThat(fit(stars, 0)).isZero();
        assertThat(fit(stars, 0, "潜水艦")).isZero();
    }

    /** The sentence fit of a section, counted from 0 behind the guide's own heading. */
    private static double fit(Guide guide, int section, String... keywords) {
        return index(guide)
                .lookup(words(keywords), List.of(), List.of())
                .sentence(guide.sections().get(section + 1));
    }
}
