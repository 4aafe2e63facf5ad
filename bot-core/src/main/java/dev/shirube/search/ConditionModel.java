package dev.shirube.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

/**
 * Tells by its meaning what a question wants jobs to be like, and which passages say so: linear
 * models of sentence vectors, fitted to samples of asking and of saying. Immutable and safe for use
 * by several threads.
 */
public final class ConditionModel {

    private static final String FILE = "condition-model.properties";

    private static final String ASKED = "ask.";
    private static final String SAID = "say.";
    private static final String NEGATION = "negation.";
    private static final String CONTRARY = "not.";
    private static final String POLARITY = "polarity";
    private static final String READING = "reading";

    /** The key of the encoder that a model is fitted to. */
    public static final String ENCODER = "encoder";

    /** Whether the question denies it is as open as can be. */
    private static final double OPEN = 0.5;

    private final String encoder;
    private final Map<String, Asking> asking;
    private final Map<String, Direction> saying;
    private final double[] polarity;
    private final double[] reading;

    /**
     * What tells that something is asked for.
     *
     * @param so that it is to be so
     * @param not that it is not to be so; nothing where nobody asks for that
     * @param negation the logarithm of how much more often it is asked for what is not so: without
     *     a word that denies, with one, and at all
     */
    private record Asking(Direction so, Optional<Direction> not, List<Double> negation) {

        double contrary(float[] question, double otherwise) {
            return not.map(n -> n.of(question)).orElse(otherwise);
        }
    }

    /**
     * What a question wants jobs to be like.
     *
     * @param id the name of the condition
     * @param denied whether it is not to be so
     * @param sureness the probability that just this is asked
     */
    public record Asked(String id, boolean denied, double sureness) {}

    private ConditionModel(Properties properties) {
        var asked = new LinkedHashMap<String, Asking>();
        var said = new LinkedHashMap<String, Direction>();
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            String value = properties.getProperty(key);
            if (key.startsWith(SAID)) {
                said.put(key.substring(SAID.length()), Direction.read(value));
            } else if (key.startsWith(ASKED) && !key.startsWith(ASKED + CONTRARY)) {
                String id = key.substring(ASKED.length());
                asked.put(
                        id,
                        new Asking(
                                Direction.read(value),
                                Optional.ofNullable(properties.getProperty(ASKED + CONTRARY + id))
                                        .map(Direction::read),
                                Arrays.stream(numbers(properties, NEGATION + id))
                                        .boxed()
                                        .toList()));
            }
        }
        this.encoder = properties.getProperty(ENCODER, "");
        this.asking = Collections.unmodifiableMap(asked);
        this.saying = Collections.unmodifiableMap(said);
        this.polarity = numbers(properties, POLARITY);
        this.reading = numbers(properties, READING);
    }

    private static double[] numbers(Properties properties, String key) {
        return Arrays.stream(properties.getProperty(key, "").split("\\s+", -1))
                .filter(number -> !number.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /**
     * Reads the model that is shipped.
     *
     * @return the model
     */
    public static ConditionModel shipped() {
        var properties = new Properties();
        try (InputStream in = ConditionModel.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not in the program");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
        return of(properties);
    }

    /**
     * Takes a model.
     *
     * @param properties {@code encoder}, whose vectors it is fitted to; {@code ask.night} and
     *     {@code say.night} for what is asked and said, {@code ask.not.night} and {@code
     *     say.not.night} for the contrary, as {@link Direction#written} has them; {@code
     *     negation.night}, {@code polarity} and {@code reading} are weights
     * @return the model; one that reads and finds nothing where nothing is named
     */
    public static ConditionModel of(Properties properties) {
        return new ConditionModel(properties);
    }

    /**
     * Returns what can be told by the vectors of an encoder.
     *
     * @param id the id of the encoder, or empty
     * @return this model, or one that reads and finds nothing where it is fitted to another encoder
     */
    public ConditionModel by(String id) {
        return id.equals(encoder) ? this : of(new Properties());
    }

    /**
     * Tells what a question wants jobs to be like.
     *
     * @param question the vector of the question
     * @param text the question
     * @return the likeliest condition; nothing where there is no model
     */
    public Optional<Asked> asked(float[] question, String text) {
        Map.Entry<String, Asking> best = null;
        double highest = -1;
        double second = -1;
        for (Map.Entry<String, Asking> one : asking.entrySet()) {
            double so = one.getValue().so().of(question);
            double score = Math.max(so, one.getValue().contrary(question, so));
            if (best == null || score > highest) {
                second = highest;
                highest = score;
                best = one;
            } else {
                second = Math.max(second, score);
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        double denied = logistic(polarity, polarity(best.getValue(), question, text));
        double sure =
                logistic(
                        reading,
                        AskedSigns.reading(highest, highest - second, text, denied - OPEN));
        return Optional.of(new Asked(best.getKey(), denied > OPEN, sure));
    }

    private static double[] polarity(Asking asking, float[] question, String text) {
        double so = asking.so().of(question);
        return AskedSigns.polarity(asking.contrary(question, so - 1) - so, asking.negation(), text);
    }

    /**
     * Sums up what speaks for something.
     *
     * @param weights a weight a value
     * @param values the values
     * @return the probability
     */
    public static double logistic(double[] weights, double[] values) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * values[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /**
     * Returns what tells that a passage says something.
     *
     * @param id the name of a condition
     * @param denied whether that it is not so
     * @return the direction, or nothing where there were no samples of saying that
     */
    public Optional<Direction> saying(String id, boolean denied) {
        return Optional.ofNullable(saying.get(denied ? CONTRARY + id : id));
    }
}
