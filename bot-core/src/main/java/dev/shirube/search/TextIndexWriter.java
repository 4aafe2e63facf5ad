package dev.shirube.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.SingleInstanceLockFactory;

import java.io.IOException;
import java.util.List;

/** Writes a {@link TextIndex}. */
final class TextIndexWriter {

    private static final FieldType FREQUENCIES = frequencies();

    /**
     * Megabytes of what is not written yet, enough for some hundred guides: these become one
     * segment at once, without pieces to be merged.
     */
    private static final double IN_ONE_GO = 256;

    /** Each file in one piece: to look up a term copies the list of the pieces otherwise. */
    private final ByteBuffersDirectory directory =
            new ByteBuffersDirectory(
                    new SingleInstanceLockFactory(),
                    ByteBuffersDataOutput::new,
                    ByteBuffersDirectory.OUTPUT_AS_ONE_BUFFER);

    private final IndexWriter writer;
    private final LineTokens words;
    private final LineTokens bigrams;
    private final Document document = new Document();
    private int size;

    /**
     * Prepares to write.
     *
     * @param words what the numbers of words mean
     * @param bigrams what the numbers of character pairs mean
     * @throws IOException if Lucene fails
     */
    TextIndexWriter(TermIds words, TermIds bigrams) throws IOException {
        this.words = new LineTokens(words);
        this.bigrams = new LineTokens(bigrams);
        document.add(new Field(TextField.WORDS.lucene(), this.words, FREQUENCIES));
        document.add(new Field(TextField.BIGRAMS.lucene(), this.bigrams, FREQUENCIES));
        this.writer =
                new IndexWriter(
                        directory,
                        new IndexWriterConfig()
                                .setSimilarity(TextIndex.similarity())
                                .setRAMBufferSizeMB(IN_ONE_GO));
    }

    /**
     * Adds the text of a section. Its number is that of the texts before it.
     *
     * @param ofWords its lines, cut into words
     * @param ofBigrams its lines, cut into character pairs
     * @throws IOException if Lucene fails
     */
    void add(List<CutLine> ofWords, List<CutLine> ofBigrams) throws IOException {
        words.of(ofWords);
        bigrams.of(ofBigrams);
        writer.addDocument(document);
        size++;
    }

    /** Finishes writing. */
    TextIndex finish() throws IOException {
        if (size == 0) {
            // a document without text: Lucene has no segment to read where there is none
            writer.addDocument(new Document());
        }
        writer.forceMerge(1);
        writer.close();
        return TextIndex.open(directory);
    }

    /** How often a term stands in a text is all that the score needs. */
    private static FieldType frequencies() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }
}
