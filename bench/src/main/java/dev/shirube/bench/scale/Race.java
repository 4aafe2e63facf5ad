package dev.shirube.bench.scale;

import java.time.Duration;
import java.util.List;

/**
 * Puts questions to several contenders in one thread: the next question is asked when the last one
 * is answered, so none waits for another. All contenders take turns at each part of the questions,
 * so that what else the machine does hits all of them alike.
 */
final class Race {

    private static final int PART = 200;
    private static final Duration LEAST_WARM_UP = Duration.ofSeconds(15);
    private static final Duration MOST_WARM_UP = Duration.ofSeconds(60);
    private static final Duration MOST_MEASURING = Duration.ofSeconds(60);
    private static final int MOST_ROUNDS = 8;
    private static final double STEADY = 0.05;

    private final List<MadeUpQuestion> questions;
    private final List<Contender> contenders;

    Race(List<MadeUpQuestion> questions, List<Contender> contenders) {
        this.questions = questions;
        this.contenders = contenders;
    }

    void run() throws Exception {
        warmUp();
        long begin = System.nanoTime();
        contenders.forEach(Contender::forget);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            if (round > 0 && since(begin).compareTo(MOST_MEASURING) > 0) {
                break;
            }
            round();
        }
        for (Contender contender : contenders) {
            System.err.printf("  %s: %s%n", contender.name(), contender.all().describe());
            System.err.printf("    of the processor: %s%n", contender.processor().describe());
        }
    }

    /** Asks until no contender gets faster. */
    private void warmUp() throws Exception {
        long begin = System.nanoTime();
        double[] before = new double[contenders.size()];
        boolean steady = false;
        while (since(begin).compareTo(MOST_WARM_UP) < 0
                && (!steady || since(begin).compareTo(LEAST_WARM_UP) < 0)) {
            contenders.forEach(Contender::forget);
            round();
            steady = true;
            for (int i = 0; i < before.length; i++) {
                double now = contenders.get(i).all().millis(0.5);
                steady &= Math.abs(now - before[i]) <= STEADY * now;
                before[i] = now;
            }
        }
        System.err.printf(
                "  warm-up: %d s, %s%n",
                since(begin).toSeconds(), steady ? "steady" : "NOT STEADY");
    }

    private void round() throws Exception {
        for (int from = 0; from < questions.size(); from += PART) {
            List<MadeUpQuestion> part =
                    questions.subList(from, Math.min(from + PART, questions.size()));
            for (Contender contender : contenders) {
                for (MadeUpQuestion question : part) {
                    contender.ask(question);
                }
            }
        }
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
