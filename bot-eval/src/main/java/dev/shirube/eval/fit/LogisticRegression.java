package dev.shirube.eval.fit;

import dev.shirube.ranking.Signal;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Logistic regression with a ridge penalty, fitted by Newton's method (iteratively reweighted least
 * squares, Bishop, Pattern Recognition and Machine Learning, 2006, section 4.3.3). Deterministic.
 */
public final class LogisticRegression {

    private static final int ITERATIONS = 100;
    private static final double SMALL = 1e-8;

    /** No step is longer, so that separable examples don't throw the weights far out. */
    private static final double LONGEST_STEP = 1;

    private final double ridge;

    /**
     * What was seen once.
     *
     * @param values what was known
     * @param cameTrue whether that came true which is to be foretold
     * @param weight how much it counts
     */
    @SuppressWarnings("ArrayRecordComponent") // compared with no other
    public record Example(double[] values, boolean cameTrue, double weight) {}

    /**
     * Prepares to fit.
     *
     * @param ridge how strongly weights are drawn to 0, above 0
     */
    public LogisticRegression(double ridge) {
        this.ridge = ridge;
    }

    /**
     * Fits a weight to each signal.
     *
     * @param cases the cases
     * @param cameTrue what is to be foretold of each
     * @param signals which signals may have a weight
     * @return a weight for each of them
     */
    Map<Signal, Double> fit(
            List<Case> cases, Predicate<Case> cameTrue, Collection<Signal> signals) {
        List<Signal> order = List.copyOf(signals);
        double[] weights = fit(cases, cameTrue, one -> values(one, order));
        var fitted = new EnumMap<Signal, Double>(Signal.class);
        for (int i = 0; i < weights.length; i++) {
            fitted.put(order.get(i), weights[i]);
        }
        return fitted;
    }

    /** The signals of a case in an order. */
    static double[] values(Case one, List<Signal> order) {
        return order.stream()
                .mapToDouble(s -> one.ranking().signals().getOrDefault(s, 0.0))
                .toArray();
    }

    /**
     * Fits a weight to each value.
     *
     * @param cases the cases, at least one
     * @param cameTrue what is to be foretold of each
     * @param values what is known of each: as many values for one as for another
     * @return a weight for each value
     */
    double[] fit(List<Case> cases, Predicate<Case> cameTrue, Function<Case, double[]> values) {
        return fit(
                cases.stream()
                        .map(one ->
                                new Example(
                                        values.apply(one), cameTrue.test(one), one.set().weight()))
                        .toList());
    }

    /**
     * Fits a weight to each value.
     *
     * @param examples what is known, at least one, as many values of one as of another
     * @return a weight for each value
     */
    public double[] fit(List<Example> examples) {
        var weights = new double[examples.getFirst().values().length];
        for (int i = 0; i < ITERATIONS; i++) {
            double longest = 0;
            double[] step = step(examples, weights);
            for (int k = 0; k < weights.length; k++) {
                double bounded = Math.clamp(step[k], -LONGEST_STEP, LONGEST_STEP);
                weights[k] += bounded;
                longest = Math.max(longest, Math.abs(bounded));
            }
            if (longest < SMALL) {
                break;
            }
        }
        return weights;
    }

    /** Returns the probability of an example under some weights. */
    private static double probability(double[] weights, double[] values) {
        double logit = 0;
        for (int i = 0; i < weights.length; i++) {
            logit += weights[i] * values[i];
        }
        return 1 / (1 + Math.exp(-logit));
    }

    /** Newton's step: the negative gradient through the Hessian. */
    private double[] step(List<Example> examples, double[] weights) {
        int size = weights.length;
        var system = new double[size][size + 1];
        for (int i = 0; i < size; i++) {
            system[i][i] = ridge;
            system[i][size] = -ridge * weights[i];
        }
        for (Example example : examples) {
            double[] values = example.values();
            double weight = example.weight();
            double probability = probability(weights, values);
            double error = weight * ((example.cameTrue() ? 1 : 0) - probability);
            double curvature = weight * probability * (1 - probability);
            for (int i = 0; i < size; i++) {
                system[i][size] += error * values[i];
                for (int k = 0; k <= i; k++) {
                    system[i][k] += curvature * values[i] * values[k];
                }
            }
        }
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) {
                system[k][i] = system[i][k];
            }
        }
        return solve(system);
    }

    /** Gauss-Jordan elimination; the ridge keeps the matrix positive definite. */
    private static double[] solve(double[][] system) {
        int size = system.length;
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < size; k++) {
                if (k != i) {
                    double factor = system[k][i] / system[i][i];
                    for (int column = i; column <= size; column++) {
                        system[k][column] -= factor * system[i][column];
                    }
                }
            }
        }
        var solution = new double[size];
        for (int i = 0; i < size; i++) {
            solution[i] = system[i][size] / system[i][i];
        }
        return solution;
    }
}
