package dev.shirube.search;

import java.io.IOException;
import java.util.List;

/**
 * What texts of one kind score by the content that is looked for, and by everything, as shares of
 * what could be reached. For use by one thread.
 */
final class Scores {

    /** How much the content counts beside the question as it stands, which has it too. */
    private static final double AGAIN = 0.25;

    private final double[] byContent;
    private final double[] byAll;
    private double contentReach;
    private double allReach;

    private Scores(int size) {
        this.byContent = new double[size];
        this.byAll = new double[size];
    }

    /**
     * Scores texts.
     *
     * @param scorer scores them by one keyword
     * @param size how many there are
     * @param content the keywords that are looked for
     * @param frame the keywords around them
     * @return the scores
     * @throws IOException if Lucene fails
     */
    static Scores of(
            KeywordScorer scorer,
            int size,
            List<AnalysedKeyword> content,
            List<AnalysedKeyword> frame)
            throws IOException {
        var scores = new Scores(size);
        for (AnalysedKeyword keyword : content) {
            scores.contentReach += scorer.score(keyword, scores.byContent);
        }
        for (int slot = 0; slot < size; slot++) {
            scores.byAll[slot] = AGAIN * scores.byContent[slot];
        }
        scores.allReach = AGAIN * scores.contentReach;
        for (AnalysedKeyword keyword : frame) {
            scores.allReach += scorer.score(keyword, scores.byAll);
        }
        return scores;
    }

    /** The score of a text by the content, 0 to 1. */
    double content(int slot) {
        return share(byContent[slot], contentReach);
    }

    /** The score of a text by everything, 0 to 1. */
    double all(int slot) {
        return share(byAll[slot], allReach);
    }

    private static double share(double score, double reach) {
        return reach == 0 ? 0 : score / reach;
    }
}
