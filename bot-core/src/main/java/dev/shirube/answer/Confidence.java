package dev.shirube.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * The probability that the best section is right: a log-linear model (logistic regression) over its
 * {@link Clue clues}, with the weights of {@code confidence.properties}. Immutable.
 */
final class Confidence {

    /** From here on the bot gives an answer. */
    static final double ENOUGH = 0.5;

    private static final String WEIGHTS = "confidence.properties";
    private static final Clue[] CLUES = Clue.values();
    private static final double[] SHIPPED = weights();

    private Confidence() {}

    /** Returns the probability that the first of some ranked sections is right; 0 for none. */
    static double of(List<Ranked> ranked) {
        return ranked.isEmpty() ? 0 : of(ranked.getFirst().evidence(), margin(ranked));
    }

    /** Returns the probability that a section is right that is ahead of the next by a margin. */
    static double of(Evidence evidence, double margin) {
        double logit = 0;
        for (int i = 0; i < CLUES.length; i++) {
            logit += SHIPPED[i] * CLUES[i].of(evidence, margin);
        }
        return 1 / (1 + Math.exp(-logit));
    }

    /** Returns how far the second of some ranked sections is behind the first. */
    static double margin(List<Ranked> ranked) {
        return ranked.size() > 1 ? ranked.getFirst().score() - ranked.get(1).score() : 1;
    }

    private static double[] weights() {
        var properties = new Properties();
        try (InputStream in = Confidence.class.getResourceAsStream(WEIGHTS)) {
            if (in == null) {
                throw new IllegalStateException(WEIGHTS + " is not in the program");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(WEIGHTS + " cannot be read", e);
        }
        var weights = new double[CLUES.length];
        for (int i = 0; i < CLUES.length; i++) {
            Clue clue = CLUES[i];
            String weight = properties.getProperty(clue.name());
            if (weight == null) {
                throw new IllegalStateException(WEIGHTS + " has no weight of " + clue);
            }
            weights[i] = Double.parseDouble(weight);
        }
        return weights;
    }
}
