package dev.shirube.app.insights.gaps;

import dev.shirube.chat.history.Gap;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts questions about the same job together that mean the same: each goes to the nearest question
 * that begins a group, those that most people asked first, or begins one itself. The same questions
 * make the same groups, in whichever order they come. Where there is no encoder, only the same
 * words are the same.
 */
public final class GapGrouping {

    /**
     * How near two questions are that mean the same, as the cosine of their vectors. Of the
     * training questions on different sections of a guide one pair in two thousand is as near.
     */
    private static final float SAME = 0.7f;

    private static final int ID_BYTES = 8;

    private final QuestionVectors vectors;

    /**
     * Makes a grouping.
     *
     * @param vectors encodes questions
     */
    public GapGrouping(QuestionVectors vectors) {
        this.vectors = vectors;
    }

    /** A group in the making. */
    private record Draft(String leader, List<AskedQuestion> members) {}

    /**
     * Groups questions.
     *
     * @param gaps the questions
     * @return the groups, those of most people first
     * @throws InterruptedException if the thread was interrupted
     */
    public List<GapGroup> group(List<Gap> gaps) throws InterruptedException {
        List<AskedQuestion> askings = AskedQuestion.of(gaps);
        Map<String, float[]> known =
                vectors.of(askings.stream().map(AskedQuestion::words).toList());
        Map<String, List<Draft>> drafts = new LinkedHashMap<>();
        for (AskedQuestion asked : askings) {
            List<Draft> ofJob = drafts.computeIfAbsent(asked.job(), job -> new ArrayList<>());
            float[] vector = known.get(asked.words());
            Draft nearest = nearest(vector, ofJob, known);
            if (nearest == null) {
                nearest = new Draft(asked.words(), new ArrayList<>());
                ofJob.add(nearest);
            }
            nearest.members().add(asked);
        }
        return drafts.values().stream()
                .flatMap(List::stream)
                .map(draft -> group(draft, known))
                .sorted(
                        Comparator.comparingLong(GapGroup::people)
                                .thenComparingLong(GapGroup::times)
                                .reversed()
                                .thenComparing(GapGroup::name)
                                .thenComparing(GapGroup::id))
                .toList();
    }

    private static @Nullable Draft nearest(
            float @Nullable [] vector, List<Draft> drafts, Map<String, float[]> known) {
        Draft nearest = null;
        if (vector != null) {
            float best = SAME;
            for (Draft draft : drafts) {
                float[] leader = known.get(draft.leader());
                float nearness = leader == null ? 0 : dot(vector, leader);
                if (nearness >= best && (nearest == null || nearness > best)) {
                    best = nearness;
                    nearest = draft;
                }
            }
        }
        return nearest;
    }

    private static GapGroup group(Draft draft, Map<String, float[]> known) {
        List<Gap> gaps = draft.members().stream().flatMap(a -> a.gaps().stream()).toList();
        String job = draft.members().getFirst().job();
        String name = central(draft.members(), known);
        return new GapGroup(
                id(job, name),
                name,
                draft.members().stream().map(AskedQuestion::wording).toList(),
                AskedQuestion.people(gaps),
                gaps.size(),
                count(gaps, Gap.Kind.DECLINED),
                count(gaps, Gap.Kind.UNHELPFUL),
                count(gaps, Gap.Kind.DOUBTFUL),
                job,
                AskedQuestion.most(gaps, Gap::topic),
                AskedQuestion.most(gaps, Gap::reason));
    }

    private static long count(List<Gap> gaps, Gap.Kind kind) {
        return gaps.stream().filter(gap -> gap.kind() == kind).count();
    }

    /**
     * The wording that is nearest to all others, each counted by its people: the sum of all dot
     * products is that with the sum of all vectors.
     */
    private static String central(List<AskedQuestion> members, Map<String, float[]> known) {
        float[] first = known.get(members.getFirst().words());
        if (first == null) {
            return members.getFirst().words();
        }
        var sum = new float[first.length];
        for (AskedQuestion member : members) {
            float[] vector = known.get(member.words());
            for (int i = 0; vector != null && i < sum.length; i++) {
                sum[i] += vector[i] * member.people();
            }
        }
        String central = members.getFirst().words();
        float best = dot(first, sum);
        for (AskedQuestion member : members) {
            float[] vector = known.get(member.words());
            if (vector != null && dot(vector, sum) > best) {
                best = dot(vector, sum);
                central = member.words();
            }
        }
        return central;
    }

    /** Four sums at once: the processor does not have to wait for each. */
    private static float dot(float[] a, float[] b) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            s0 += a[i] * b[i];
        }
        return s0 + s1 + s2 + s3;
    }

    private static String id(String job, String name) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest((job + "\0" + name).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
