package dev.shirube.answer;

/** The probability that a candidate is right: a log-linear model over its evidence. */
final class Confidence {

    /** From here on the bot gives an answer. */
    static final double ENOUGH = 0.5;

    private Confidence() {}

    static double of(Evidence evidence, double margin) {
        double logit = evidence.named() ? -1.5 : -2.8;
        logit += (evidence.named() ? 2.5 : 0.3) * evidence.topic();
        if (evidence.hasContent()) {
            double missed = 0.6 - evidence.coverage();
            logit += 8 * evidence.trust() * evidence.content() * evidence.coverage();
            logit -= (evidence.topic() > 0 ? 1.2 : 3) * missed;
        } else if (evidence.asksTopic()) {
            logit += 0.5;
        }
        if (evidence.asksTopic() && evidence.topic() == 0) {
            logit -= 0.5;
        }
        if (!evidence.named() && evidence.asksTopic()) {
            // every guide has something on a topic: without a job it takes more to be sure
            logit -= 0.2;
        }
        logit +=
                1.5 * evidence.years()
                        + (evidence.named() || !evidence.asksTopic() ? 1 : 0.3)
                                * evidence.heading();
        logit += Math.min(margin, 1) * 0.5;
        return 1 / (1 + Math.exp(-logit));
    }
}
