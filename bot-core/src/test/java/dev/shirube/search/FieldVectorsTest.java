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
import java.util.Arrays;
import java.util.List;
import java.util.Random;

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
