package dev.shirube.search;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.meaning.Meaning;

import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes guides into a Lucene index, one segment, each section with its passages as a block. */
final class IndexWriting {

    /** More text than fits into a guide: all of it becomes one segment. */
    private static final double BUFFER_MEGABYTES = 1024;

    /** How many guides are made into documents at once, on all processors: memory is the limit. */
    private static final int AT_ONCE = 16;

    private final List<IndexedSection> sections = new ArrayList<>();
    private final Set<String> encoded = new LinkedHashSet<>();
    private final SectionDocuments documents;

    /** The number of the document that is written next. */
    private int next;

    /**
     * Prepares to write.
     *
     * @param meaning the vectors there are
     * @param samples sample questions by the id of their section
     */
    IndexWriting(Meaning meaning, Map<String, List<String>> samples) {
        this.documents = new SectionDocuments(meaning, samples);
    }

    void write(List<Guide> guides, Directory directory, Similarity similarity) throws IOException {
        var config = new IndexWriterConfig();
        config.setSimilarity(similarity);
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        config.setMergePolicy(NoMergePolicy.INSTANCE);
        config.setUseCompoundFile(false);
        config.setCodec(new ExhaustiveVectors());
        try (var writer = new IndexWriter(directory, config)) {
            for (int from = 0; from < guides.size(); from += AT_ONCE) {
                int to = Math.min(from + AT_ONCE, guides.size());
                for (SectionDocuments.OfGuide guide :
                        guides.subList(from, to).parallelStream().map(documents::of).toList()) {
                    write(guide, writer);
                }
            }
        }
    }

    private void write(SectionDocuments.OfGuide of, IndexWriter writer) throws IOException {
        if (of.encoded()) {
            encoded.add(of.guide().slug());
        }
        for (int i = 0; i < of.blocks().size(); i++) {
            Section section = of.guide().sections().get(i);
            List<Document> block = of.blocks().get(i);
            int first = next;
            next += block.size();
            sections.add(
                    new IndexedSection(
                            of.guide(),
                            section,
                            first,
                            first + section.passages().size(),
                            next - 1));
            writer.addDocuments(block);
        }
    }

    /** The sections in the order of their documents. */
    List<IndexedSection> sections() {
        return sections;
    }

    /** The guides of which every vector is there. */
    Set<String> encoded() {
        return encoded;
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
