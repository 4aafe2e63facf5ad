package dev.shirube.bench.jsquad;

import java.util.Locale;
import java.util.function.Predicate;

/** Counts the questions that something holds of, among all and among those of the unseen half. */
final class Tally {

    private final String name;
    private final Predicate<NumberedQuestion> unseen;
    private final int[] asked = new int[2];
    private final int[] held = new int[2];

    Tally(String name, Predicate<NumberedQuestion> unseen) {
        this.name = name;
        this.unseen = unseen;
    }

    void count(NumberedQuestion question, boolean holds) {
        for (int set = 0; set <= (unseen.test(question) ? 1 : 0); set++) {
            asked[set]++;
            held[set] += holds ? 1 : 0;
        }
    }

    /** A row of a Markdown table. */
    String row() {
        return "| %s | %s | %s |".formatted(name, share(0), share(1));
    }

    private String share(int set) {
        double percent = asked[set] == 0 ? 0 : 100.0 * held[set] / asked[set];
        return String.format(Locale.ROOT, "%d of %d, %.1f %%", held[set], asked[set], percent);
    }
}
