package dev.shirube.search;

import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

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
        var own = new ArrayList<Weighted>();
        boolean known = !keyword.terms().words().isEmpty();
        for (String word : keyword.terms().words()) {
            known &= add(own, index.term(FieldIndex.WORDS, word), 1);
        }
        for (String pair : keyword.terms().bigrams()) {
            double weight =
                    Terms.isHiragana(pair) ? BIGRAM_WEIGHT * HIRAGANA_WEIGHT : BIGRAM_WEIGHT;
            add(own, index.term(FieldIndex.BIGRAMS, pair), weight);
        }
        double reachable = own.stream().mapToDouble(Weighted::reach).sum();
        double common = known ? reachable : Double.POSITIVE_INFINITY;
        var synonyms = new ArrayList<List<FieldIndex.IndexedTerm>>();
        for (Terms synonym : keyword.synonyms()) {
            List<FieldIndex.IndexedTerm> wording = index.wording(synonym);
            if (!wording.isEmpty()) {
                synonyms.add(wording);
                common = Math.min(common, rarity(wording));
            }
        }
        if (synonyms.isEmpty()) {
            addAll(own, keyword.weight(), query);
        } else {
            var variants = new ArrayList<Query>();
            var sum = new BooleanQuery.Builder();
            addAll(own, 1, sum);
            variants.add(sum.build());
            for (List<FieldIndex.IndexedTerm> synonym : synonyms) {
                double weight = SYNONYM_WEIGHT * common / rarity(synonym);
                variants.add(new BoostQuery(all(synonym), (float) weight));
            }
            reachable = Math.max(reachable, SYNONYM_WEIGHT * common);
            query.add(
                    new BoostQuery(new DisjunctionMaxQuery(variants, 0), (float) keyword.weight()),
                    BooleanClause.Occur.SHOULD);
        }
        reach += keyword.weight() * reachable;
        empty &= own.isEmpty() && synonyms.isEmpty();
    }

    /** A term and how much it counts. */
    private record Weighted(FieldIndex.IndexedTerm term, double weight) {
        double reach() {
            return weight * term.idf();
        }
    }

    /** Adds a term if any text has it, and returns whether one has. */
    private static boolean add(List<Weighted> terms, FieldIndex.IndexedTerm term, double weight) {
        return term.exists() && terms.add(new Weighted(term, weight));
    }

    private static void addAll(List<Weighted> terms, double weight, BooleanQuery.Builder sum) {
        for (Weighted term : terms) {
            double boost = weight * term.weight();
            Query query = term.term().query();
            sum.add(
                    boost == 1 ? query : new BoostQuery(query, (float) boost),
                    BooleanClause.Occur.SHOULD);
        }
    }

    /** All wordings together are as common as the commonest: none may count as a rarity. */
    private static double rarity(List<FieldIndex.IndexedTerm> terms) {
        return terms.stream().mapToDouble(FieldIndex.IndexedTerm::idf).sum();
    }

    private static Query all(List<FieldIndex.IndexedTerm> terms) {
        if (terms.size() == 1) {
            return terms.getFirst().query();
        }
        var all = new BooleanQuery.Builder();
        terms.forEach(term -> all.add(term.query(), BooleanClause.Occur.MUST));
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
}
