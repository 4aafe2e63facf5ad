package dev.shirube.search;

import dev.shirube.meaning.WideVector;

import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.HitQueue;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/**
 * The vectors of a field, to compare others with: by their cosine as Lucene's scorer does, which
 * however measures the length of every vector anew each time, and so takes more than twice as long.
 * Immutable and safe for use by several threads.
 */
final class FieldVectors {

    private final LeafReader index;
    private final String field;

    /** The square of the length of each vector, in the order of the documents. */
    private final int[] squares;

    private FieldVectors(LeafReader index, String field, int[] squares) {
        this.index = index;
        this.field = field;
        this.squares = squares;
    }

    /** Measures the vectors of a field. */
    static FieldVectors of(LeafReader index, VectorField field) throws IOException {
        ByteVectorValues values = index.getByteVectorValues(field.field());
        var squares = new int[values == null ? 0 : values.size()];
        for (int i = 0; values != null && i < squares.length; i++) {
            byte[] value = values.vectorValue(i);
            squares[i] = VectorUtil.dotProduct(value, value);
        }
        return new FieldVectors(index, field.field(), squares);
    }

    /** The documents that are nearest, with their cosine, best first; of equals the first. */
    List<ScoreDoc> nearest(byte[] vector, int count) throws IOException {
        Cosines cosines = to(vector);
        if (cosines == null) {
            return List.of();
        }
        var best = new HitQueue(count, false);
        DocIdSetIterator documents = cosines.documents();
        for (int document = documents.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            float cosine = cosines.current();
            if (best.size() < count || cosine > best.top().score) {
                best.insertWithOverflow(new ScoreDoc(document, cosine));
            }
        }
        var hits = new ScoreDoc[best.size()];
        for (int i = hits.length - 1; i >= 0; i--) {
            hits[i] = best.pop();
        }
        return List.of(hits);
    }

    /** How near the documents are to a vector, or null where none has the field. */
    @Nullable Cosines to(byte[] vector) throws IOException {
        ByteVectorValues values = index.getByteVectorValues(field);
        return values == null ? null : new Cosines(vector, values, squares);
    }

    /** How near documents are to a vector, one after the other. For use by one thread. */
    static final class Cosines {

        private final WideVector vector;
        private final double square;
        private final int[] buffer;
        private final ByteVectorValues values;
        private final KnnVectorValues.DocIndexIterator documents;
        private final int[] squares;

        private Cosines(byte[] vector, ByteVectorValues values, int[] squares) {
            this.vector = WideVector.of(vector);
            this.buffer = new int[vector.length];
            this.square = this.vector.product(vector, buffer);
            this.values = values;
            this.documents = values.iterator();
            this.squares = squares;
        }

        /** The documents that have a vector. */
        DocIdSetIterator documents() {
            return documents;
        }

        /** The cosine of the document that is at hand. */
        float current() throws IOException {
            int i = documents.index();
            int product = vector.product(values.vectorValue(i), buffer);
            return (float) (product / Math.sqrt(square * squares[i]));
        }
    }
}
