package dev.shirube.search;

import dev.shirube.cache.ContentHash;
import dev.shirube.guide.Guide;

import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Version;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/** Writes guides into a Lucene index, one segment, each section with its passages as a block. */
final class IndexWriting {

    /** More text than fits into a guide: all of it becomes one segment. */
    private static final double BUFFER_MEGABYTES = 1024;

    /** How many guides are made into documents at once, on all processors: memory is the limit. */
    private static final int AT_ONCE = 16;

    private IndexWriting() {}

    /**
     * Writes guides.
     *
     * @param guides the guides
     * @param encoded the slugs of those of which every text has a vector
     * @param documents makes their documents
     * @param similarity how the lengths of texts are to be kept
     * @return the index, in memory
     */
    static Directory write(
            List<Guide> guides,
            Set<String> encoded,
            SectionDocuments documents,
            Similarity similarity) {
        var config = new IndexWriterConfig();
        config.setSimilarity(similarity);
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        config.setMergePolicy(NoMergePolicy.INSTANCE);
        config.setUseCompoundFile(false);
        config.setCodec(new ExhaustiveVectors());
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, config)) {
            for (int from = 0; from < guides.size(); from += AT_ONCE) {
                int to = Math.min(from + AT_ONCE, guides.size());
                List<List<List<Document>>> some =
                        guides.subList(from, to).parallelStream()
                                .map(guide -> documents.of(guide, encoded.contains(guide.slug())))
                                .toList();
                for (List<List<Document>> guide : some) {
                    for (List<Document> section : guide) {
                        writer.addDocuments(section);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("indexing in memory failed", e);
        }
        return directory;
    }

    /** Adds what decides what an index of the same texts looks like. */
    static void addTo(ContentHash hash) {
        hash.add(Version.LATEST.toString());
        List.of(
                        IndexWriting.class,
                        IndexFormat.class,
                        SectionDocuments.class,
                        SectionTexts.class,
                        CutTokens.class,
                        GuideAnalyzer.class,
                        RequestTerms.class,
                        TextField.class,
                        VectorField.class)
                .forEach(hash::add);
    }

    /**
     * Vectors of one byte a dimension without a graph over them: a guide is compared as a whole in
     * less time than a graph takes, and building one takes many times as long as all the rest.
     */
    private static final class ExhaustiveVectors extends Lucene104Codec {

        private static final KnnVectorsFormat FORMAT =
                new Lucene99HnswVectorsFormat(
                        Lucene99HnswVectorsFormat.DEFAULT_MAX_CONN,
                        Lucene99HnswVectorsFormat.DEFAULT_BEAM_WIDTH,
                        1,
                        null,
                        Integer.MAX_VALUE);

        @Override
        public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
            return FORMAT;
        }
    }
}
