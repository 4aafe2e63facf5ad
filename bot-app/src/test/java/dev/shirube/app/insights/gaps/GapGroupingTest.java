package dev.shirube.app.insights.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.shirube.chat.history.Gap;
import dev.shirube.meaning.SentenceVector;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Questions that mean the same are one gap, whoever asks in whichever words and order. */
class GapGroupingTest {

    /** Directions on a circle; 40 degrees apart is as near as the same, 60 is not. */
    private static final Map<String, Integer> DEGREES =
            Map.of(
                    "残業は多いですか", 0,
                    "残業どのくらい？", 20,
                    "月の残業時間を教えて", 40,
                    "家は買えますか", 120,
                    "マイホームは？", 140);

    private static final List<Gap> GAPS =
            List.of(
                    gap("残業どのくらい？", "alice", "smith"),
                    gap("残業どのくらい", "bob", "smith"),
                    gap("残業どのくらい？", "alice", "smith"),
                    gap("残業は多いですか", "carol", "smith"),
                    gap("月の残業時間を教えて", "dave", "smith"),
                    gap("残業は多いですか", "carol", "cooper"),
                    gap("家は買えますか", "alice", "smith"),
                    gap("マイホームは？", "erin", "smith"));

    private static Gap gap(String words, String person, String job) {
        return new Gap(words, person, Gap.Kind.DECLINED, "topic-not-covered", job, "hours", null);
    }

    private static List<GapGroup> group(List<Gap> gaps) throws InterruptedException {
        return by(
                        words -> {
                            double angle = Math.toRadians(DEGREES.getOrDefault(words, 270));
                            return new float[] {(float) Math.cos(angle), (float) Math.sin(angle)};
                        })
                .group(gaps);
    }

    private static GapGrouping by(Function<String, float @Nullable []> encoder) {
        return new GapGrouping(new QuestionVectors(encoder, 2), UnaryOperator.identity());
    }

    @Test
    void aGroupIsCalledByItsMostCentralQuestionAndCountedByPeople() throws InterruptedException {
        List<GapGroup> groups = group(GAPS);

        assertThat(groups)
                .extracting(GapGroup::name, GapGroup::job, GapGroup::people, GapGroup::times)
                .containsExactly(
                        tuple("残業どのくらい？", "smith", 4L, 5L),
                        tuple("マイホームは？", "smith", 2L, 2L),
                        tuple("残業は多いですか", "cooper", 1L, 1L));
        assertThat(groups.getFirst().wordings())
                .containsExactly(
                        new GapGroup.Wording("残業どのくらい？", 3, 2),
                        new GapGroup.Wording("月の残業時間を教えて", 1, 1),
                        new GapGroup.Wording("残業は多いですか", 1, 1));
        assertThat(groups.getFirst().declined()).isEqualTo(5);
        assertThat(groups.getFirst().topic()).isEqualTo("hours");
    }

    @Test
    void theOrderOfTheQuestionsMakesNoDifference() throws InterruptedException {
        List<GapGroup> expected = group(GAPS);
        var random = new Random(7);
        for (int i = 0; i < 20; i++) {
            var shuffled = new ArrayList<>(GAPS);
            Collections.shuffle(shuffled, random);
            assertThat(group(shuffled)).isEqualTo(expected);
        }
    }

    @Test
    void oneMoreWordingLeavesNameAndId() throws InterruptedException {
        var more = new ArrayList<>(GAPS);
        more.add(gap("残業は多いですか", "frank", "smith"));

        assertThat(group(more).getFirst().name()).isEqualTo("残業どのくらい？");
        assertThat(group(more).getFirst().id()).isEqualTo(group(GAPS).getFirst().id());
    }

    @Test
    void withoutAnEncoderTheSameWordsAreTheSame() throws InterruptedException {
        List<GapGroup> groups = by(words -> null).group(GAPS);

        assertThat(groups).hasSize(6);
        assertThat(groups.getFirst().name()).isEqualTo("残業どのくらい？");
        assertThat(groups.getFirst().people()).isEqualTo(2);
    }

    @Test
    void noQuestionsMakeNoGroups() throws InterruptedException {
        assertThat(group(List.of())).isEmpty();
    }

    @Test
    void aChainOfNearQuestionsIsNoGroup() throws InterruptedException {
        Map<String, Float> degrees = Map.of("a", 0f, "b", 40f, "c", 80f);
        List<GapGroup> groups =
                by(words -> at(degrees.get(words)))
                        .group(
                                List.of(
                                        gap("a", "alice", "smith"),
                                        gap("b", "alice", "smith"),
                                        gap("c", "alice", "smith")));

        assertThat(groups)
                .extracting(
                        group -> group.wordings().stream().map(GapGroup.Wording::words).toList())
                .containsExactlyInAnyOrder(List.of("a", "b"), List.of("c"));
    }

    @Test
    void whatWasEncodedWhenItWasAskedIsNotEncodedAgain() throws InterruptedException {
        var encoded = new ArrayList<String>();
        var grouping =
                new GapGrouping(
                        new QuestionVectors(
                                words -> {
                                    encoded.add(words);
                                    return at(0f);
                                },
                                1),
                        words -> words.replace("鍛冶屋の", ""));
        List<GapGroup> groups =
                grouping.group(
                        List.of(
                                kept("鍛冶屋の残業", 10f),
                                kept("鍛冶屋の休み", 170f),
                                gap("鍛冶屋の夜勤", "bob", "smith"),
                                gap("鍛冶屋の", "bob", "smith")));

        assertThat(encoded).containsExactlyInAnyOrder("夜勤", "鍛冶屋の");
        assertThat(groups).hasSize(2);
        assertThat(groups.getFirst().wordings()).hasSize(3);
    }

    private static Gap kept(String words, float degrees) {
        return new Gap(
                words,
                "alice",
                Gap.Kind.DECLINED,
                "topic-not-covered",
                "smith",
                "hours",
                SentenceVector.of(at(degrees)));
    }

    private static float[] at(@Nullable Float degrees) {
        double angle = Math.toRadians(degrees == null ? 0 : degrees);
        return new float[] {(float) Math.cos(angle), (float) Math.sin(angle)};
    }
}
