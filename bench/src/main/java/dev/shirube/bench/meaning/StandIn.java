package dev.shirube.bench.meaning;

import dev.shirube.meaning.EncoderModel;
import dev.shirube.meaning.SentenceEncoder;

/**
 * Stands in for an encoder, with as many dimensions as the packed one has, in a few microseconds.
 * Each pair of characters has a direction of its own that its hash tells, and a text the sum of
 * them, so that texts alike have vectors alike. Immutable.
 */
public final class StandIn implements EncoderModel, SentenceEncoder {

    private static final int DIMENSIONS = 384;
    private static final int OF_EACH_PAIR = 8;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    /** Makes one; all are alike. */
    public StandIn() {}

    @Override
    public SentenceEncoder load() {
        return this;
    }

    @Override
    public float[] encodeQuestion(String text) {
        return encode(text);
    }

    @Override
    public float[] encodePassage(String text) {
        return encode(text);
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public String id() {
        return "stand-in";
    }

    private static float[] encode(String text) {
        float[] vector = new float[DIMENSIONS];
        vector[0] = 1; // of a text without a pair, too, the length is 1
        for (int i = 1; i < text.length(); i++) {
            long hash = (((long) text.charAt(i - 1) << Character.SIZE) + text.charAt(i)) * FACTOR;
            for (int j = 0; j < OF_EACH_PAIR; j++) {
                hash = (hash ^ (hash >>> 29)) * FACTOR;
                vector[(int) Long.remainderUnsigned(hash >>> 1, DIMENSIONS)] += hash < 0 ? -1 : 1;
            }
        }
        double squares = 0;
        for (float x : vector) {
            squares += (double) x * x;
        }
        float factor = (float) (1 / Math.sqrt(squares));
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= factor;
        }
        return vector;
    }
}
