package dev.shirube.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Keywords as a Lucene query on one index, together with the score that a text with all of them
 * could reach. What no text has counts for neither; {@link Lookup#coverage} tells of it. Words and
 * bigrams are summed, the bigrams at half weight; of a keyword and its synonyms the one that fits
 * best counts.
 */
final class QueryPlan {

    private static final double BIGRAM_WEIGHT = 0.5;
    private static final double HIRAGANA_WEIGHT = 0.3;
    private static final double SYNONYM_WEIGHT = 0.7;

    private final FieldIndex index;
    private final BooleanQuery.Builder query = new BooleanQuery.Builder();
    private double reach;
    private boolean empty = true;

    private QueryPlan(FieldIndex index) {
        this.index = index;
    }

    /**
     * Plans a query.
     *
     * @param keywords what to look for
     * @param index where to look
     * @return the plan
     * @throws IOException if Lucene fails
     */
    static QueryPlan of(List<AnalysedKeyword> keywords, FieldIndex index) throws IOException {
        var plan = new QueryPlan(index);
        for (AnalysedKeyword keyword : keywords) {
            plan.add(keyword);
        }
        return plan;
    }

    private void add(AnalysedKeyword keyword) throws IOException {
        var sum = new BooleanQuery.Builder();
        double own = addTerms(sum, keyword.terms().words(), FieldIndex.WORDS, 1);
        own += addTerms(sum, keyword.terms().bigrams(), FieldIndex.BIGRAMS, BIGRAM_WEIGHT);
        var variants = new ArrayList<Query>();
        double reachable = own;
        double common = Double.POSITIVE_INFINITY;
        if (own > 0) {
            variants.add(sum.build());
        }
        if (isKnown(keyword.terms())) {
            common = own;
        }
        List<Terms> synonyms = new ArrayList<>();
        for (Terms synonym : keyword.synonyms()) {
            if (isKnown(synonym)) {
                synonyms.add(synonym);
                common = Math.min(common, rarity(synonym));
            }
        }
        for (Terms synonym : synonyms) {
            double weight = SYNONYM_WEIGHT * common / rarity(synonym);
            variants.add(new BoostQuery(all(synonym), (float) weight));
            reachable = Math.max(reachable, SYNONYM_WEIGHT * common);
        }
        if (variants.isEmpty()) {
            return;
        }
        Query either =
                variants.size() == 1 ? variants.getFirst() : new DisjunctionMaxQuery(variants, 0);
        query.add(new BoostQuery(either, (float) keyword.weight()), BooleanClause.Occur.SHOULD);
        reach += keyword.weight() * reachable;
        empty = false;
    }

    /** All wordings together are as common as the commonest: none may count as a rarity. */
    private double rarity(Terms terms) throws IOException {
        double sum = 0;
        for (String word : terms.words()) {
            sum += index.idf(FieldIndex.WORDS, word);
        }
        return sum;
    }

    private static Query all(Terms terms) {
        var all = new BooleanQuery.Builder();
        for (String word : terms.words()) {
            all.add(term(FieldIndex.WORDS, word, 1), BooleanClause.Occur.MUST);
        }
        return all.build();
    }

    boolean isEmpty() {
        return empty;
    }

    Query query() {
        return query.build();
    }

    /** The score that a text could reach that has all that any text has, repeated without end. */
    double reach() {
        return reach;
    }

    private boolean isKnown(Terms terms) throws IOException {
        if (terms.words().isEmpty()) {
            return false;
        }
        for (String word : terms.words()) {
            if (!index.has(FieldIndex.WORDS, word)) {
                return false;
            }
        }
        return true;
    }

    private double addTerms(
            BooleanQuery.Builder sum, List<String> terms, String field, double fieldWeight)
            throws IOException {
        double reachable = 0;
        for (String text : terms) {
            double weight =
                    field.equals(FieldIndex.BIGRAMS) && Terms.isHiragana(text)
                            ? fieldWeight * HIRAGANA_WEIGHT
                            : fieldWeight;
            if (index.has(field, text)) {
                sum.add(term(field, text, weight), BooleanClause.Occur.SHOULD);
                reachable += weight * index.idf(field, text);
            }
        }
        return reachable;
    }

    private static Query term(String field, String text, double weight) {
        Query term = new TermQuery(new Term(field, text));
        return weight == 1 ? term : new BoostQuery(term, (float) weight);
    }
}
