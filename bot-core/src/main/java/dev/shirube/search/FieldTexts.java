package dev.shirube.search;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Terms;
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

    private final int texts;
    private final float[] damping;

    private FieldTexts(int texts, float[] damping) {
        this.texts = texts;
        this.damping = damping;
    }

    /**
     * Reads what an index has of a field.
     *
     * @param reader the index
     * @param field the field
     * @param k1 BM25's k1
     * @param b BM25's b
     * @return what its texts have in common; no texts where the index has none
     * @throws IOException if Lucene fails
     */
    static FieldTexts of(LeafReader reader, TextField field, float k1, float b) throws IOException {
        @Nullable Terms terms = reader.terms(field.lucene());
        @Nullable NumericDocValues lengths = reader.getNormValues(field.lucene());
        if (terms == null || lengths == null) {
            return new FieldTexts(0, new float[0]);
        }
        double average = (double) terms.getSumTotalTermFreq() / terms.getDocCount();
        var damping = new float[reader.maxDoc()];
        for (int text = lengths.nextDoc();
                text != NumericDocValues.NO_MORE_DOCS;
                text = lengths.nextDoc()) {
            int length = SmallFloat.byte4ToInt((byte) lengths.longValue());
            damping[text] = (float) (k1 * (1 - b + b * length / average));
        }
        return new FieldTexts(terms.getDocCount(), damping);
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
