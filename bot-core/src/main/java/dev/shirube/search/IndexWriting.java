package dev.shirube.search;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.meaning.Meaning;
import dev.shirube.meaning.Sentence;
import dev.shirube.meaning.SentenceVector;

import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.VectorSimilarityFunction;
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

    private static final FieldType TERMS = terms();

    private final List<IndexedSection> sections = new ArrayList<>();
    private final Set<String> encoded = new LinkedHashSet<>();
    private final Meaning meaning;
    private final Map<String, List<String>> samples;
    private int documents;

    /**
     * Prepares to write.
     *
     * @param meaning the vectors there are
     * @param samples sample questions by the id of their section
     */
    IndexWriting(Meaning meaning, Map<String, List<String>> samples) {
        this.meaning = meaning;
        this.samples = samples;
    }

    void write(List<Guide> guides, Directory directory, Similarity similarity) throws IOException {
        var config = new IndexWriterConfig(new GuideAnalyzer.ByField());
        config.setSimilarity(similarity);
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        config.setMergePolicy(NoMergePolicy.INSTANCE);
        config.setUseCompoundFile(false);
        config.setCodec(new ExhaustiveVectors());
        try (var writer = new IndexWriter(directory, config)) {
            for (Guide guide : guides) {
                boolean hasVectors = SectionTexts.areEncoded(guide, samples, meaning);
                if (hasVectors) {
                    encoded.add(guide.slug());
                }
                for (Section section : guide.sections()) {
                    List<Document> block = block(section, hasVectors);
                    int first = documents;
                    documents += block.size();
                    sections.add(
                            new IndexedSection(
                                    guide,
                                    section,
                                    first,
                                    first + section.passages().size(),
                                    documents - 1));
                    writer.addDocuments(block);
                }
            }
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

    private List<Document> block(Section section, boolean hasVectors) {
        var block = new ArrayList<Document>();
        String path = SectionTexts.path(section);
        var all = new StringBuilder(path);
        for (Passage passage : section.passages()) {
            var document = new Document();
            text(document, TextField.PASSAGE, passage.text());
            if (hasVectors) {
                vector(
                        document,
                        VectorField.PASSAGE,
                        SectionTexts.passage(section, passage.text()));
            }
            block.add(document);
            all.append('\n').append(passage.text());
        }
        for (String sample : samples.getOrDefault(section.id(), List.of())) {
            var document = new Document();
            if (hasVectors) {
                vector(document, VectorField.SAMPLE, Sentence.question(sample));
            }
            block.add(document);
            all.append('\n').append(sample);
        }
        var whole = new Document();
        text(whole, TextField.PATH, path);
        text(whole, TextField.SECTION, all.toString());
        if (hasVectors) {
            vector(whole, VectorField.PATH, SectionTexts.heading(section));
            vector(whole, VectorField.BEGINNING, SectionTexts.beginning(section));
        }
        block.add(whole);
        return block;
    }

    private static void text(Document document, TextField field, String text) {
        document.add(new Field(field.words(), text, TERMS));
        document.add(new Field(field.pairs(), text, TERMS));
    }

    private void vector(Document document, VectorField field, Sentence sentence) {
        SentenceVector vector = meaning.vector(sentence);
        if (vector != null) {
            document.add(
                    new KnnByteVectorField(
                            field.field(), vector.bytes(), VectorSimilarityFunction.COSINE));
        }
    }

    /** Terms with how often they stand there, no positions. */
    private static FieldType terms() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
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
