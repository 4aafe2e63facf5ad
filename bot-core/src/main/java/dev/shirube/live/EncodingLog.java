package dev.shirube.live;

import dev.shirube.meaning.EncodingProgress;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs how far the encoding of guides has come, at each tenth of the way. */
public final class EncodingLog implements EncodingProgress {

    private static final Logger LOG = LoggerFactory.getLogger(EncodingLog.class);
    private static final int STEPS = 10;

    private int step;

    /** Makes the log. */
    public EncodingLog() {}

    @Override
    public void encoded(int done, int total) {
        int now = (int) ((long) done * STEPS / total);
        if (done == 0) {
            step = 0;
            LOG.info("encoding {} new texts; until then answers are found by words", total);
        } else if (done == total) {
            LOG.info("encoded all of {} new texts", total);
        } else if (now > step) {
            LOG.info("encoded {} of {} new texts", done, total);
        }
        step = Math.max(step, now);
    }
}
