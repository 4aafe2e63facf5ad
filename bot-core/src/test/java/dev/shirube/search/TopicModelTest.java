package dev.shirube.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.meaning.Meaning;
import dev.shirube.meaning.Sentence;
import dev.shirube.meaning.SentenceVector;
import dev.shirube.vocabulary.Label;
import dev.shirube.vocabulary.Topic;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a question is by the nearest samples. */
class TopicModelTest {

    private static final Map<String, float[]> SAMPLES =
            Map.of(
                    "how much?", new float[] {1, 0, 0, 0},
                    "how long?", new float[] {0, 1, 0, 0},
                    "says who?", new float[] {0, 0, 1, 0},
                    "not that", new float[] {0, 0, 0, 1});

    private final TopicModel model = model(SAMPLES);

    private static TopicModel model(Map<String, float[]> known) {
        return new TopicModel(
                List.of(topic("pay", "how much?"), topic("time", "how long?")),
                List.of(),
                new TreeMap<>(
                        Map.of("source", List.of("says who?"), "complaint", List.of("not that"))),
                new Known(known));
    }

    private static Topic topic(String id, String question) {
        return new Topic(
                id,
                new Label(id, id),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(question));
    }

    private @Nullable String act(float... question) {
        return model.ofQuestion(model.centred(question)).act();
    }

    @Test
    void whatIsNearestToTheSamplesOfASpeechActIsOne() {
        assertThat(act(0.1f, 0, 1, 0)).isEqualTo("source");
        assertThat(act(0.1f, 0, 0.2f, 1)).isEqualTo("complaint");
    }

    @Test
    void whatPeopleAskOfJobsIsNone() {
        assertThat(act(1, 0, 0.3f, 0)).isNull();
    }

    @Test
    void whatIsAboutAsNearToAQuestionOnJobsIsNone() {
        assertThat(act(1.5f, 0, 1.05f, 0)).isNull();
    }

    @Test
    void samplesOfSpeechActsHaveToBeEncodedLikeAllOthers() {
        assertThat(model.isKnown()).isTrue();
        assertThat(model(Map.of("how much?", new float[] {1, 0, 0, 0})).isKnown()).isFalse();
    }

    private record Known(Map<String, float[]> vectors) implements Meaning {

        @Override
        public float @Nullable [] question(String text) {
            return vectors.get(text);
        }

        @Override
        public @Nullable SentenceVector vector(Sentence sentence) {
            float[] vector = vectors.get(sentence.text());
            return vector == null ? null : SentenceVector.of(vector);
        }
    }
}
