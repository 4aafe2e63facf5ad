package dev.shirube.search;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One Lucene index of texts of one kind (sections or passages), held in memory in one segment. A
 * document's number is its position among the texts that it was built from.
 */
final class FieldIndex {

    static final String WORDS = "words";
    static final String BIGRAMS = "bigrams";
    static final String GUIDE = "guide";

    private final IndexSearcher searcher;
    private final LeafReader reader;
    private final int size;
    private final Map<Terms, List<IndexedTerm>> wordings = new ConcurrentHashMap<>();

    private FieldIndex(IndexSearcher searcher, LeafReader reader) {
        this.searcher = searcher;
        this.reader = reader;
        this.size = reader.maxDoc();
    }

    /**
     * Opens an index that has been written.
     *
     * @param directory where it lies, in one segment
     * @return the index
     * @throws IOException if Lucene fails
     */
    static FieldIndex open(Directory directory) throws IOException {
        var reader = DirectoryReader.open(directory);
        var searcher = new IndexSearcher(reader);
        searcher.setSimilarity(similarity());
        searcher.setQueryCache(null);
        return new FieldIndex(searcher, reader.leaves().getFirst().reader());
    }

    /**
     * Finds the documents that match best.
     *
     * @param query what to look for
     * @param guide the slug of the only guide to look in, or null for all
     * @param limit how many at the most
     * @return the best documents, best first; of equals the one that comes first in the guides
     * @throws IOException if Lucene fails
     */
    ScoreDoc[] search(Query query, @Nullable String guide, int limit) throws IOException {
        Query scoped = query;
        if (guide != null) {
            scoped =
                    new BooleanQuery.Builder()
                            .add(query, BooleanClause.Occur.MUST)
                            .add(new TermQuery(new Term(GUIDE, guide)), BooleanClause.Occur.FILTER)
                            .build();
        }
        return searcher.search(scoped, Math.min(limit, size)).scoreDocs;
    }

    /**
     * Looks up the words of a phrase of the vocabulary, the first time that it is needed.
     *
     * @param phrase the phrase
     * @return its words; none where any of them is in no document
     * @throws IOException if Lucene fails
     */
    List<IndexedTerm> wording(Terms phrase) throws IOException {
        List<IndexedTerm> known = wordings.get(phrase);
        if (known == null) {
            known = words(phrase);
            wordings.put(phrase, known);
        }
        return known;
    }

    private List<IndexedTerm> words(Terms phrase) throws IOException {
        var terms = new ArrayList<IndexedTerm>(phrase.words().size());
        for (String word : phrase.words()) {
            IndexedTerm term = term(WORDS, word);
            if (!term.exists()) {
                return List.of();
            }
            terms.add(term);
        }
        return List.copyOf(terms);
    }

    /**
     * Looks a term up.
     *
     * @param field the field
     * @param term the term
     * @return the term, whether or not any document has it
     * @throws IOException if Lucene fails
     */
    IndexedTerm term(String field, String term) throws IOException {
        var indexed = new Term(field, term);
        TermStates states = TermStates.build(searcher, indexed, true);
        int frequency = states.docFreq();
        double idf = Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
        return new IndexedTerm(new TermQuery(indexed, states), frequency, idf);
    }

    /**
     * A term of the index. Looking it up costs as much as searching it; it is done once for each.
     *
     * @param query finds the documents that have it
     * @param frequency how many documents have it
     * @param idf its inverse document frequency, as BM25 has it; greatest for a term that no
     *     document has
     */
    record IndexedTerm(TermQuery query, int frequency, double idf) {
        boolean exists() {
            return frequency > 0;
        }
    }

    /**
     * Returns whether any of some documents that stand together has a term.
     *
     * @param from the number of the first document
     * @param to the number behind the last one
     * @param field the field
     * @param term the term
     * @return true if one has
     * @throws IOException if Lucene fails
     */
    boolean has(int from, int to, String field, String term) throws IOException {
        PostingsEnum postings = reader.postings(new Term(field, term), PostingsEnum.NONE);
        return postings != null && postings.advance(from) < to;
    }

    /** Low k1: a word that occurs once says nearly all; measured on Japanese questions. */
    static BM25Similarity similarity() {
        return new BM25Similarity(0.4f, 0.75f);
    }
}
