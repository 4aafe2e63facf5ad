package dev.shirube.search;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** What BM25 needs to know of the texts of a field: how many there are, and how long. Immutable. */
final class FieldTexts {

    /**
     * Texts of no guide that are counted as well: in a handful of sections every word would look
     * common, which it is not in the language.
     */
    private static final int ELSEWHERE = 50;

    /** Low: a word that occurs once says nearly all; measured on Japanese questions. */
    static final float K1 = 0.4f;

    static final float B = 0.75f;

    private final int texts;
    private final float[] damping;

    private FieldTexts(int texts, float[] damping) {
        this.texts = texts;
        this.damping = damping;
    }

    /**
     * Takes the lengths of texts.
     *
     * @param lengths how many terms each of them has; one without any does not count
     * @return what they have in common
     */
    static FieldTexts of(int[] lengths) {
        int texts = 0;
        long terms = 0;
        for (int length : lengths) {
            texts += length > 0 ? 1 : 0;
            terms += length;
        }
        double average = (double) terms / Math.max(1, texts);
        var damping = new float[lengths.length];
        for (int text = 0; text < lengths.length; text++) {
            damping[text] = (float) (K1 * (1 - B + B * lengths[text] / Math.max(1, average)));
        }
        return new FieldTexts(texts, damping);
    }

    /**
     * Reads what an index has of a field.
     *
     * @param reader the index
     * @param field the field
     * @return what its texts have in common; no texts where the index has none
     * @throws IOException if Lucene fails
     */
    static FieldTexts of(LeafReader reader, TextField field) throws IOException {
        @Nullable NumericDocValues norms = reader.getNormValues(field.lucene());
        var lengths = new int[reader.maxDoc()];
        if (norms != null) {
            for (int text = norms.nextDoc();
                    text != NumericDocValues.NO_MORE_DOCS;
                    text = norms.nextDoc()) {
                lengths[text] = SmallFloat.byte4ToInt((byte) norms.longValue());
            }
        }
        return of(lengths);
    }

    /** Returns the inverse document frequency of a term that a number of texts has. */
    double idf(int frequency) {
        return Math.log(1 + (texts + ELSEWHERE - frequency + 0.5) / (frequency + 0.5));
    }

    /**
     * Returns how well a term fits a text that has it: near 0 where a long text has it once, near 1
     * where it is repeated.
     */
    float fit(int text, int times) {
        return times / (times + damping[text]);
    }
}
