package dev.shirube.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class FieldVectorsTest {

    private static final String FIELD = VectorField.BEGINNING.field();
    private static final int COUNT = 7;

    private final Random random = new Random(1);

    @Test
    void findsWhatLuceneFindsWithTheSameScores() throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int i = 0; i < 200; i++) {
                var document = new Document();
                if (i % 3 != 0) { // not every document has a vector
                    document.add(
                            new KnnByteVectorField(
                                    FIELD, vector(), VectorSimilarityFunction.COSINE));
                }
                writer.addDocument(document);
            }
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            LeafReader leaf = reader.leaves().getFirst().reader();
            var vectors = FieldVectors.of(leaf, VectorField.BEGINNING);
            for (int i = 0; i < 20; i++) {
                byte[] asked = vector();
                ScoreDoc[] expected =
                        new IndexSearcher(reader)
                                .search(new KnnByteVectorQuery(FIELD, asked, 200), COUNT)
                                .scoreDocs;
                assertThat(scored(vectors.nearest(asked, COUNT)))
                        .isEqualTo(pairs(Arrays.asList(expected)));
            }
            assertThat(FieldVectors.of(leaf, VectorField.PATH).nearest(vector(), COUNT)).isEmpty();
        }
    }

    @Test
    void findsTheNearestOfManyAmongWhichOnlySomeAreCompared() throws IOException {
        var directory = new ByteBuffersDirectory();
        var many = new ArrayList<byte[]>();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int i = 0; i < 4000; i++) {
                many.add(i % 40 == 0 ? longVector() : near(many.get(i - i % 40), 30 + i % 40));
                var document = new Document();
                document.add(
                        new KnnByteVectorField(
                                FIELD, many.get(i), VectorSimilarityFunction.COSINE));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            var vectors =
                    FieldVectors.of(reader.leaves().getFirst().reader(), VectorField.BEGINNING);
            for (int i = 0; i < 20; i++) {
                byte[] asked = near(many.get(random.nextInt(many.size())), 40);
                List<Integer> expected =
                        IntStream.range(0, many.size())
                                .boxed()
                                .sorted(
                                        Comparator.comparingDouble(n ->
                                                -VectorSimilarityFunction.COSINE.compare(
                                                        asked, many.get(n))))
                                .limit(COUNT)
                                .toList();
                assertThat(vectors.nearest(asked, COUNT))
                        .extracting(hit -> hit.doc)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void whatLiesAlongTheContraryAsWellIsNotFound() throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (byte[] vector : new byte[][] {{100, 20, 0, 0}, {100, 90, 0, 0}, {0, 100, 0, 0}}) {
                var document = new Document();
                document.add(
                        new KnnByteVectorField(FIELD, vector, VectorSimilarityFunction.COSINE));
                writer.addDocument(document);
            }
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            var vectors =
                    FieldVectors.of(reader.leaves().getFirst().reader(), VectorField.BEGINNING);
            var so = Direction.of(new double[] {1, 0, 0, 0}, 0);
            var not = Direction.of(new double[] {0, 1, 0, 0}, 0);

            assertThat(vectors.along(so, 0.5, null, 0.6))
                    .extracting(hit -> hit.doc)
                    .containsExactly(0, 1);
            assertThat(vectors.along(so, 0.5, not, 0.6))
                    .extracting(hit -> hit.doc)
                    .containsExactly(0);
            assertThat(vectors.along(so, 0.5, not, 1))
                    .extracting(hit -> hit.doc)
                    .containsExactly(0, 1);
        }
    }

    private byte[] longVector() {
        byte[] vector = new byte[256];
        random.nextBytes(vector);
        return vector;
    }

    /** The same with some noise, up to so much of either sign. */
    private byte[] near(byte[] vector, int noise) {
        byte[] near = vector.clone();
        for (int i = 0; i < near.length; i++) {
            int number = near[i] / 2 + random.nextInt(2 * noise + 1) - noise;
            near[i] = (byte) Math.clamp(number, Byte.MIN_VALUE, Byte.MAX_VALUE);
        }
        return near;
    }

    /** Few different numbers, so that some are equally near. */
    private byte[] vector() {
        byte[] vector = new byte[4];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (byte) (random.nextInt(4) - 1);
        }
        vector[0] = 1;
        return vector;
    }

    /** As Lucene scores cosines: 0 to 1. */
    private static List<Tuple> scored(List<ScoreDoc> hits) {
        return hits.stream().map(hit -> Tuple.tuple(hit.doc, (1 + hit.score) / 2)).toList();
    }

    private static List<Tuple> pairs(List<ScoreDoc> hits) {
        return hits.stream().map(hit -> Tuple.tuple(hit.doc, hit.score)).toList();
    }
}
