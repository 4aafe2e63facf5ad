package dev.shirube.bench.plain;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.snapshot.Snapshot;

import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Finds sections with nothing but Lucene: each is one document of its headings and its text, held
 * in memory in one segment. Knows of no jobs, topics or passages, and never declines.
 */
public final class PlainSearch {

    private final PlainRecipe recipe;
    private final List<Snapshot.Place> sections;
    private final IndexSearcher searcher;

    private PlainSearch(PlainRecipe recipe, List<Snapshot.Place> sections, Directory directory)
            throws IOException {
        this.recipe = recipe;
        this.sections = List.copyOf(sections);
        this.searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setSimilarity(recipe.similarity());
    }

    /**
     * Indexes guides.
     *
     * @param recipe how texts are cut and scored
     * @param guides the guides
     * @return the search
     * @throws IOException if Lucene fails, which it does not in memory
     */
    public static PlainSearch of(PlainRecipe recipe, List<Guide> guides) throws IOException {
        var directory = new ByteBuffersDirectory();
        var sections = new ArrayList<Snapshot.Place>();
        var analyzers = new HashMap<>(recipe.analyzers());
        var analyzer = new PerFieldAnalyzerWrapper(analyzers.values().iterator().next(), analyzers);
        var settings = new IndexWriterConfig(analyzer).setSimilarity(recipe.similarity());
        try (var writer = new IndexWriter(directory, settings)) {
            for (Guide guide : guides) {
                for (Section section : guide.sections()) {
                    // A heading alone answers nothing.
                    if (!section.passages().isEmpty()) {
                        writer.addDocument(document(recipe, section));
                        sections.add(new Snapshot.Place(guide, section));
                    }
                }
            }
            writer.forceMerge(1);
        }
        return new PlainSearch(recipe, sections, directory);
    }

    private static Document document(PlainRecipe recipe, Section section) {
        var text = new StringBuilder(String.join("\n", section.path()));
        for (Passage passage : section.passages()) {
            if (isWhole(passage)) {
                text.append('\n').append(passage.text());
            }
        }
        var document = new Document();
        for (String field : recipe.analyzers().keySet()) {
            document.add(new TextField(field, text.toString(), Field.Store.NO));
        }
        return document;
    }

    /** Rows and items stand in their table or list already. */
    private static boolean isWhole(Passage passage) {
        return switch (passage.kind()) {
            case TABLE, LIST, PARAGRAPH, QUESTION -> true;
            case ROW, ITEM -> false;
        };
    }

    /**
     * Finds sections.
     *
     * @param question what is looked for
     * @param limit how many sections at the most
     * @return the sections that match best, best first
     * @throws IOException if Lucene fails, which it does not in memory
     */
    public List<Snapshot.Place> search(String question, int limit) throws IOException {
        var found = new ArrayList<Snapshot.Place>();
        for (ScoreDoc hit : searcher.search(recipe.query(question), limit).scoreDocs) {
            found.add(sections.get(hit.doc));
        }
        return found;
    }
}
