package dev.shirube.search;

import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How much of what is looked for stands in a single sentence, line or row: words that meet in one
 * sentence are more likely what is meant than the same words all over a section. Such a density is
 * what the best passage retrievers for question answering have in common (Tellex et al.,
 * "Quantitative evaluation of passage retrieval algorithms for question answering", SIGIR 2003).
 * For use by one thread.
 */
final class SentenceFit {

    private static final double SYNONYM_WEIGHT = 0.7;

    private final List<Wanted> wanted = new ArrayList<>();
    private double reach;

    /** A keyword in its wordings, and what it is worth to have all of one. */
    private record Wanted(List<Wording> wordings, double weight) {

        double in(Sentence sentence) {
            double most = 0;
            for (Wording wording : wordings) {
                most = Math.max(most, wording.in(sentence));
            }
            return weight * most;
        }
    }

    /** The character pairs of a wording that any section has, and how rare they are together. */
    private record Wording(List<Pair> pairs, double weight) {

        double in(Sentence sentence) {
            double sum = 0;
            for (Pair pair : pairs) {
                sum += sentence.has(pair.text()) ? pair.worth() : 0;
            }
            return sum;
        }
    }

    /** A character pair or Latin word, and its share of its wording. */
    private record Pair(String text, double worth) {}

    /** A part of a text under its headings. */
    private record Sentence(String headings, String text, int from, int to) {

        boolean has(String pair) {
            return text.indexOf(pair, from, to) >= 0 || headings.contains(pair);
        }
    }

    /**
     * Prepares to look for keywords.
     *
     * @param bigrams the character pairs of sections
     * @param keywords the keywords; what no section has counts for nothing
     * @throws IOException if Lucene fails
     */
    SentenceFit(TermReader bigrams, List<AnalysedKeyword> keywords) throws IOException {
        for (AnalysedKeyword keyword : keywords) {
            Wording own = wording(keyword.terms(), 1, bigrams);
            if (!own.pairs().isEmpty()) {
                var wordings = new ArrayList<>(List.of(own));
                for (Terms synonym : keyword.synonyms()) {
                    wordings.add(wording(synonym, SYNONYM_WEIGHT, bigrams));
                }
                double weight = keyword.weight() * own.weight();
                wanted.add(new Wanted(wordings, weight));
                reach += weight;
            }
        }
    }

    private static Wording wording(Terms terms, double share, TermReader bigrams)
            throws IOException {
        var known = new ArrayList<Pair>();
        double sum = 0;
        for (String text : terms.bigrams()) {
            double weight = weight(text, bigrams);
            if (weight > 0) {
                known.add(new Pair(text, weight));
                sum += weight;
            }
        }
        double all = sum;
        known.replaceAll(pair -> new Pair(pair.text(), share * pair.worth() / all));
        return new Wording(known, all);
    }

    private static double weight(String pair, TermReader bigrams) throws IOException {
        IndexedTerm term = bigrams.find(pair);
        return term == null ? 0 : KeywordScorer.weightOfBigram(pair) * term.idf();
    }

    /**
     * Looks for the best sentence.
     *
     * @param section a section
     * @return how much of what is looked for, and that any section has, stands in the one sentence
     *     that has most of it, the headings above it included, 0 to 1
     */
    double best(Section section) {
        double best = 0;
        String headings = normal(String.join("\n", section.path()));
        for (Passage passage : section.passages()) {
            if (IndexedText.isWhole(passage)) {
                best = Math.max(best, best(headings, normal(passage.text())));
            }
        }
        return reach == 0 ? 0 : best / reach;
    }

    private double best(String headings, String text) {
        double best = 0;
        int from = 0;
        while (from < text.length()) {
            var sentence = new Sentence(headings, text, from, end(text, from));
            double sum = 0;
            for (Wanted keyword : wanted) {
                sum += keyword.in(sentence);
            }
            best = Math.max(best, sum);
            from = sentence.to();
        }
        return best;
    }

    /** The position behind the sentence that begins at another. */
    private static int end(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean stop = c == '.' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
            if (stop || c == '\n' || c == '。' || c == '!' || c == '?') {
                return at + 1;
            }
        }
        return text.length();
    }

    /** Widths and letter case as the character pairs have them. */
    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
