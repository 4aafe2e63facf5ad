package dev.shirube.search;

import java.util.Arrays;

/**
 * The signs of the numbers of many vectors, a bit each, and a quick estimate of how near another
 * vector is to each of them: the sum of the other's numbers, cut to four bits, each with the sign
 * that it meets (after J. Gao and C. Long, "RaBitQ", 2024, without the rotation: numbers of
 * sentence vectors whose mean was taken away are of one size already). Not changed once it is
 * filled, and then safe for use by several threads.
 */
final class SignIndex {

    /** The bits of a number of the other vector, the highest of which is the sign. */
    private static final int PLANES = 4;

    private static final int LOWEST = -(1 << (PLANES - 1));
    private static final int HIGHEST = -LOWEST - 1;

    private final int words;
    private final int dimensions;
    private final long[] negative;

    /**
     * Makes room.
     *
     * @param vectors for the signs of how many vectors
     * @param dimensions of how many numbers each
     */
    SignIndex(int vectors, int dimensions) {
        this.dimensions = dimensions;
        this.words = (dimensions + Long.SIZE - 1) / Long.SIZE;
        this.negative = new long[vectors * words];
    }

    /** Takes the signs of the vector at a place. */
    void set(int place, byte[] vector) {
        for (int i = 0; i < dimensions; i++) {
            if (vector[i] < 0) {
                negative[place * words + i / Long.SIZE] |= 1L << i;
            }
        }
    }

    /**
     * Finds the vectors that are nearest by the estimate.
     *
     * @param vector the other, of as many dimensions
     * @param count how many at least, if there are as many; all that the estimate puts beside the
     *     last of them are among them
     * @return their places, in ascending order
     */
    int[] nearest(byte[] vector, int count) {
        int vectors = words == 0 ? 0 : negative.length / words;
        var places = new int[vectors];
        if (vectors <= count) {
            Arrays.setAll(places, i -> i);
            return places;
        }
        long[] planes = planes(vector);
        int most = -LOWEST * dimensions;
        var far = new int[vectors];
        var counts = new int[2 * most + 1];
        for (int i = 0; i < vectors; i++) {
            far[i] = most + sumWhereNegative(i * words, planes);
            counts[far[i]]++;
        }
        int bound = 0;
        for (int sum = counts[0]; sum < count; sum += counts[bound]) {
            bound++;
        }
        int found = 0;
        for (int i = 0; i < vectors; i++) {
            if (far[i] <= bound) {
                places[found++] = i;
            }
        }
        return Arrays.copyOf(places, found);
    }

    /**
     * Sums up the other vector where one of these is negative: the smaller, the nearer, for the
     * numbers of both have one sign there then, and where this one is positive, too.
     */
    private int sumWhereNegative(int from, long[] planes) {
        int sum = 0;
        for (int plane = 0; plane < PLANES; plane++) {
            int ones = 0;
            for (int word = 0; word < words; word++) {
                ones += Long.bitCount(negative[from + word] & planes[plane * words + word]);
            }
            sum += plane == PLANES - 1 ? -(ones << plane) : ones << plane;
        }
        return sum;
    }

    /** The bits of all numbers of a vector, those of one value after the other. */
    private long[] planes(byte[] vector) {
        int largest = 1;
        for (byte number : vector) {
            largest = Math.max(largest, Math.abs(number));
        }
        var planes = new long[PLANES * words];
        for (int i = 0; i < dimensions; i++) {
            int number =
                    Math.clamp(Math.round(vector[i] * 2f * HIGHEST / largest), LOWEST, HIGHEST);
            for (int plane = 0; plane < PLANES; plane++) {
                if ((number >> plane & 1) != 0) {
                    planes[plane * words + i / Long.SIZE] |= 1L << i;
                }
            }
        }
        return planes;
    }
}
