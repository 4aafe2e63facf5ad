package dev.shirube.search;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;

/** How much of some keywords a guide or a heading has, rare words counting more. */
final class Coverage {

    /** From this many character pairs on a word can be told though it is written otherwise. */
    private static final int LONG_WORD = 5;

    private static final double NEARLY_ALL = 0.8;

    private final SearchIndex index;
    private final List<AnalysedKeyword> keywords;

    Coverage(SearchIndex index, List<AnalysedKeyword> keywords) {
        this.index = index;
        this.keywords = keywords;
    }

    /** The weight of the keywords that any guide has. */
    double information() throws IOException {
        double sum = 0;
        for (AnalysedKeyword keyword : keywords) {
            for (String word : keyword.terms().words()) {
                if (index.sectionIndex().has(FieldIndex.WORDS, word)) {
                    sum += keyword.weight() * rarity(word);
                }
            }
        }
        return sum;
    }

    /** The share of a heading that the keywords say. */
    double ofHeading(List<String> heading) throws IOException {
        var said = new HashSet<String>();
        for (AnalysedKeyword keyword : keywords) {
            said.addAll(keyword.terms().words());
            for (Terms synonym : keyword.synonyms()) {
                if (!synonym.words().isEmpty() && heading.containsAll(synonym.words())) {
                    said.addAll(synonym.words());
                }
            }
        }
        double all = 0;
        double covered = 0;
        for (String word : heading) {
            double weight = rarity(word);
            all += weight;
            covered += said.contains(word) ? weight : 0;
        }
        return all == 0 ? 0 : covered / all;
    }

    /** The share of the keywords that a guide speaks of anywhere. */
    double byGuide(int guide) throws IOException {
        double covered = 0;
        double all = 0;
        for (AnalysedKeyword keyword : keywords) {
            double otherwise =
                    hasSynonym(guide, keyword) ? 1 : spelled(guide, keyword.terms().bigrams());
            for (String word : keyword.terms().words()) {
                double weight = keyword.weight() * rarity(word);
                boolean known = index.guideIndex().has(guide, FieldIndex.WORDS, word);
                all += weight;
                covered += weight * (known ? 1 : otherwise);
            }
        }
        return all == 0 ? 1 : covered / all;
    }

    private double rarity(String word) throws IOException {
        return index.sectionIndex().idf(FieldIndex.WORDS, word);
    }

    private boolean hasSynonym(int guide, AnalysedKeyword keyword) throws IOException {
        for (Terms synonym : keyword.synonyms()) {
            boolean all = !synonym.words().isEmpty();
            for (String word : synonym.words()) {
                all = all && index.guideIndex().has(guide, FieldIndex.WORDS, word);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    /** A long word that the guide writes otherwise is known by most of its character pairs. */
    private double spelled(int guide, List<String> pairs) throws IOException {
        if (pairs.size() < LONG_WORD) {
            return 0;
        }
        int known = 0;
        for (String pair : pairs) {
            known += index.guideIndex().has(guide, FieldIndex.BIGRAMS, pair) ? 1 : 0;
        }
        double share = (double) known / pairs.size();
        return share >= NEARLY_ALL ? share : 0;
    }
}
