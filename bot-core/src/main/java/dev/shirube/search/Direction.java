package dev.shirube.search;

import dev.shirube.meaning.WideVector;

import java.util.Base64;
import java.util.Locale;

/**
 * A direction in the space of sentence vectors, one byte a dimension, and where on it zero lies:
 * how far along it a vector is, is a score of a linear model. Immutable and safe for use by several
 * threads.
 */
public final class Direction {

    private static final int LARGEST = 127;

    private final double scale;
    private final double offset;
    private final byte[] bytes;

    private Direction(double scale, double offset, byte[] bytes) {
        this.scale = scale;
        this.offset = offset;
        this.bytes = bytes;
    }

    /**
     * Rounds a linear model.
     *
     * @param weights a weight a dimension
     * @param offset what is added to the sum
     * @return the direction
     */
    public static Direction of(double[] weights, double offset) {
        double largest = 0;
        for (double weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        double scale = largest / LARGEST;
        var bytes = new byte[weights.length];
        for (int i = 0; i < bytes.length && scale > 0; i++) {
            bytes[i] = (byte) Math.round(weights[i] / scale);
        }
        return new Direction(scale, offset, bytes);
    }

    /**
     * Reads what {@link #written} has written.
     *
     * @param written scale, offset and bytes, with spaces between them
     * @return the direction
     */
    static Direction read(String written) {
        String[] parts = written.strip().split("\\s+", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("no direction: " + written);
        }
        return new Direction(
                Double.parseDouble(parts[0]),
                Double.parseDouble(parts[1]),
                Base64.getDecoder().decode(parts[2]));
    }

    /**
     * Writes it.
     *
     * @return scale, offset and the bytes in base 64
     */
    public String written() {
        return String.format(
                Locale.ROOT,
                "%.6g %.6g %s",
                scale,
                offset,
                Base64.getEncoder().encodeToString(bytes));
    }

    /**
     * Measures a vector.
     *
     * @param vector a vector of as many dimensions
     * @return how far along this direction it is
     */
    public double of(float[] vector) {
        double sum = 0;
        for (int i = 0; i < bytes.length; i++) {
            sum += bytes[i] * vector[i];
        }
        return sum * scale + offset;
    }

    /** The bytes, to be multiplied by those of vectors. */
    WideVector wide() {
        return WideVector.of(bytes);
    }

    /** How far along a vector of length 1 is, by its product with {@link #wide}. */
    double of(int product, int square) {
        return square == 0 ? offset : product / Math.sqrt(square) * scale + offset;
    }

    /** How many numbers a vector has to have. */
    int dimensions() {
        return bytes.length;
    }
}
