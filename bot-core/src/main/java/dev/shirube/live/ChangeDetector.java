package dev.shirube.live;

import java.nio.file.Path;
import java.util.Map;

/** Decides from the fingerprints of files when it is time to read them. Not thread-safe. */
final class ChangeDetector {

    /** Files that are written again and again are read all the same after so many looks. */
    private static final int RESTLESS_LOOKS = 2;

    /**
     * After a change the files are read again so many times: what is written within one tick of the
     * file system's clock leaves no other trace.
     */
    private static final int SECOND_READS = 2;

    /** The files are read after so many looks though they seem the same: a mount may lie. */
    private static final int LOOKS_PER_READ = 60;

    private final FileFingerprints fingerprints;
    private Map<Path, Map<String, Object>> seen;
    private Map<Path, Map<String, Object>> read;
    private int restlessLooks;
    private int secondReads = SECOND_READS;
    private int looksSinceRead;

    /** What was seen. */
    enum Look {
        /** Nothing has changed. */
        QUIET,
        /** Something is changing: a file may be half-written. */
        RESTLESS,
        /** The files are to be read now. */
        READ
    }

    /** Takes the files as they are now for read. */
    ChangeDetector(FileFingerprints fingerprints) {
        this.fingerprints = fingerprints;
        this.seen = fingerprints.take();
        this.read = seen;
    }

    /** Looks at the files. After {@link Look#READ} they count as read. */
    Look look() {
        Map<Path, Map<String, Object>> now = fingerprints.take();
        boolean still = now.equals(seen);
        seen = now;
        if (!still && restlessLooks < RESTLESS_LOOKS) {
            restlessLooks++;
            return Look.RESTLESS;
        }
        restlessLooks = 0;
        looksSinceRead++;
        if (!now.equals(read)) {
            secondReads = SECOND_READS;
        } else if (secondReads > 0) {
            secondReads--;
        } else if (looksSinceRead < LOOKS_PER_READ) {
            return Look.QUIET;
        }
        looksSinceRead = 0;
        read = now;
        return Look.READ;
    }
}
