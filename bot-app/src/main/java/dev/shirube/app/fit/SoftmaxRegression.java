package dev.shirube.app.fit;

import dev.shirube.answer.Feature;
import dev.shirube.answer.Ranked;

import java.util.ArrayList;
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

    private static final int STEPS = 400;
    private static final double STEP = 0.05;
    private static final double FIRST_MOMENT = 0.9;
    private static final double SECOND_MOMENT = 0.999;
    private static final double SMALL = 1e-9;

    private final double ridge;

    /**
     * Prepares to fit.
     *
     * @param ridge how strongly weights are drawn to 0, in cases
     */
    SoftmaxRegression(double ridge) {
        this.ridge = ridge;
    }

    /** One question: the features of the sections, and which are right. */
    private record Choice(List<double[]> features, List<Boolean> right, double weight) {}

    /**
     * Fits weights.
     *
     * @param cases questions; those without a right section among those compared are left out
     * @param features which features may have a weight
     * @return a weight for each of them
     */
    Map<Feature, Double> fit(List<Case> cases, Collection<Feature> features) {
        List<Feature> order = List.copyOf(features);
        List<Choice> choices = choices(cases, order);
        double[] spread = spread(choices, order.size());
        choices.forEach(choice -> choice.features().forEach(row -> divide(row, spread)));
        double[] weights = ascend(choices, order.size());
        var fitted = new EnumMap<Feature, Double>(Feature.class);
        for (int i = 0; i < weights.length; i++) {
            fitted.put(order.get(i), weights[i] / spread[i]);
        }
        return fitted;
    }

    private static List<Choice> choices(List<Case> cases, List<Feature> order) {
        var choices = new ArrayList<Choice>();
        for (Case one : cases) {
            var rows = new ArrayList<double[]>();
            var right = new ArrayList<Boolean>();
            for (Ranked ranked : one.ranking().sections()) {
                rows.add(order.stream().mapToDouble(ranked::feature).toArray());
                right.add(one.isRight(ranked));
            }
            if (right.contains(true) && right.contains(false)) {
                choices.add(new Choice(rows, right, one.set().weight()));
            }
        }
        return choices;
    }

    /** The standard deviation of each feature. */
    private static double[] spread(List<Choice> choices, int size) {
        var sum = new double[size];
        var squares = new double[size];
        long count = 0;
        for (Choice choice : choices) {
            for (double[] row : choice.features()) {
                for (int i = 0; i < size; i++) {
                    sum[i] += row[i];
                    squares[i] += row[i] * row[i];
                }
                count++;
            }
        }
        var spread = new double[size];
        for (int i = 0; i < size; i++) {
            double mean = sum[i] / count;
            double variance = squares[i] / count - mean * mean;
            spread[i] = variance < SMALL ? 1 : Math.sqrt(variance);
        }
        return spread;
    }

    private static void divide(double[] row, double[] by) {
        for (int i = 0; i < row.length; i++) {
            row[i] /= by[i];
        }
    }

    private double[] ascend(List<Choice> choices, int size) {
        var weights = new double[size];
        var first = new double[size];
        var second = new double[size];
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = gradient(choices, weights);
            for (int i = 0; i < size; i++) {
                double slope = gradient[i] - 2 * ridge * weights[i];
                first[i] = FIRST_MOMENT * first[i] + (1 - FIRST_MOMENT) * slope;
                second[i] = SECOND_MOMENT * second[i] + (1 - SECOND_MOMENT) * slope * slope;
                double mean = first[i] / (1 - Math.pow(FIRST_MOMENT, step));
                double scale = Math.sqrt(second[i] / (1 - Math.pow(SECOND_MOMENT, step)));
                double size2 = STEP * (1 - (double) step / (STEPS + 1));
                weights[i] += size2 * mean / (scale + SMALL);
            }
        }
        return weights;
    }

    private static double[] gradient(List<Choice> choices, double[] weights) {
        var gradient = new double[weights.length];
        for (Choice choice : choices) {
            int count = choice.features().size();
            var share = new double[count];
            double max = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < count; i++) {
                share[i] = dot(weights, choice.features().get(i));
                max = Math.max(max, share[i]);
            }
            double all = 0;
            double right = 0;
            for (int i = 0; i < count; i++) {
                share[i] = Math.exp(share[i] - max);
                all += share[i];
                right += choice.right().get(i) ? share[i] : 0;
            }
            for (int i = 0; i < count; i++) {
                double pull =
                        choice.weight()
                                * ((choice.right().get(i) ? share[i] / Math.max(right, SMALL) : 0)
                                        - share[i] / all);
                double[] row = choice.features().get(i);
                for (int k = 0; k < row.length; k++) {
                    gradient[k] += pull * row[k];
                }
            }
        }
        return gradient;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
