package dev.shirube.ranking;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The fitted weights: which section is best, how sure that is, and whether a question is one for
 * guides at all. Log-linear models, once with meaning and once with words alone. Immutable.
 */
public final class AnswerModel {

    private static final String FILE = "answer-model.properties";

    /** Before the name of a topic that is asked for. */
    private static final String RELATION = "meaning.relation.";

    private final Weights meaning;
    private final Weights words;
    private final TopicRelations relations;

    /** The weights of one way of comparing. */
    private record Weights(
            Map<Feature, Double> rank,
            Map<Feature, Double> rankAnywhere,
            SignalWeights confidence,
            SignalWeights related) {}

    private AnswerModel(Weights meaning, Weights words, TopicRelations relations) {
        this.meaning = meaning;
        this.words = words;
        this.relations = relations;
    }

    /**
     * Reads the weights that the program comes with.
     *
     * @param topics the ids of the topics that have samples, in the order of the topic model
     * @return the model
     */
    public static AnswerModel shipped(List<String> topics) {
        var properties = new Properties();
        try (InputStream in = AnswerModel.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not in the program");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
        return of(properties, topics);
    }

    /**
     * Takes weights.
     *
     * @param properties the weights by names such as {@code meaning.rank.NEAR_PATH}; what is not
     *     named weighs nothing; {@code meaning.relation.salary} has what a question about that
     *     topic gives to sections about others, as {@code raise:0.41 companies:-0.2}; signals and
     *     their products as {@link SignalWeights} has them
     * @param topics the ids of the topics that have samples, in the order of the topic model
     * @return the model
     */
    public static AnswerModel of(Properties properties, List<String> topics) {
        var relations = new HashMap<String, Map<String, Double>>();
        for (String topic : topics) {
            String row = properties.getProperty(RELATION + topic);
            if (row != null && !row.isBlank()) {
                relations.put(topic, row(row));
            }
        }
        return new AnswerModel(
                weights("meaning", properties),
                weights("words", properties),
                TopicRelations.of(topics, relations));
    }

    /** Reads a row such as {@code raise:0.41 companies:-0.2}; nothing where it is blank. */
    static Map<String, Double> row(String row) {
        return Arrays.stream(row.strip().split("\\s+"))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> entry.split(":", 2))
                .collect(Collectors.toMap(entry -> entry[0], entry -> Double.valueOf(entry[1])));
    }

    /**
     * Returns what questions about one topic give to sections about another.
     *
     * @return the relations, in the order of the topics that the model was made for
     */
    public TopicRelations relations() {
        return relations;
    }

    private static Weights weights(String way, Properties properties) {
        return new Weights(
                weights(way + ".rank.", Feature.class, properties),
                weights(way + ".rank-anywhere.", Feature.class, properties),
                SignalWeights.named(way + ".confidence", properties),
                SignalWeights.named(way + ".related", properties));
    }

    private static <E extends Enum<E>> Map<E, Double> weights(
            String prefix, Class<E> names, Properties properties) {
        var weights = new EnumMap<E, Double>(names);
        for (E name : names.getEnumConstants()) {
            String weight = properties.getProperty(prefix + name.name());
            if (weight != null) {
                weights.put(name, Double.valueOf(weight));
            }
        }
        return weights;
    }

    /**
     * Returns the rank of a section.
     *
     * @param facts what is known of the question
     * @param features what speaks for the section
     * @return more for a better one; comparable within one question only
     */
    public double rank(QuestionFacts facts, Map<Feature, Double> features) {
        return sum(rank(facts), features);
    }

    /**
     * Returns what one feature adds to the rank.
     *
     * @param facts what is known of the question
     * @param feature the feature
     * @return its weight, 0 for one that weighs nothing
     */
    public double weight(QuestionFacts facts, Feature feature) {
        return rank(facts).getOrDefault(feature, 0.0);
    }

    /** Between guides other things tell sections apart than within one. */
    private Map<Feature, Double> rank(QuestionFacts facts) {
        Weights weights = facts.byMeaning() ? meaning : words;
        return facts.scope() == Scope.ANYWHERE ? weights.rankAnywhere : weights.rank;
    }

    /**
     * Returns how sure it is that the best section is right.
     *
     * @param byMeaning whether meaning was compared, not words alone
     * @param signals what speaks for it
     * @return a probability
     */
    public double confidence(boolean byMeaning, Map<Signal, Double> signals) {
        return logistic((byMeaning ? meaning : words).confidence.sum(signals));
    }

    /**
     * Returns how sure it is that a question is one for guides.
     *
     * @param byMeaning whether meaning was compared, not words alone
     * @param signals what speaks for it
     * @return a probability
     */
    public double related(boolean byMeaning, Map<Signal, Double> signals) {
        return logistic((byMeaning ? meaning : words).related.sum(signals));
    }

    /** Sums in the order of the names, so that the last digit is the same every time. */
    private static <E extends Enum<E>> double sum(Map<E, Double> weights, Map<E, Double> values) {
        double sum = 0;
        for (Map.Entry<E, Double> weight : weights.entrySet()) {
            sum += weight.getValue() * values.getOrDefault(weight.getKey(), 0.0);
        }
        return sum;
    }

    private static double logistic(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
