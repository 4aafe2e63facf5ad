package dev.shirube.eval.fit;

import dev.shirube.ranking.Signal;
import dev.shirube.ranking.SignalWeights;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Logistic regression on signals and on the products of each two of them. Before signals are
 * multiplied they are brought to mean 0 and deviation 1, so that one penalty is fair to all; the
 * weights that come out are for signals as they are. Deterministic.
 */
final class QuadraticRegression {

    /** Less than that is a signal that never changes. */
    private static final double NO_DEVIATION = 1e-6;

    private final LogisticRegression regression;

    /**
     * Prepares to fit.
     *
     * @param ridge how strongly weights are drawn to 0, above 0
     */
    QuadraticRegression(double ridge) {
        this.regression = new LogisticRegression(ridge);
    }

    /** The mean and the deviation of a signal over all cases. */
    private record Spread(double mean, double deviation) {

        static Spread of(List<Case> cases, Signal signal) {
            double sum = 0;
            double squares = 0;
            for (Case one : cases) {
                double value = one.ranking().signals().getOrDefault(signal, 0.0);
                sum += value;
                squares += value * value;
            }
            double mean = sum / cases.size();
            return new Spread(mean, Math.sqrt(Math.max(0, squares / cases.size() - mean * mean)));
        }

        boolean changes() {
            return deviation > NO_DEVIATION;
        }
    }

    /**
     * Fits weights to cases.
     *
     * @param cases the cases, at least one
     * @param cameTrue what is to be foretold of each
     * @return the weights of signals and products
     */
    SignalWeights fit(List<Case> cases, Predicate<Case> cameTrue) {
        Map<Signal, Spread> spreads = new EnumMap<>(Signal.class);
        for (Signal signal : Signal.values()) {
            Spread spread = Spread.of(cases, signal);
            if (spread.changes()) {
                spreads.put(signal, spread);
            }
        }
        List<Signal> order = List.copyOf(spreads.keySet());
        List<Spread> by = order.stream().map(spreads::get).toList();
        double[] weights =
                regression.fit(
                        cases,
                        cameTrue,
                        one -> expanded(LogisticRegression.values(one, order), by));
        return asTheyAre(weights, order, by);
    }

    /** One, the values, and the product of each two. */
    private static double[] expanded(double[] values, List<Spread> spreads) {
        int size = values.length;
        for (int i = 0; i < size; i++) {
            values[i] = (values[i] - spreads.get(i).mean) / spreads.get(i).deviation;
        }
        var expanded = new double[1 + size + size * (size + 1) / 2];
        int at = 0;
        expanded[at++] = 1;
        for (double value : values) {
            expanded[at++] = value;
        }
        for (int i = 0; i < size; i++) {
            for (int k = i; k < size; k++) {
                expanded[at++] = values[i] * values[k];
            }
        }
        return expanded;
    }

    /** Multiplies out: (x - m) / d times (y - n) / e is xy / de - nx / de - my / de + mn / de. */
    private static SignalWeights asTheyAre(
            double[] weights, List<Signal> order, List<Spread> spreads) {
        int size = order.size();
        Map<Signal, Double> single = new EnumMap<>(Signal.class);
        Map<Signal, Map<Signal, Double>> products = new EnumMap<>(Signal.class);
        for (Signal signal : Signal.values()) {
            single.put(signal, 0.0);
        }
        int at = 0;
        single.put(Signal.BIAS, weights[at++]);
        for (int i = 0; i < size; i++) {
            double weight = weights[at++] / spreads.get(i).deviation;
            single.merge(order.get(i), weight, Double::sum);
            single.merge(Signal.BIAS, -weight * spreads.get(i).mean, Double::sum);
        }
        for (int i = 0; i < size; i++) {
            Map<Signal, Double> row = new EnumMap<>(Signal.class);
            for (int k = i; k < size; k++) {
                Spread one = spreads.get(i);
                Spread other = spreads.get(k);
                double weight = weights[at++] / (one.deviation * other.deviation);
                row.put(order.get(k), weight);
                single.merge(order.get(i), -weight * other.mean, Double::sum);
                single.merge(order.get(k), -weight * one.mean, Double::sum);
                single.merge(Signal.BIAS, weight * one.mean * other.mean, Double::sum);
            }
            products.put(order.get(i), row);
        }
        return new SignalWeights(single, products);
    }
}
