package dev.shirube.answer;

/** The probability that a candidate is right: a log-linear model over its evidence. */
final class Confidence {

    /** From here on the bot gives an answer. */
    static final double ENOUGH = 0.5;

    private Confidence() {}

    static double of(Evidence evidence, double margin) {
        double logit = evidence.named() ? -1.5 : -2.5;
        logit += 2.5 * evidence.topic();
        if (evidence.hasContent()) {
            logit += 5 * evidence.content() + 3 * (evidence.coverage() - 0.6);
        } else if (evidence.asksTopic()) {
            logit += 0.5;
        }
        if (evidence.years() < 0) {
            logit -= 1;
        }
        logit += Math.min(margin, 1) * 0.5;
        return 1 / (1 + Math.exp(-logit));
    }
}
