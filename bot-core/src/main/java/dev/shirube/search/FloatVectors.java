package dev.shirube.search;

import dev.shirube.meaning.SentenceVector;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Sums with vectors of floating-point numbers. */
final class FloatVectors {

    private FloatVectors() {}

    /** The middle of vectors, empty where there are none. */
    static float[] mean(List<List<SentenceVector>> samples) {
        float @Nullable [] sum = null;
        int count = 0;
        for (List<SentenceVector> some : samples) {
            for (SentenceVector sample : some) {
                float[] vector = sample.toFloats();
                sum = sum == null ? new float[vector.length] : sum;
                for (int i = 0; i < vector.length; i++) {
                    sum[i] += vector[i];
                }
                count++;
            }
        }
        if (sum == null) {
            return new float[0];
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] /= count;
        }
        return sum;
    }

    /** What is left of a vector without another. */
    static float[] minus(float[] vector, float[] mean) {
        float[] difference = vector.clone();
        for (int i = 0; i < mean.length && i < difference.length; i++) {
            difference[i] -= mean[i];
        }
        return difference;
    }

    /** The dot product. */
    static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }
}
