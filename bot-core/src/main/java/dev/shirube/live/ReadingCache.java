package dev.shirube.live;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.guide.load.GuideReading;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads guide files, each content of a file once. What was not asked for in a whole round is
 * forgotten. Several threads may read in a round; only one begins the next.
 */
final class ReadingCache {

    private final GuideReader reader;
    private Map<Key, GuideReading> before = Map.of();
    private Map<Key, GuideReading> now = new ConcurrentHashMap<>();

    /** The path too, since it is a part of what is read. */
    private record Key(String path, String hash) {}

    ReadingCache(GuideReader reader) {
        this.reader = reader;
    }

    void nextRound() {
        before = now;
        now = new ConcurrentHashMap<>();
    }

    /** Reads a file; never throws. */
    GuideReading read(GuideFile file) {
        return now.computeIfAbsent(
                new Key(file.path(), hash(file)),
                key -> {
                    GuideReading known = before.get(key);
                    return known == null ? readAnew(file) : known;
                });
    }

    private GuideReading readAnew(GuideFile file) {
        try {
            return reader.read(file);
        } catch (RuntimeException | StackOverflowError e) {
            // A defect of the reader; the other guides have nothing to do with it.
            var problem =
                    new Diagnostic(
                            file.path(), 0, Diagnostic.Severity.ERROR, "cannot be read: " + e);
            return new GuideReading(file.path(), null, List.of(problem));
        }
    }

    private static String hash(GuideFile file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.bytes());
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
