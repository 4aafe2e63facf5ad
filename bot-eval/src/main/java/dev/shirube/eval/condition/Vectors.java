package dev.shirube.eval.condition;

import dev.shirube.meaning.EncodingProgress;
import dev.shirube.meaning.Meaning;
import dev.shirube.meaning.MeaningSource;
import dev.shirube.meaning.Sentence;
import dev.shirube.meaning.SentenceVector;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Encodes what is needed, and takes away what all vectors of a kind have in common. */
final class Vectors {

    private final MeaningSource source;
    private final int threads;
    private final EncodingProgress progress;

    Vectors(MeaningSource source, int threads, EncodingProgress progress) {
        this.source = source;
        this.threads = threads;
        this.progress = progress;
    }

    /** The vectors of sentences, none where there is no encoder. */
    Map<Sentence, float[]> of(Collection<Sentence> sentences) {
        return source.complete(meaning -> known(sentences, meaning), threads, progress);
    }

    private static Map<Sentence, float[]> known(Collection<Sentence> sentences, Meaning meaning) {
        Map<Sentence, float[]> known = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            SentenceVector vector = meaning.vector(sentence);
            if (vector != null) {
                known.put(sentence, vector.toFloats());
            }
        }
        return known;
    }

    /** The mean of vectors. */
    static double[] mean(List<float[]> vectors) {
        var mean = new double[vectors.getFirst().length];
        for (float[] vector : vectors) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vector[i] / (double) vectors.size();
            }
        }
        return mean;
    }

    /** A vector without the mean. */
    static double[] centred(float[] vector, double[] mean) {
        var centred = new double[vector.length];
        for (int i = 0; i < centred.length; i++) {
            centred[i] = vector[i] - mean[i];
        }
        return centred;
    }

    /** The sum of products. */
    static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
