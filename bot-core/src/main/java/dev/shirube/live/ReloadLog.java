package dev.shirube.live;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes new editions, and what is newly wrong with them, into the log. */
public final class ReloadLog implements ReloadListener {

    private static final Logger LOG = LoggerFactory.getLogger(ReloadLog.class);

    /** Makes the listener. */
    public ReloadLog() {}

    @Override
    public void reloaded(LoadedGuides before, LoadedGuides after) {
        LOG.info(
                "guides: {}, sections: {}, problems: {}",
                after.snapshot().guides().size(),
                after.sections(),
                after.problems().size());
        after.problemsSince(before).forEach(problem -> LOG.warn("problem: {}", problem));
    }
}
