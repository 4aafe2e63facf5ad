package dev.shirube.search;

import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The Lucene query that finds the sections worth scoring where no guide is named. It is coarser
 * than the {@link KeywordScorer}: every term is one clause however many keywords have it, those of
 * synonyms too.
 */
final class SectionQuery {

    private static final double SYNONYM_WEIGHT = 0.7;

    private final TextIndex index;
    private final TermReader words;
    private final TermReader bigrams;
    private final Map<IndexedTerm, Double> wordWeights = new LinkedHashMap<>();
    private final Map<IndexedTerm, Double> bigramWeights = new LinkedHashMap<>();

    /**
     * Prepares to make queries.
     *
     * @param index where to look
     * @param words the words of its sections
     * @param bigrams the character pairs of its sections
     */
    SectionQuery(TextIndex index, TermReader words, TermReader bigrams) {
        this.index = index;
        this.words = words;
        this.bigrams = bigrams;
    }

    /** Adds a keyword with its synonyms. */
    void add(AnalysedKeyword keyword) throws IOException {
        double weight = keyword.weight();
        for (String word : keyword.terms().words()) {
            add(wordWeights, words.find(word), weight);
        }
        for (String pair : keyword.terms().bigrams()) {
            add(bigramWeights, bigrams.find(pair), weight * KeywordScorer.weightOfBigram(pair));
        }
        for (Terms synonym : keyword.synonyms()) {
            for (IndexedTerm word : words.findAll(synonym.words())) {
                wordWeights.putIfAbsent(word, SYNONYM_WEIGHT * weight);
            }
        }
    }

    private static void add(
            Map<IndexedTerm, Double> weights, @Nullable IndexedTerm term, double weight) {
        if (term != null) {
            weights.merge(term, weight, Double::sum);
        }
    }

    /**
     * Finds sections.
     *
     * @param limit how many at the most
     * @return the numbers of their texts, in any order; none where no section has any term
     * @throws IOException if Lucene fails
     */
    int[] search(int limit) throws IOException {
        if (wordWeights.isEmpty() && bigramWeights.isEmpty()) {
            return new int[0];
        }
        var query = new BooleanQuery.Builder();
        clauses(TextField.WORDS, wordWeights, query);
        clauses(TextField.BIGRAMS, bigramWeights, query);
        return index.search(query.build(), limit);
    }

    private void clauses(
            TextField field, Map<IndexedTerm, Double> weights, BooleanQuery.Builder query) {
        weights.forEach((term, weight) -> {
            Query clause = new BoostQuery(index.query(field, term), weight.floatValue());
            query.add(clause, BooleanClause.Occur.SHOULD);
        });
    }
}
