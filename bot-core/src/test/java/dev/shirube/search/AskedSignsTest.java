package dev.shirube.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class AskedSignsTest {

    /** Without a word that denies the contrary is not asked for, with one it is. */
    private static final List<Double> ODDS = List.of(-1.0, 2.0, 0.0);

    @ParameterizedTest
    @ValueSource(strings = {"夜勤がない仕事", "資格なしで働ける仕事", "jobs without nights", "I don't drive"})
    void aWordThatDeniesIsKnown(String question) {
        assertThat(AskedSigns.denies(question)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"夜勤がある仕事", "資格がないとなれない仕事", "免許を取らなければ働けない仕事", "一日立ちっぱなしの仕事"})
    void whatIsNeededAndWhatOnlyEndsLikeADenialDeniesNothing(String question) {
        assertThat(AskedSigns.denies(question)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"運転しなくていい仕事", "大学を出なくてもなれるのは？", "免許なしでなれるのは？"})
    void whatOneCanDoWithoutSpeaksForTheContraryOnceMore(String question) {
        assertThat(AskedSigns.polarity(0, ODDS, question)).endsWith(2.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"夜勤がない仕事", "夜勤がある仕事", "一歩も出ないで働ける仕事"})
    void anyOtherDenialDoesNot(String question) {
        assertThat(AskedSigns.polarity(0, ODDS, question)).endsWith(0.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"楽なのはどれ", "寮があるやつある？", "which of these are quiet", "any with dogs"})
    void whatAsksForOneOfSeveralIsKnown(String question) {
        assertThat(AskedSigns.reading(0, 0, question, 0)).endsWith(1.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"どれくらい寝られますか", "how quiet is it"})
    void whatAsksAfterOneIsNoSuchQuestion(String question) {
        assertThat(AskedSigns.reading(0, 0, question, 0)).endsWith(0.0);
    }
}
