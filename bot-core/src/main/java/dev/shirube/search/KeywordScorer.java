package dev.shirube.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Scores texts of one kind (sections or passages) by keywords, with BM25. Words and bigrams are
 * summed, the bigrams at half weight; of a keyword and its synonyms the one that fits best counts.
 * What no text has counts for nothing; {@link Coverage} tells of it. For use by one thread.
 */
final class KeywordScorer {

    private static final double BIGRAM_WEIGHT = 0.5;
    private static final double HIRAGANA_WEIGHT = 0.3;
    private static final double SYNONYM_WEIGHT = 0.7;

    private final TermReader words;
    private final TermReader bigrams;
    private final TermFits wordFits;
    private final TermFits bigramFits;
    private final double[] scores;

    /**
     * Prepares to score.
     *
     * @param words the words of the texts
     * @param bigrams the character pairs of the texts
     * @param ranges the texts
     */
    KeywordScorer(TermReader words, TermReader bigrams, TextRanges ranges) {
        this.words = words;
        this.bigrams = bigrams;
        this.wordFits = new TermFits(words, ranges);
        this.bigramFits = new TermFits(bigrams, ranges);
        this.scores = new double[ranges.size()];
    }

    /** The weight of a character pair beside that of a word. */
    static double weightOfBigram(String pair) {
        return Terms.isHiragana(pair) ? BIGRAM_WEIGHT * HIRAGANA_WEIGHT : BIGRAM_WEIGHT;
    }

    /**
     * Scores all texts by a keyword.
     *
     * @param keyword the keyword
     * @param sums where the score of each text is added, by its slot
     * @return the score that a text could reach that has all that any text has, without end
     * @throws IOException if Lucene fails
     */
    double score(AnalysedKeyword keyword, double[] sums) throws IOException {
        Arrays.fill(scores, 0);
        double reach = addOwn(keyword.terms());
        var synonyms = new ArrayList<List<IndexedTerm>>();
        double common = isKnown(keyword.terms()) ? reach : Double.POSITIVE_INFINITY;
        for (Terms synonym : keyword.synonyms()) {
            List<IndexedTerm> wording = words.findAll(synonym.words());
            if (!wording.isEmpty()) {
                synonyms.add(wording);
                common = Math.min(common, rarity(wording));
            }
        }
        for (List<IndexedTerm> synonym : synonyms) {
            raise(synonym, SYNONYM_WEIGHT * common / rarity(synonym));
        }
        if (!synonyms.isEmpty()) {
            reach = Math.max(reach, SYNONYM_WEIGHT * common);
        }
        for (int slot = 0; slot < scores.length; slot++) {
            sums[slot] += keyword.weight() * scores[slot];
        }
        return keyword.weight() * reach;
    }

    /** Adds the keyword as it is written, and returns what could be reached so. */
    private double addOwn(Terms terms) throws IOException {
        double reach = 0;
        for (String word : terms.words()) {
            IndexedTerm term = words.find(word);
            if (term != null) {
                wordFits.of(term).addTo(scores, term.idf());
                reach += term.idf();
            }
        }
        for (String pair : terms.bigrams()) {
            IndexedTerm term = bigrams.find(pair);
            if (term != null) {
                double weight = weightOfBigram(pair) * term.idf();
                bigramFits.of(term).addTo(scores, weight);
                reach += weight;
            }
        }
        return reach;
    }

    private boolean isKnown(Terms terms) throws IOException {
        for (String word : terms.words()) {
            if (words.find(word) == null) {
                return false;
            }
        }
        return !terms.words().isEmpty();
    }

    /** Lifts the texts that have a synonym to what they score by it, if that is more. */
    private void raise(List<IndexedTerm> synonym, double weight) throws IOException {
        var sums = new double[scores.length];
        var counts = new int[scores.length];
        for (IndexedTerm term : synonym) {
            Fits fits = wordFits.of(term);
            fits.addTo(sums, term.idf() * weight);
            fits.countIn(counts);
        }
        for (int slot = 0; slot < scores.length; slot++) {
            if (counts[slot] == synonym.size() && sums[slot] > scores[slot]) {
                scores[slot] = sums[slot];
            }
        }
    }

    /** All wordings together are as common as the commonest: none may count as a rarity. */
    private static double rarity(List<IndexedTerm> terms) {
        double sum = 0;
        for (IndexedTerm term : terms) {
            sum += term.idf();
        }
        return sum;
    }
}
