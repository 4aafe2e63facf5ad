package dev.shirube.search;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.meaning.Meaning;
import dev.shirube.meaning.Sentence;
import dev.shirube.meaning.SentenceVector;
import dev.shirube.meaning.WideVector;
import dev.shirube.vocabulary.Topic;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Tells which topics a question asks for and which a section is about, by the nearest of the
 * samples that each topic has. Immutable and safe for use by several threads.
 */
public final class TopicModel {

    private static final int NEAREST_QUESTIONS = 3;
    private static final int NEAREST_HEADINGS = 2;

    /**
     * How much nearer to a speech act than to any question on jobs it has to be. Of 3,700 labelled
     * questions none is as near as that, nor are remarks on what was told.
     */
    private static final double PLAINLY_NEARER = 0.08;

    /** How surely the nearest topic goes before the next: the temperature of a softmax. */
    private static final double TEMPERATURE = 0.03;

    private final List<Topic> topics;
    private final List<List<WideVector>> questions;
    private final List<List<WideVector>> headings;
    private final List<WideVector> strange;
    private final List<SpeechAct> acts;
    private final float[] meanQuestion;
    private final float[] meanHeading;
    private final boolean known;

    /**
     * What a section is about, as one probability a topic, in the order of the vocabulary.
     *
     * @param heading by its heading
     * @param text by the beginning of its text
     */
    public record OfSection(List<Double> heading, List<Double> text) {

        /** Copies the lists. */
        public OfSection {
            heading = List.copyOf(heading);
            text = List.copyOf(text);
        }
    }

    /**
     * What a question asks for.
     *
     * @param topics one probability a topic, in the order of the vocabulary
     * @param familiarity how near it is to anything that people ask for: the cosine of the nearest
     *     sample, what all questions have in common left aside
     * @param strangeness how much nearer it is to a question of daily life that no guide answers
     *     than to any that people ask of jobs: the difference of the cosines
     * @param act the kind of speech act that it is plainly nearer to than to any question on jobs,
     *     or null
     */
    public record OfQuestion(
            List<Double> topics, double familiarity, double strangeness, @Nullable String act) {

        /** Copies the list. */
        public OfQuestion {
            topics = List.copyOf(topics);
        }
    }

    /** What people say of the talk itself, by samples. */
    private record SpeechAct(String kind, List<WideVector> samples) {}

    /**
     * Takes the samples.
     *
     * @param topics the topics
     * @param strange questions that are on none of them, nor on anything else that guides tell
     * @param acts what people say of the talk itself and of no job, by the kind of speech act
     * @param meaning the vectors there are
     */
    public TopicModel(
            List<Topic> topics,
            List<String> strange,
            SortedMap<String, List<String>> acts,
            Meaning meaning) {
        this.topics = withSamples(topics);
        boolean all = !this.topics.isEmpty();
        var sampleQuestions = new ArrayList<List<SentenceVector>>();
        var sampleHeadings = new ArrayList<List<SentenceVector>>();
        for (Topic topic : this.topics) {
            List<SentenceVector> asked = vectors(topic.sampleQuestions(), true, meaning);
            List<SentenceVector> headed = vectors(topic.sampleHeadings(), false, meaning);
            sampleQuestions.add(asked);
            sampleHeadings.add(headed);
            all &=
                    asked.size() == topic.sampleQuestions().size()
                            && headed.size() == topic.sampleHeadings().size();
        }
        List<SentenceVector> aside = vectors(strange, true, meaning);
        this.acts = new ArrayList<>();
        for (Map.Entry<String, List<String>> act : acts.entrySet()) {
            List<SentenceVector> said = vectors(act.getValue(), true, meaning);
            all &= said.size() == act.getValue().size();
            this.acts.add(new SpeechAct(act.getKey(), said.stream().map(WideVector::of).toList()));
        }
        this.known = all && aside.size() == strange.size();
        this.questions = wide(sampleQuestions);
        this.headings = wide(sampleHeadings);
        this.meanQuestion = FloatVectors.mean(sampleQuestions);
        this.meanHeading = FloatVectors.mean(sampleHeadings);
        this.strange = aside.stream().map(WideVector::of).toList();
    }

    /**
     * Chooses the topics that a model can tell apart.
     *
     * @param topics the topics
     * @return those that have samples, in the order of the probabilities
     */
    public static List<Topic> withSamples(List<Topic> topics) {
        return topics.stream().filter(topic -> !topic.sampleQuestions().isEmpty()).toList();
    }

    private static List<List<WideVector>> wide(List<List<SentenceVector>> samples) {
        return samples.stream().map(some -> some.stream().map(WideVector::of).toList()).toList();
    }

    private static List<SentenceVector> vectors(
            List<String> texts, boolean asked, Meaning meaning) {
        var vectors = new ArrayList<SentenceVector>();
        for (String text : texts) {
            SentenceVector vector =
                    meaning.vector(asked ? Sentence.question(text) : Sentence.passage(text));
            if (vector != null) {
                vectors.add(vector);
            }
        }
        return vectors;
    }

    /**
     * Returns whether the samples are encoded.
     *
     * @return false where there is no encoder, or not yet
     */
    public boolean isKnown() {
        return known;
    }

    /**
     * Returns the topics that have samples.
     *
     * @return the topics, in the order of the probabilities
     */
    public List<Topic> topics() {
        return topics;
    }

    /**
     * Takes from the vector of a question what all questions have in common, which is near to
     * everything.
     *
     * @param question the vector of a question
     * @return a vector of another length
     */
    public float[] centred(float[] question) {
        return FloatVectors.minus(question, meanQuestion);
    }

    /**
     * Tells what a question asks for.
     *
     * @param centred a question, {@linkplain #centred centred}
     * @return one probability a topic, and how near the nearest sample is
     */
    public OfQuestion ofQuestion(float[] centred) {
        WideVector rounded = WideVector.of(SentenceVector.of(centred));
        var scores = new double[questions.size()];
        double nearest = -1;
        for (int i = 0; i < scores.length; i++) {
            float[] best = nearest(rounded, questions.get(i), NEAREST_QUESTIONS);
            scores[i] = mean(best);
            nearest = Math.max(nearest, best.length == 0 ? -1 : best[0]);
        }
        double norm = Math.sqrt(FloatVectors.dot(centred, centred));
        return new OfQuestion(
                softmax(scores),
                norm == 0 ? 0 : nearest / norm,
                norm == 0 || strange.isEmpty()
                        ? 0
                        : (nearest(rounded, strange, 1)[0] - nearest) / norm,
                act(rounded, nearest + PLAINLY_NEARER * norm));
    }

    private @Nullable String act(WideVector rounded, double bar) {
        String nearest = null;
        double best = bar;
        for (SpeechAct act : acts) {
            float[] near = nearest(rounded, act.samples(), 1);
            if (near.length > 0 && near[0] > best) {
                best = near[0];
                nearest = act.kind();
            }
        }
        return nearest;
    }

    /**
     * Tells what the sections of a guide are about.
     *
     * @param guide a guide of which every text has a vector
     * @param meaning the vectors
     * @return by the id of each section; none of those that lack vectors
     */
    public Map<String, OfSection> ofSections(Guide guide, Meaning meaning) {
        var sections = new HashMap<String, OfSection>();
        for (Section section : guide.sections()) {
            SentenceVector heading = meaning.vector(SectionTexts.heading(section));
            SentenceVector text = meaning.vector(SectionTexts.beginning(section));
            if (known && heading != null && text != null) {
                sections.put(section.id(), new OfSection(ofText(heading), ofText(text)));
            }
        }
        return sections;
    }

    private List<Double> ofText(SentenceVector text) {
        WideVector rounded =
                WideVector.of(SentenceVector.of(FloatVectors.minus(text.toFloats(), meanHeading)));
        var scores = new double[headings.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = mean(nearest(rounded, headings.get(i), NEAREST_HEADINGS));
        }
        return softmax(scores);
    }

    /** How near the nearest samples are, the nearest first. */
    private static float[] nearest(WideVector vector, List<WideVector> samples, int count) {
        var best = new float[Math.min(count, samples.size())];
        Arrays.fill(best, -1);
        for (WideVector sample : samples) {
            float near = sample.dot(vector);
            for (int i = 0; i < best.length && near > -1; i++) {
                if (near > best[i]) {
                    float next = best[i];
                    best[i] = near;
                    near = next;
                }
            }
        }
        return best;
    }

    private static double mean(float[] best) {
        double sum = 0;
        for (float near : best) {
            sum += near;
        }
        return best.length == 0 ? -1 : sum / best.length;
    }

    private static List<Double> softmax(double[] scores) {
        double max = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        var shares = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            shares[i] = Math.exp((scores[i] - max) / TEMPERATURE);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return Arrays.stream(shares).boxed().toList();
    }
}
