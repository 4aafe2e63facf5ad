package dev.shirube.search;

import dev.shirube.meaning.WideVector;

import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.HitQueue;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/**
 * Compares a vector with all of a field. The scores are those of Lucene's cosine, which however
 * measures the length of every vector anew each time, and so takes more than twice as long.
 * Immutable and safe for use by several threads.
 */
final class NearestVectors {

    private final LeafReader index;
    private final String field;

    /** The square of the length of each vector, in the order of the documents. */
    private final double[] squares;

    private NearestVectors(LeafReader index, String field, double[] squares) {
        this.index = index;
        this.field = field;
        this.squares = squares;
    }

    /** Measures the vectors of a field. */
    static NearestVectors of(LeafReader index, VectorField field) throws IOException {
        ByteVectorValues values = index.getByteVectorValues(field.field());
        var squares = new double[values == null ? 0 : values.size()];
        for (int i = 0; values != null && i < squares.length; i++) {
            byte[] value = values.vectorValue(i);
            squares[i] = VectorUtil.dotProduct(value, value);
        }
        return new NearestVectors(index, field.field(), squares);
    }

    /** The documents that are nearest, with Lucene's score, best first; of equals the first. */
    List<ScoreDoc> to(byte[] vector, int count) throws IOException {
        @Nullable ByteVectorValues values = index.getByteVectorValues(field);
        if (values == null) {
            return List.of();
        }
        var best = new HitQueue(count, false);
        WideVector wide = WideVector.of(vector);
        var buffer = new int[vector.length];
        double square = wide.product(vector, buffer);
        KnnVectorValues.DocIndexIterator documents = values.iterator();
        for (int i = 0; i < squares.length; i++) {
            int document = documents.nextDoc();
            int product = wide.product(values.vectorValue(i), buffer);
            float score = (1 + (float) (product / Math.sqrt(square * squares[i]))) / 2;
            if (best.size() < count || score > best.top().score) {
                best.insertWithOverflow(new ScoreDoc(document, score));
            }
        }
        var hits = new ScoreDoc[best.size()];
        for (int i = hits.length - 1; i >= 0; i--) {
            hits[i] = best.pop();
        }
        return List.of(hits);
    }
}
