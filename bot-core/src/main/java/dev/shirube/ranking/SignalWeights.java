package dev.shirube.ranking;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * What signals weigh, and what the products of two of them weigh: a section that is near means more
 * where the guide has the topic at all. Immutable.
 *
 * @param single the weight of each signal; one that is not named weighs nothing
 * @param products by one signal and another, no pair twice, the weight of their product
 */
public record SignalWeights(Map<Signal, Double> single, Map<Signal, Map<Signal, Double>> products) {

    /** In the name of a row of products. */
    private static final String PRODUCTS = "-products.";

    /** Copies the maps, in the order of the signals. */
    public SignalWeights {
        single = copy(single);
        var rows = new EnumMap<Signal, Map<Signal, Double>>(Signal.class);
        products.forEach((one, row) -> rows.put(one, copy(row)));
        products = Collections.unmodifiableMap(rows);
    }

    private static Map<Signal, Double> copy(Map<Signal, Double> weights) {
        var copy = new EnumMap<Signal, Double>(Signal.class);
        copy.putAll(weights);
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Reads weights by their names.
     *
     * @param name what stands before the name of a signal, such as {@code meaning.confidence}:
     *     {@code meaning.confidence.SHARE} is the weight of that signal, {@code
     *     meaning.confidence-products.SHARE} has those of its products, as {@code MARGIN:0.41
     *     TOPIC:-0.2}
     * @param properties the weights
     * @return the weights; what is not named weighs nothing
     */
    static SignalWeights named(String name, Properties properties) {
        var single = new HashMap<Signal, Double>();
        var products = new HashMap<Signal, Map<Signal, Double>>();
        for (Signal signal : Signal.values()) {
            String weight = properties.getProperty(name + '.' + signal.name());
            if (weight != null) {
                single.put(signal, Double.valueOf(weight));
            }
            String row = properties.getProperty(name + PRODUCTS + signal.name(), "");
            var of = new HashMap<Signal, Double>();
            AnswerModel.row(row).forEach((other, w) -> of.put(Signal.valueOf(other), w));
            if (!of.isEmpty()) {
                products.put(signal, of);
            }
        }
        return new SignalWeights(single, products);
    }

    /**
     * Returns what signals speak for together, summed in the order of their names, so that the last
     * digit is the same every time.
     *
     * @param values the signals
     * @return a logit
     */
    double sum(Map<Signal, Double> values) {
        double sum = 0;
        for (Map.Entry<Signal, Double> weight : single.entrySet()) {
            sum += weight.getValue() * values.getOrDefault(weight.getKey(), 0.0);
        }
        for (Map.Entry<Signal, Map<Signal, Double>> row : products.entrySet()) {
            double of = values.getOrDefault(row.getKey(), 0.0);
            for (Map.Entry<Signal, Double> weight : row.getValue().entrySet()) {
                sum += weight.getValue() * of * values.getOrDefault(weight.getKey(), 0.0);
            }
        }
        return sum;
    }
}
