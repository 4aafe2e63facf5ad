package dev.shirube.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.EmptyTokenStream;
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
    private final TokenStream nothing = new EmptyTokenStream();
    private int size;

    TextIndexWriter() throws IOException {
        this.writer =
                new IndexWriter(
                        directory,
                        new IndexWriterConfig()
                                .setSimilarity(TextIndex.similarity())
                                .setRAMBufferSizeMB(IN_ONE_GO));
    }

    /** Adds the text of a section. Its number is that of the texts before it. */
    void addSection(TokenStream words, TokenStream bigrams) throws IOException {
        add(TextField.SECTION_WORDS, words, TextField.SECTION_BIGRAMS, bigrams);
    }

    /** Adds the text of a passage. Its number is that of the texts before it. */
    void addPassage(TokenStream words, TokenStream bigrams) throws IOException {
        add(TextField.PASSAGE_WORDS, words, TextField.PASSAGE_BIGRAMS, bigrams);
    }

    /**
     * Adds a text to its two fields, and nothing to the others: a field that every document has
     * keeps its lengths in an array, where they would be searched for else, for each of its terms.
     */
    private void add(
            TextField wordField, TokenStream words, TextField bigramField, TokenStream bigrams)
            throws IOException {
        var document = new Document();
        for (TextField field : TextField.values()) {
            TokenStream tokens =
                    field == wordField ? words : field == bigramField ? bigrams : nothing;
            document.add(new Field(field.lucene(), tokens, FREQUENCIES));
        }
        writer.addDocument(document);
        size++;
    }

    /** Returns how many texts there are so far, which is the number of the next one. */
    int size() {
        return size;
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
