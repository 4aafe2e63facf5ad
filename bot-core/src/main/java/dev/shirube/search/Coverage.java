package dev.shirube.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much of some keywords a guide or a heading has, rare words counting more. For use by one
 * thread.
 */
final class Coverage {

    /** From this many character pairs on a word can be told though it is written otherwise. */
    private static final int LONG_WORD = 5;

    private static final double NEARLY_ALL = 0.8;

    /** A heading of words that every section has says nothing, even if all of it is asked for. */
    private static final double NOTHING = 0.2;

    private final TermReader words;
    private final TermReader bigrams;
    private final List<AnalysedKeyword> keywords;
    private final Set<String> said = new HashSet<>();
    private final List<List<String>> wordings = new ArrayList<>();

    /**
     * Prepares keywords.
     *
     * @param words the words of sections
     * @param bigrams the character pairs of sections
     * @param keywords the keywords
     */
    Coverage(TermReader words, TermReader bigrams, List<AnalysedKeyword> keywords) {
        this.words = words;
        this.bigrams = bigrams;
        this.keywords = List.copyOf(keywords);
        for (AnalysedKeyword keyword : keywords) {
            said.addAll(keyword.terms().words());
            for (Terms synonym : keyword.synonyms()) {
                if (!synonym.words().isEmpty()) {
                    wordings.add(synonym.words());
                }
            }
        }
    }

    List<AnalysedKeyword> keywords() {
        return keywords;
    }

    /** The weight of the keywords that any guide has. */
    double information() throws IOException {
        double sum = 0;
        for (AnalysedKeyword keyword : keywords) {
            for (String word : keyword.terms().words()) {
                IndexedTerm term = words.find(word);
                sum += term == null ? 0 : keyword.weight() * term.idf();
            }
        }
        return sum;
    }

    /** The share of a heading that the keywords say, a name and the guide's slug left aside. */
    double ofHeading(SearchIndex.Heading heading, Set<String> name) {
        double covered = 0;
        double all = 0;
        for (Map.Entry<String, Double> word : heading.words().entrySet()) {
            if (!name.contains(word.getKey()) && !heading.slug().contains(word.getKey())) {
                all += word.getValue();
                covered += isSaid(word.getKey(), heading) ? word.getValue() : 0;
            }
        }
        return covered / (all + NOTHING);
    }

    private boolean isSaid(String word, SearchIndex.Heading heading) {
        if (said.contains(word)) {
            return true;
        }
        for (List<String> wording : wordings) {
            if (wording.contains(word) && heading.words().keySet().containsAll(wording)) {
                return true;
            }
        }
        return false;
    }

    /** The share of the keywords that a guide speaks of anywhere. */
    double byGuide(SearchIndex.Extent guide) throws IOException {
        double covered = 0;
        double all = 0;
        for (AnalysedKeyword keyword : keywords) {
            double missed = 0;
            for (String word : keyword.terms().words()) {
                double weight = keyword.weight() * words.idf(word);
                all += weight;
                if (has(words, guide, word)) {
                    covered += weight;
                } else {
                    missed += weight;
                }
            }
            if (missed > 0) {
                covered += missed * otherwise(guide, keyword);
            }
        }
        return all == 0 ? 1 : covered / all;
    }

    /** How far a guide has a keyword in other words or in another spelling, 0 to 1. */
    private double otherwise(SearchIndex.Extent guide, AnalysedKeyword keyword) throws IOException {
        for (Terms synonym : keyword.synonyms()) {
            boolean all = !synonym.words().isEmpty();
            for (String word : synonym.words()) {
                all = all && has(words, guide, word);
            }
            if (all) {
                return 1;
            }
        }
        return spelled(guide, keyword.terms().bigrams());
    }

    /** A long word that the guide writes otherwise is known by most of its character pairs. */
    private double spelled(SearchIndex.Extent guide, List<String> pairs) throws IOException {
        if (pairs.size() < LONG_WORD) {
            return 0;
        }
        int known = 0;
        for (String pair : pairs) {
            known += has(bigrams, guide, pair) ? 1 : 0;
        }
        double share = (double) known / pairs.size();
        return share >= NEARLY_ALL ? share : 0;
    }

    private static boolean has(TermReader terms, SearchIndex.Extent guide, String term)
            throws IOException {
        return terms.has(term, guide.from(), guide.to());
    }
}
