package dev.shirube.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.search.TopicModel;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Properties;

/** What a question about one topic gives to sections about others. */
class TopicRelationsTest {

    private static final List<String> TOPICS = List.of("salary", "raise", "tools");

    private static TopicModel.OfSection about(Double... topics) {
        return new TopicModel.OfSection(List.of(topics), List.of(topics));
    }

    private static double relation(TopicRelations relations, List<Double> asked, Double... told) {
        return TopicRelations.relation(relations.wanted(asked), about(told));
    }

    @Test
    void aSectionOnARelatedTopicGetsWhatTheRelationSays() {
        TopicRelations relations =
                TopicRelations.of(TOPICS, Map.of("raise", Map.of("salary", 2.0, "tools", -1.0)));

        assertThat(relation(relations, List.of(0.0, 1.0, 0.0), 1.0, 0.0, 0.0)).isEqualTo(2);
        assertThat(relation(relations, List.of(0.0, 1.0, 0.0), 0.0, 0.0, 1.0)).isEqualTo(-1);
        assertThat(relation(relations, List.of(1.0, 0.0, 0.0), 1.0, 0.0, 0.0)).isZero();
    }

    @Test
    void headingAndTextCountHalfEach() {
        TopicRelations relations =
                TopicRelations.of(TOPICS, Map.of("raise", Map.of("salary", 2.0)));
        var section = new TopicModel.OfSection(List.of(1.0, 0.0, 0.0), List.of(0.0, 0.0, 1.0));

        assertThat(TopicRelations.relation(relations.wanted(List.of(0.0, 1.0, 0.0)), section))
                .isEqualTo(1);
    }

    @Test
    void weightsAreReadByTheNamesOfTheTopics() {
        var properties = new Properties();
        properties.setProperty("meaning.relation.raise", "tools:-0.50 salary:1.25");
        properties.setProperty("meaning.relation.gone", "salary:9.00");

        assertThat(AnswerModel.of(properties, TOPICS).relations().weights())
                .containsExactly(
                        List.of(0.0, 0.0, 0.0), List.of(1.25, 0.0, -0.5), List.of(0.0, 0.0, 0.0));
    }

    @Test
    void aTopicThatGivesNothingToAnyIsRead() {
        var properties = new Properties();
        properties.setProperty("meaning.relation.salary", "");
        properties.setProperty("meaning.relation.raise", " salary:1.25 ");

        assertThat(AnswerModel.of(properties, TOPICS).relations().weights())
                .containsExactly(
                        List.of(0.0, 0.0, 0.0), List.of(1.25, 0.0, 0.0), List.of(0.0, 0.0, 0.0));
    }

    @Test
    void withoutAnEncoderNoTopicsAreRelated() {
        TopicRelations relations =
                TopicRelations.of(TOPICS, Map.of("raise", Map.of("salary", 2.0)));

        assertThat(relations.wanted(List.of())).isEmpty();
        assertThat(TopicRelations.NONE.wanted(List.of(1.0, 0.0, 0.0))).isEmpty();
    }
}
