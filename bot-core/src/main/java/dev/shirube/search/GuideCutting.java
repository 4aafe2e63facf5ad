package dev.shirube.search;

import dev.shirube.guide.Guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Cuts guides into words in a thread of its own, some guides ahead of who writes them to the index:
 * the two take about as long as each other. For use by one thread.
 */
final class GuideCutting implements AutoCloseable {

    /** Enough for neither to wait where a guide takes the one longer than the other. */
    private static final int AHEAD = 4;

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("guide-cutting").factory());
    private final Iterator<Guide> guides;
    private final LineAnalysis words;
    private final Queue<CompletableFuture<GuideTexts>> ahead = new ArrayDeque<>();

    /**
     * Begins to cut.
     *
     * @param guides the guides, in the order in which they will be taken
     * @param words cuts lines into words; not to be used elsewhere until all guides are taken
     */
    GuideCutting(List<Guide> guides, LineAnalysis words) {
        this.guides = guides.iterator();
        this.words = words;
        for (int i = 0; i < AHEAD; i++) {
            cutNext();
        }
    }

    /** Takes the texts of the next guide, once they are cut; to be called for each guide once. */
    GuideTexts next() {
        GuideTexts texts = ahead.remove().join();
        cutNext();
        return texts;
    }

    private void cutNext() {
        if (guides.hasNext()) {
            Guide guide = guides.next();
            ahead.add(CompletableFuture.supplyAsync(() -> cut(guide), thread));
        }
    }

    private GuideTexts cut(Guide guide) {
        try {
            return GuideTexts.of(guide, words);
        } catch (IOException e) {
            throw new UncheckedIOException("reading a string cannot fail", e);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
