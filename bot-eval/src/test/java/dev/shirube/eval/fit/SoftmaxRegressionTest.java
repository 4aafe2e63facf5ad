package dev.shirube.eval.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.ranking.Feature;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Properties;
import java.util.Set;

class SoftmaxRegressionTest {

    private static final Set<Feature> WORDS = Set.of(Feature.SECTION_WORDS);

    private final SoftmaxRegression regression = new SoftmaxRegression(0.01, 0.01);

    @Test
    void aFeatureThatRightSectionsHaveMoreOfGetsAPositiveWeight() {
        List<Case> cases =
                List.of(Made.asked("灯守の油の質は？", "スキル", 1), Made.asked("灯守が登る階段は？", "面接", 1));

        assertThat(regression.fit(cases, WORDS).weights().get(Feature.SECTION_WORDS)).isPositive();
    }

    @Test
    void aFeatureThatWrongSectionsHaveMoreOfGetsANegativeWeight() {
        List<Case> cases =
                List.of(Made.asked("灯守の油の質は？", "年収", 1), Made.asked("灯守が登る階段は？", "年収", 1));

        assertThat(regression.fit(cases, WORDS).weights().get(Feature.SECTION_WORDS)).isNegative();
    }

    @Test
    void whichTopicsAnswerWhichIsLearntFromQuestionsAndTheirSections() {
        List<Case> cases =
                List.of(
                        Made.askedByMeaning("灯守の年収はいくらですか？", "面接"),
                        Made.askedByMeaning("灯守の面接では何を聞かれますか？", "スキル"));

        SoftmaxRegression.Fitted fitted = regression.fitRelations(cases, Set.of());

        List<String> topics = Made.sampledTopics();
        List<Double> asked = fitted.relations().weights().get(topics.indexOf("salary"));
        assertThat(asked.get(topics.indexOf("interview")))
                .isGreaterThan(asked.get(topics.indexOf("salary")));
        var model = new ModelFit(true, Set.of(), topics);
        var relationsAlone = new Properties();
        relationsAlone.setProperty("meaning.rank.TOPIC_RELATION", "1");
        model.addRelations(fitted.relations(), relationsAlone);
        assertThat(model.ranked(cases, relationsAlone)).allMatch(one -> one.isRightWithin(1));
    }

    @Test
    void theSameCasesGiveTheSameWeights() {
        List<Case> cases = List.of(Made.asked("灯守の油の質は？", "スキル", 1));

        SoftmaxRegression.Fitted once = regression.fit(cases, WORDS);

        assertThat(regression.fit(cases, WORDS)).isEqualTo(once);
    }

    @Test
    void aSectionThatIsTakenAwayIsNoMoreAmongThose() {
        Case asked = Made.asked("灯守の油の質は？", "スキル", 1);

        assertThat(asked.isRightWithin(1)).isTrue();
        assertThat(asked.withoutSection().isRightWithin(9)).isFalse();
        assertThat(asked.withoutSection().ranking().sections())
                .hasSize(asked.ranking().sections().size() - 1);
    }
}
