package dev.shirube.eval.fit;

import dev.shirube.ranking.Feature;
import dev.shirube.ranking.TopicRelations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Conditional logistic regression: the probability of a section is the softmax of its weighted
 * features over all that were compared, and any right section counts (McFadden, "Conditional logit
 * analysis of qualitative choice behavior", 1974). Ridge penalty on standardised features, fitted
 * by gradient ascent with adaptive steps (Kingma and Ba, "Adam", 2015). Deterministic.
 */
final class SoftmaxRegression {

    private static final int STEPS = 200;
    private static final double STEP = 0.05;
    private static final double FIRST_MOMENT = 0.9;
    private static final double SECOND_MOMENT = 0.999;
    private static final double SMALL = 1e-9;

    private final double ridge;
    private final double relationRidge;

    /**
     * Prepares to fit.
     *
     * @param ridge how strongly weights are drawn to 0, in cases
     * @param relationRidge how strongly the relations of topics are
     */
    SoftmaxRegression(double ridge, double relationRidge) {
        this.ridge = ridge;
        this.relationRidge = relationRidge;
    }

    /**
     * Fitted weights.
     *
     * @param weights one for each feature
     * @param relations what topics that are asked for give to topics that are told; none where no
     *     relations were to be fitted
     */
    record Fitted(Map<Feature, Double> weights, TopicRelations relations) {}

    /**
     * Fits weights.
     *
     * @param cases questions; those without a right section among those compared are left out
     * @param features which features may have a weight
     * @return a weight for each of them
     */
    Fitted fit(List<Case> cases, Collection<Feature> features) {
        return fit(ChoiceSets.of(cases, List.copyOf(features), false));
    }

    /**
     * Fits weights together with the relations of topics.
     *
     * @param cases questions; those without a right section among those compared are left out
     * @param features which features may have a weight
     * @return a weight for each of them, and the relations
     */
    Fitted fitRelations(List<Case> cases, Collection<Feature> features) {
        return fit(ChoiceSets.of(cases, List.copyOf(features), true));
    }

    private Fitted fit(ChoiceSets choices) {
        int linear = choices.features().size();
        int topics = choices.topics();
        var penalties = new double[linear + topics * topics];
        Arrays.fill(penalties, 0, linear, ridge);
        Arrays.fill(penalties, linear, penalties.length, relationRidge);
        double[] weights = ascend(choices, penalties);
        var fitted = new EnumMap<Feature, Double>(Feature.class);
        for (int i = 0; i < linear; i++) {
            fitted.put(choices.features().get(i), weights[i] / choices.spread(i));
        }
        var relations = new ArrayList<List<Double>>();
        for (int i = 0; i < topics; i++) {
            int row = linear + i * topics;
            relations.add(Arrays.stream(weights, row, row + topics).boxed().toList());
        }
        return new Fitted(fitted, new TopicRelations(relations));
    }

    private static double[] ascend(ChoiceSets choices, double[] penalties) {
        int size = penalties.length;
        var weights = new double[size];
        var first = new double[size];
        var second = new double[size];
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = choices.gradient(weights);
            for (int i = 0; i < size; i++) {
                double slope = gradient[i] - 2 * penalties[i] * weights[i];
                first[i] = FIRST_MOMENT * first[i] + (1 - FIRST_MOMENT) * slope;
                second[i] = SECOND_MOMENT * second[i] + (1 - SECOND_MOMENT) * slope * slope;
                double mean = first[i] / (1 - Math.pow(FIRST_MOMENT, step));
                double scale = Math.sqrt(second[i] / (1 - Math.pow(SECOND_MOMENT, step)));
                double pace = STEP * (1 - (double) step / (STEPS + 1));
                weights[i] += pace * mean / (scale + SMALL);
            }
        }
        return weights;
    }
}
