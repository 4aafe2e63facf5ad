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

    private final TermFits words;
    private final TermFits bigrams;
    private final double[] scores;

    /**
     * Prepares to score.
     *
     * @param words the words of the texts
     * @param bigrams the character pairs of the texts
     * @param size how many texts there are
     */
    KeywordScorer(TermFits words, TermFits bigrams, int size) {
        this.words = words;
        this.bigrams = bigrams;
        this.scores = new double[size];
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
        var synonyms = new ArrayList<List<Fits>>();
        double common = isKnown(keyword.terms()) ? reach : Double.POSITIVE_INFINITY;
        for (Terms synonym : keyword.synonyms()) {
            List<Fits> wording = all(synonym.words());
            if (!wording.isEmpty()) {
                synonyms.add(wording);
                common = Math.min(common, rarity(wording));
            }
        }
        for (List<Fits> synonym : synonyms) {
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
            Fits fits = words.of(word);
            if (fits != null) {
                fits.addTo(scores, fits.idf());
                reach += fits.idf();
            }
        }
        for (String pair : terms.bigrams()) {
            Fits fits = bigrams.of(pair);
            if (fits != null) {
                double weight = weightOfBigram(pair) * fits.idf();
                fits.addTo(scores, weight);
                reach += weight;
            }
        }
        return reach;
    }

    /** The words of a wording; none where any of them is in no text. */
    private List<Fits> all(List<String> wording) throws IOException {
        var found = new ArrayList<Fits>(wording.size());
        for (String word : wording) {
            Fits fits = words.of(word);
            if (fits == null) {
                return List.of();
            }
            found.add(fits);
        }
        return found;
    }

    private boolean isKnown(Terms terms) throws IOException {
        for (String word : terms.words()) {
            if (words.of(word) == null) {
                return false;
            }
        }
        return !terms.words().isEmpty();
    }

    /** Lifts the texts that have a synonym to what they score by it, if that is more. */
    private void raise(List<Fits> synonym, double weight) {
        var sums = new double[scores.length];
        var counts = new int[scores.length];
        for (Fits fits : synonym) {
            fits.addTo(sums, fits.idf() * weight);
            fits.countIn(counts);
        }
        for (int slot = 0; slot < scores.length; slot++) {
            if (counts[slot] == synonym.size() && sums[slot] > scores[slot]) {
                scores[slot] = sums[slot];
            }
        }
    }

    /** All wordings together are as common as the commonest: none may count as a rarity. */
    private static double rarity(List<Fits> terms) {
        double sum = 0;
        for (Fits term : terms) {
            sum += term.idf();
        }
        return sum;
    }
}
