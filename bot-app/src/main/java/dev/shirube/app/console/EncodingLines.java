package dev.shirube.app.console;

import dev.shirube.meaning.EncodingProgress;

import java.io.PrintStream;

/**
 * Tells whoever waits for a command how far the encoding of guides has come. A few texts are soon
 * done, and nothing is said of them.
 *
 * @param out where to
 */
public record EncodingLines(PrintStream out) implements EncodingProgress {

    private static final int MANY = 100;
    private static final int STEPS = 10;

    @Override
    public void encoded(int done, int total) {
        if (total < MANY) {
            return;
        }
        if (done == 0) {
            out.printf("Reading what %d new texts mean; the next time they are known%n", total);
        } else if (done == total || done * STEPS / total > before(done) * STEPS / total) {
            out.printf("  %d %%%n", 100L * done / total);
        }
    }

    private static int before(int done) {
        return Math.max(0, done - EncodingProgress.AT_ONCE);
    }
}
