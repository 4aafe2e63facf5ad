package dev.shirube.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
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

    private final SearchIndex index;
    private final List<AnalysedKeyword> keywords;
    private final Map<String, FieldIndex.IndexedTerm> words = new HashMap<>();
    private final Set<String> said = new HashSet<>();
    private final List<List<String>> wordings = new ArrayList<>();

    Coverage(SearchIndex index, List<AnalysedKeyword> keywords) throws IOException {
        this.index = index;
        this.keywords = keywords;
        for (AnalysedKeyword keyword : keywords) {
            for (String word : keyword.terms().words()) {
                words.put(word, index.sectionIndex().term(FieldIndex.WORDS, word));
                said.add(word);
            }
            for (Terms synonym : keyword.synonyms()) {
                if (!synonym.words().isEmpty()) {
                    wordings.add(synonym.words());
                }
            }
        }
    }

    /** The weight of the keywords that any guide has. */
    double information() {
        double sum = 0;
        for (AnalysedKeyword keyword : keywords) {
            for (String word : keyword.terms().words()) {
                FieldIndex.IndexedTerm term = words.get(word);
                if (term != null && term.exists()) {
                    sum += keyword.weight() * term.idf();
                }
            }
        }
        return sum;
    }

    /** The share of a heading that the keywords say, some words of it left aside. */
    double ofHeading(SearchIndex.Heading heading, Set<String> aside) {
        double covered = 0;
        double all = 0;
        for (Map.Entry<String, Double> word : heading.words().entrySet()) {
            if (!aside.contains(word.getKey())) {
                all += word.getValue();
                covered += isSaid(word.getKey(), heading) ? word.getValue() : 0;
            }
        }
        return all == 0 ? 0 : covered / all;
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
                FieldIndex.IndexedTerm term = words.get(word);
                double weight = term == null ? 0 : keyword.weight() * term.idf();
                all += weight;
                if (has(guide, FieldIndex.WORDS, word)) {
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
                all = all && has(guide, FieldIndex.WORDS, word);
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
            known += has(guide, FieldIndex.BIGRAMS, pair) ? 1 : 0;
        }
        double share = (double) known / pairs.size();
        return share >= NEARLY_ALL ? share : 0;
    }

    private boolean has(SearchIndex.Extent guide, String field, String term) throws IOException {
        return index.sectionIndex().has(guide.from(), guide.to(), field, term);
    }
}
