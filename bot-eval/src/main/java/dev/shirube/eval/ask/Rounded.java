package dev.shirube.eval.ask;

/** Numbers with as many digits as mean something. */
final class Rounded {

    private Rounded() {}

    /** Three digits behind the point. */
    static double of(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }
}
