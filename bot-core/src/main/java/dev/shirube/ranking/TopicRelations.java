package dev.shirube.ranking;

import dev.shirube.search.TopicModel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How well a section about one topic answers a question about another: 「昇給」 is told where pay is,
 * hardship where a day is. A bilinear form over the topics, fitted with the other weights.
 * Immutable.
 *
 * @param weights one row a topic that is asked for, one column a topic that is told, both in the
 *     order of the topic model; empty where nothing is known
 */
public record TopicRelations(List<List<Double>> weights) {

    /** Nothing is known. */
    public static final TopicRelations NONE = new TopicRelations(List.of());

    /** Copies the rows. */
    public TopicRelations {
        weights = weights.stream().map(List::copyOf).toList();
    }

    /**
     * Takes weights by name.
     *
     * @param topics the topics, in the order of the topic model
     * @param byName what a question about one topic gives a section about another; those that are
     *     not named, 0
     * @return the relations
     */
    public static TopicRelations of(List<String> topics, Map<String, Map<String, Double>> byName) {
        if (byName.isEmpty()) {
            return NONE;
        }
        var rows = new ArrayList<List<Double>>();
        for (String asked : topics) {
            Map<String, Double> row = byName.getOrDefault(asked, Map.of());
            rows.add(topics.stream().map(told -> row.getOrDefault(told, 0.0)).toList());
        }
        return new TopicRelations(rows);
    }

    /**
     * Returns the coordinates of what is asked for in which the relation is linear.
     *
     * @param topics one probability a topic
     * @return their square roots, as in the Bhattacharyya coefficient
     */
    public static List<Double> asked(List<Double> topics) {
        return topics.stream().map(Math::sqrt).toList();
    }

    /**
     * Returns the coordinates of what is told in which the relation is linear.
     *
     * @param section what a section is about
     * @return the mean of the square roots, of heading and text
     */
    public static double[] told(TopicModel.OfSection section) {
        var told = new double[section.heading().size()];
        for (int i = 0; i < told.length; i++) {
            told[i] = (Math.sqrt(section.heading().get(i)) + Math.sqrt(section.text().get(i))) / 2;
        }
        return told;
    }

    /**
     * Returns how well each topic of a section would answer a question.
     *
     * @param topics what is asked for, one probability a topic
     * @return a weight for each coordinate of what is told; none where nothing is known
     */
    public List<Double> wanted(List<Double> topics) {
        if (weights.isEmpty() || topics.isEmpty()) {
            return List.of();
        }
        List<Double> asked = asked(topics);
        var wanted = new double[asked.size()];
        for (int i = 0; i < wanted.length; i++) {
            for (int j = 0; j < wanted.length; j++) {
                wanted[j] += asked.get(i) * weights.get(i).get(j);
            }
        }
        return Arrays.stream(wanted).boxed().toList();
    }

    /**
     * Returns how well a section answers a question as far as topics go.
     *
     * @param wanted what {@link #wanted} returns for the question
     * @param section what the section is about
     * @return more for a better one, below 0 for one that speaks of something else
     */
    public static double relation(List<Double> wanted, TopicModel.OfSection section) {
        double[] told = told(section);
        double sum = 0;
        for (int j = 0; j < wanted.size(); j++) {
            sum += wanted.get(j) * told[j];
        }
        return sum;
    }
}
