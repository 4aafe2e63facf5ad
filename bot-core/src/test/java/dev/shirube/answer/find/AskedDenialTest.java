package dev.shirube.answer.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedDenialTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "腰やっちゃってるんだけどできる",
                "腰を痛めてるけど続けられる",
                "腰痛持ちでもできる",
                "膝が悪くても働ける",
                "I have a bad back, what can I do"
            })
    void whoeverIsHurtIsHeard(String asked) {
        assertThat(AskedDenial.isOfHurt(asked)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"腰を痛めやすい", "腰にくる", "体力に自信がある", "目が回るほど忙しい"})
    void whoeverAsksWhatHurtsIsNotHurt(String asked) {
        assertThat(AskedDenial.isOfHurt(asked)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"コードぜんぜん書けないけどいける", "字が読めないけどできる", "舟に乗れないけど働ける", "英語できないけどなれる"})
    void whatOneCannotDoIsNotToBeNeeded(String asked) {
        assertThat(AskedDenial.isIn(asked)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AIに取られないから安心な", "人に見られないから楽な"})
    void whatIsNotDoneToOneIsNoWeakness(String asked) {
        assertThat(AskedDenial.withoutWeakness(asked)).isEqualTo(asked);
    }
}
