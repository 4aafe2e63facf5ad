package dev.shirube.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;

import java.io.IOException;

/** Writes a {@link FieldIndex}. */
final class FieldIndexWriter {

    private static final FieldType FREQUENCIES = frequencies();

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private int size;

    FieldIndexWriter() throws IOException {
        this.writer =
                new IndexWriter(
                        directory, new IndexWriterConfig().setSimilarity(FieldIndex.similarity()));
    }

    /**
     * Adds a text. Its number is that of the texts before it.
     *
     * @param guide the slug of its guide
     * @param words its dictionary words
     * @param bigrams its character pairs
     * @throws IOException if Lucene fails, which it does not in memory
     */
    void add(String guide, TokenStream words, TokenStream bigrams) throws IOException {
        var document = new Document();
        document.add(new StringField(FieldIndex.GUIDE, guide, Field.Store.NO));
        document.add(new Field(FieldIndex.WORDS, words, FREQUENCIES));
        document.add(new Field(FieldIndex.BIGRAMS, bigrams, FREQUENCIES));
        writer.addDocument(document);
        size++;
    }

    /**
     * Returns how many texts there are so far.
     *
     * @return the number of the next one
     */
    int size() {
        return size;
    }

    /**
     * Finishes writing.
     *
     * @return the index
     * @throws IOException if Lucene fails
     */
    FieldIndex finish() throws IOException {
        if (size == 0) {
            // a document without text: Lucene has no segment to read where there is none
            writer.addDocument(new Document());
        }
        writer.forceMerge(1);
        writer.close();
        return FieldIndex.open(directory);
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
