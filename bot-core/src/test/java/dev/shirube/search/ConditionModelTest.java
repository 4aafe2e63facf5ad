package dev.shirube.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.search.ConditionModel.Asked;

import org.junit.jupiter.api.Test;

import java.util.Properties;

class ConditionModelTest {

    private static final ConditionModel MODEL = model();

    private static ConditionModel model() {
        var properties = new Properties();
        properties.setProperty(ConditionModel.ENCODER, "encoder-of-three");
        properties.setProperty("ask.night", Direction.of(new double[] {1, 0, 0}, 0).written());
        properties.setProperty(
                "ask.not.night", Direction.of(new double[] {0.9, 0, 1}, 0).written());
        properties.setProperty("ask.travel", Direction.of(new double[] {0, 1, 0}, 0).written());
        properties.setProperty("say.night", Direction.of(new double[] {1, 0, 0}, 0).written());
        properties.setProperty("negation.night", "-1 1 0");
        properties.setProperty("negation.travel", "-1 -1 0");
        properties.setProperty("polarity", "0 5 1 0");
        properties.setProperty("reading", "-2 4 2 1 -4 0 0");
        return ConditionModel.of(properties);
    }

    @Test
    void vectorsOfAnotherEncoderTellNothing() {
        ConditionModel other = MODEL.by("another-encoder");

        assertThat(other.asked(new float[] {0.9f, 0.1f, 0}, "夜の仕事")).isEmpty();
        assertThat(other.saying("night", false)).isEmpty();
        assertThat(MODEL.by("encoder-of-three")).isSameAs(MODEL);
    }

    private static Asked asked(String text, float... vector) {
        return MODEL.asked(vector, text).orElseThrow();
    }

    @Test
    void theNearestConditionIsMeant() {
        assertThat(asked("旅をする仕事", 0.1f, 0.9f, 0).id()).isEqualTo("travel");
        assertThat(asked("夜の仕事", 0.9f, 0.1f, 0).id()).isEqualTo("night");
    }

    @Test
    void theContraryIsToldByTheVectorAndByWordsThatDeny() {
        assertThat(asked("夜の仕事", 0.9f, 0, 0).denied()).isFalse();
        assertThat(asked("夜のない仕事", 0.9f, 0, 0.1f).denied()).isTrue();
        assertThat(asked("夜の仕事", 0.7f, 0, 0.7f).denied()).isTrue();
    }

    @Test
    void aConditionThatNobodyAsksTheContraryOfIsNotDenied() {
        assertThat(asked("旅をしない仕事", 0, 0.9f, 0).denied()).isFalse();
    }

    @Test
    void whatAsksOfOneJobIsLessSure() {
        assertThat(asked("夜の仕事は？", 0.9f, 0, 0).sureness())
                .isGreaterThan(asked("この仕事は夜ですか？", 0.9f, 0, 0).sureness());
    }

    @Test
    void anEmptyModelReadsAndFindsNothing() {
        ConditionModel none = ConditionModel.of(new Properties());

        assertThat(none.asked(new float[] {1, 0, 0}, "夜の仕事")).isEmpty();
        assertThat(none.saying("night", false)).isEmpty();
    }

    @Test
    void theContraryIsSaidInItsOwnDirectionOrInNone() {
        assertThat(MODEL.saying("night", false)).isPresent();
        assertThat(MODEL.saying("night", true)).isEmpty();
    }
}
