package dev.shirube.meaning;

import java.util.Arrays;

/**
 * A vector in one byte a dimension, a quarter of the room of floats: each number is a byte times
 * the scale. The dot product of two vectors of length 1 and 384 dimensions is off by about 0.0005.
 * Immutable.
 */
public final class SentenceVector {

    private static final int LARGEST = 127;

    private final float scale;
    private final byte[] values;

    /** Takes the array for its own. */
    SentenceVector(float scale, byte[] values) {
        this.scale = scale;
        this.values = values;
    }

    /**
     * Rounds a vector.
     *
     * @param vector the numbers
     * @return the vector
     */
    public static SentenceVector of(float[] vector) {
        float max = 0;
        for (float x : vector) {
            max = Math.max(max, Math.abs(x));
        }
        float scale = max / LARGEST;
        byte[] values = new byte[vector.length];
        if (scale > 0) {
            for (int i = 0; i < vector.length; i++) {
                values[i] = (byte) Math.round(vector[i] / scale);
            }
        }
        return new SentenceVector(scale, values);
    }

    /**
     * Makes a vector of what {@link #scale} and {@link #bytes} have told.
     *
     * @param scale what each byte is to be multiplied by
     * @param bytes the bytes
     * @return the vector
     */
    public static SentenceVector of(float scale, byte[] bytes) {
        return new SentenceVector(scale, bytes.clone());
    }

    /**
     * Returns how many numbers there are.
     *
     * @return the number
     */
    public int dimensions() {
        return values.length;
    }

    /**
     * Returns what each byte is to be multiplied by.
     *
     * @return the scale
     */
    public float scale() {
        return scale;
    }

    /**
     * Returns the bytes.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return values.clone();
    }

    /**
     * Returns the numbers.
     *
     * @return a new array
     */
    public float[] toFloats() {
        float[] floats = new float[values.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = values[i] * scale;
        }
        return floats;
    }

    /** Returns the bytes themselves, not to be changed. */
    byte[] values() {
        return values;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof SentenceVector that
                && scale == that.scale
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Float.hashCode(scale) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "SentenceVector[" + values.length + " × " + scale + "]";
    }
}
