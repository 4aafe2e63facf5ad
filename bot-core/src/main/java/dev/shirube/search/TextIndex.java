package dev.shirube.search;

import static java.util.Objects.requireNonNull;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A Lucene index of the texts of sections, held in memory in one segment. The number of a text is
 * its position among the texts that the index was built from.
 */
final class TextIndex {

    private final IndexSearcher searcher;
    private final LeafReaderContext leaf;
    private final Map<TextField, FieldTexts> fields = new EnumMap<>(TextField.class);

    private TextIndex(DirectoryReader reader) throws IOException {
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(similarity());
        searcher.setQueryCache(null);
        this.leaf = reader.leaves().getFirst();
        for (TextField field : TextField.values()) {
            fields.put(field, FieldTexts.of(leaf.reader(), field));
        }
    }

    /** Opens an index that has been written. */
    static TextIndex open(Directory directory) throws IOException {
        return new TextIndex(DirectoryReader.open(directory));
    }

    static BM25Similarity similarity() {
        return new BM25Similarity(FieldTexts.K1, FieldTexts.B);
    }

    /** Returns a reader of the terms of a field, for use by one thread. */
    TermReader terms(TextField field) throws IOException {
        Terms terms = leaf.reader().terms(field.lucene());
        return new TermReader(
                requireNonNull(fields.get(field)), terms == null ? null : terms.iterator());
    }

    /** Returns all terms of a field. */
    Set<String> allTerms(TextField field) throws IOException {
        Terms terms = leaf.reader().terms(field.lucene());
        if (terms == null) {
            return Set.of();
        }
        var all = new HashSet<String>();
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            all.add(term.utf8ToString());
        }
        return all;
    }

    /** Returns a query for a term that is known already: nothing is looked up again. */
    TermQuery query(TextField field, IndexedTerm term) {
        var states = new TermStates(searcher.getTopReaderContext());
        states.register(term.state(), leaf.ord, term.frequency(), term.occurrences());
        return new TermQuery(new Term(field.lucene(), term.text()), states);
    }

    /**
     * Finds the texts that match best.
     *
     * @return the numbers of the best texts, in any order
     */
    int[] search(Query query, int limit) throws IOException {
        ScoreDoc[] best = searcher.search(query, limit).scoreDocs;
        var numbers = new int[best.length];
        for (int i = 0; i < best.length; i++) {
            numbers[i] = best[i].doc;
        }
        return numbers;
    }
}
