package dev.shirube.app.command;

import dev.shirube.answer.Snapshot;
import dev.shirube.vocabulary.VocabularyLoader;

import java.util.List;

/**
 * Has the dictionaries and the search engine loaded by a second processor while the settings are
 * still being read. A single question is mostly waiting for these: it takes a good third less time
 * so.
 */
final class WarmUp implements Runnable {

    /** Prepares the warm-up. */
    WarmUp() {}

    /** Starts it, where there is a processor to spare. */
    static void start() {
        if (Runtime.getRuntime().availableProcessors() > 1) {
            Thread.ofPlatform()
                    .daemon()
                    .name("warm-up")
                    // The command meets the same failure, and says so.
                    .uncaughtExceptionHandler((thread, failure) -> {})
                    .start(new WarmUp());
        }
    }

    @Override
    public void run() {
        Snapshot.of(new VocabularyLoader().load(), List.of());
    }
}
