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
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The vectors of a field, to compare others with: by their cosine as Lucene's scorer does, which
 * however measures the length of every vector anew each time, and so takes more than twice as long.
 * Where there are many, the nearest are looked for among those that a {@link SignIndex} takes to be
 * near. Immutable and safe for use by several threads.
 */
final class FieldVectors {

    /**
     * How many vectors have their cosines compared, at least. With half as many, of the 24 sections
     * that are nearest to a question among 1,138 one in ten thousand was missing, none of the first
     * three.
     */
    private static final int COMPARED = 1024;

    private final LeafReader index;
    private final String field;

    /** The square of the length of each vector, in the order of the documents. */
    private final int[] squares;

    private final SignIndex signs;

    private FieldVectors(LeafReader index, String field, int[] squares, SignIndex signs) {
        this.index = index;
        this.field = field;
        this.squares = squares;
        this.signs = signs;
    }

    /** Measures the vectors of a field. */
    static FieldVectors of(LeafReader index, VectorField field) throws IOException {
        ByteVectorValues values = index.getByteVectorValues(field.field());
        if (values == null) {
            return new FieldVectors(index, field.field(), new int[0], new SignIndex(0, 0));
        }
        var squares = new int[values.size()];
        var signs = new SignIndex(values.size(), values.dimension());
        for (int i = 0; i < squares.length; i++) {
            byte[] value = values.vectorValue(i);
            squares[i] = VectorUtil.dotProduct(value, value);
            signs.set(i, value);
        }
        return new FieldVectors(index, field.field(), squares, signs);
    }

    /** The documents that are nearest, with their cosine, best first; of equals the first. */
    List<ScoreDoc> nearest(byte[] vector, int count) throws IOException {
        ByteVectorValues values = index.getByteVectorValues(field);
        if (values == null) {
            return List.of();
        }
        var cosines = new Cosines(vector, values, squares);
        var best = new HitQueue(count, false);
        for (int i : signs.nearest(vector, Math.max(count, COMPARED))) {
            float cosine = cosines.of(i);
            if (best.size() < count || cosine > best.top().score) {
                best.insertWithOverflow(new ScoreDoc(values.ordToDoc(i), cosine));
            }
        }
        var hits = new ScoreDoc[best.size()];
        for (int i = hits.length - 1; i >= 0; i--) {
            hits[i] = best.pop();
        }
        return List.of(hits);
    }

    /**
     * The documents that lie so far along a direction or farther, with how far, in their order;
     * without those that lie along its contrary, where that is known, for such a share of it.
     */
    List<ScoreDoc> along(
            Direction direction, double atLeast, @Nullable Direction contrary, double share) {
        var along = new ArrayList<ScoreDoc>();
        try {
            ByteVectorValues values = index.getByteVectorValues(field);
            if (values == null || values.dimension() != direction.dimensions()) {
                return List.of();
            }
            WideVector wide = direction.wide();
            WideVector against = contrary == null ? null : contrary.wide();
            var buffer = new int[values.dimension()];
            for (int i = 0; i < squares.length; i++) {
                byte[] value = values.vectorValue(i);
                double far = direction.of(wide.product(value, buffer), squares[i]);
                boolean found = far >= atLeast;
                if (found && contrary != null && against != null) {
                    found = contrary.of(against.product(value, buffer), squares[i]) <= share * far;
                }
                if (found) {
                    along.add(new ScoreDoc(values.ordToDoc(i), (float) far));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading an index in memory failed", e);
        }
        return along;
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
            return of(documents.index());
        }

        /** The cosine of the vector at a place of their order. */
        private float of(int i) throws IOException {
            int product = vector.product(values.vectorValue(i), buffer);
            return (float) (product / Math.sqrt(square * squares[i]));
        }
    }
}
