package dev.shirube.search;

import dev.shirube.guide.Guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Cuts guides into tokens in a thread of its own, one guide ahead of who writes them to the index:
 * the two take about as long as each other. For use by one thread.
 */
final class GuideCutting implements AutoCloseable {

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("guide-cutting").factory());
    private final Iterator<Guide> guides;
    private final LineAnalysis words;
    private final LineAnalysis bigrams;
    private CompletableFuture<GuideTexts> ahead;

    /**
     * Begins to cut.
     *
     * @param guides the guides, in the order in which they will be taken
     * @param words cuts lines into words; not to be used elsewhere until all guides are taken
     * @param bigrams cuts lines into character pairs; likewise
     */
    GuideCutting(List<Guide> guides, LineAnalysis words, LineAnalysis bigrams) {
        this.guides = guides.iterator();
        this.words = words;
        this.bigrams = bigrams;
        this.ahead = CompletableFuture.supplyAsync(this::cut, thread);
    }

    /** Takes the texts of the next guide, once they are cut; no texts behind the last guide. */
    GuideTexts next() {
        GuideTexts texts = ahead.join();
        ahead = CompletableFuture.supplyAsync(this::cut, thread);
        return texts;
    }

    private GuideTexts cut() {
        try {
            return guides.hasNext()
                    ? GuideTexts.of(guides.next(), words, bigrams)
                    : new GuideTexts(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException("reading a string cannot fail", e);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
