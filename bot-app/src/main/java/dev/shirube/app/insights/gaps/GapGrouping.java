package dev.shirube.app.insights.gaps;

import dev.shirube.chat.history.Gap;
import dev.shirube.meaning.SentenceVector;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Sha256;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Puts questions about the same job together that mean the same: each goes to the group whose
 * farthest question is nearest, those that most people asked first, or begins one itself. The same
 * questions make the same groups, in whichever order they come. Where there is no encoder, only the
 * same words are the same.
 */
public final class GapGrouping {

    /**
     * How near any two questions of a group are, as the cosine of their vectors. Of invented
     * questions that are written by one pattern this puts together most that mean the same for as
     * few that do not, see docs/insights.md.
     */
    private static final float SAME = 0.62f;

    private static final int ID_DIGITS = 16;

    private final QuestionVectors vectors;
    private final UnaryOperator<String> asked;

    /**
     * Makes a grouping by what guides and their encoder know.
     *
     * @param guides gives the guides
     * @param threads how many threads may encode
     * @return the grouping
     */
    public static GapGrouping of(Supplier<Snapshot> guides, int threads) {
        return new GapGrouping(
                new QuestionVectors(question -> guides.get().meaning().question(question), threads),
                question -> guides.get().questions().read(question).withoutJobs());
    }

    /**
     * Makes a grouping.
     *
     * @param vectors encodes questions
     * @param asked takes the names of jobs out of a question: these make all questions about a job
     *     alike
     */
    public GapGrouping(QuestionVectors vectors, UnaryOperator<String> asked) {
        this.vectors = vectors;
        this.asked = asked;
    }

    /** A question with its vector, or null where there is none. */
    private static final class Member {

        private final AskedQuestion asked;
        private final float @Nullable [] vector;

        Member(AskedQuestion asked, float @Nullable [] vector) {
            this.asked = asked;
            this.vector = vector;
        }

        AskedQuestion asked() {
            return asked;
        }

        float @Nullable [] vector() {
            return vector;
        }
    }

    /** A group in the making. */
    private record Draft(List<Member> members) {

        /** How near the farthest of the members is, or less than some bound. */
        float nearness(float[] vector, float bound) {
            float farthest = 1;
            for (Member member : members) {
                float[] other = member.vector();
                if (other == null || other.length != vector.length) {
                    return -1;
                }
                farthest = Math.min(farthest, dot(vector, other));
                if (farthest < bound) {
                    return farthest;
                }
            }
            return farthest;
        }
    }

    /**
     * Groups questions.
     *
     * @param gaps the questions
     * @return the groups, those of most people first
     * @throws InterruptedException if the thread was interrupted
     */
    public List<GapGroup> group(List<Gap> gaps) throws InterruptedException {
        Map<String, List<Draft>> drafts = new LinkedHashMap<>();
        for (Member member : members(AskedQuestion.of(gaps))) {
            List<Draft> ofJob =
                    drafts.computeIfAbsent(member.asked().job(), j -> new ArrayList<>());
            Draft nearest = nearest(member.vector(), ofJob);
            if (nearest == null) {
                nearest = new Draft(new ArrayList<>());
                ofJob.add(nearest);
            }
            nearest.members().add(member);
        }
        return drafts.values().stream()
                .flatMap(List::stream)
                .map(GapGrouping::group)
                .sorted(
                        Comparator.comparingLong(GapGroup::people)
                                .thenComparingLong(GapGroup::times)
                                .reversed()
                                .thenComparing(GapGroup::name)
                                .thenComparing(GapGroup::id))
                .toList();
    }

    /** Only what was not encoded when it was asked is encoded now. */
    private List<Member> members(List<AskedQuestion> askings) throws InterruptedException {
        IdentityHashMap<AskedQuestion, String> texts = new IdentityHashMap<>();
        for (AskedQuestion question : askings) {
            if (question.meaning() == null) {
                String rest = asked.apply(question.words());
                texts.put(question, rest.isBlank() ? question.words() : rest);
            }
        }
        Map<String, float[]> made = vectors.of(texts.values());
        return askings.stream()
                .map(question -> {
                    SentenceVector kept = question.meaning();
                    return new Member(
                            question,
                            kept == null ? made.get(texts.get(question)) : unit(kept.toFloats()));
                })
                .toList();
    }

    /** Rounding has changed the length by a little. */
    private static float[] unit(float[] vector) {
        float length = (float) Math.sqrt(dot(vector, vector));
        for (int i = 0; length > 0 && i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    private static @Nullable Draft nearest(float @Nullable [] vector, List<Draft> drafts) {
        Draft nearest = null;
        if (vector != null) {
            float best = SAME;
            for (Draft draft : drafts) {
                float nearness = draft.nearness(vector, best);
                if (nearness >= best && (nearest == null || nearness > best)) {
                    best = nearness;
                    nearest = draft;
                }
            }
        }
        return nearest;
    }

    private static GapGroup group(Draft draft) {
        List<AskedQuestion> questions = draft.members().stream().map(Member::asked).toList();
        List<Gap> gaps = questions.stream().flatMap(a -> a.gaps().stream()).toList();
        String job = questions.getFirst().job();
        String name = central(draft.members());
        return new GapGroup(
                id(job, name),
                name,
                questions.stream().map(AskedQuestion::wording).toList(),
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
    private static String central(List<Member> members) {
        float[] first = members.getFirst().vector();
        if (first == null) {
            return members.getFirst().asked().words();
        }
        var sum = new float[first.length];
        for (Member member : members) {
            float[] vector = member.vector();
            for (int i = 0; vector != null && i < sum.length; i++) {
                sum[i] += vector[i] * member.asked().people();
            }
        }
        String central = members.getFirst().asked().words();
        float best = dot(first, sum);
        for (Member member : members) {
            float[] vector = member.vector();
            if (vector != null && dot(vector, sum) > best) {
                best = dot(vector, sum);
                central = member.asked().words();
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
        return Sha256.hex(job + "\0" + name, ID_DIGITS);
    }
}
