package dev.shirube.live;

import dev.shirube.meaning.EncoderUnavailableException;
import dev.shirube.meaning.EncodingProgress;
import dev.shirube.meaning.MeaningSource;
import dev.shirube.meaning.Sentence;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.List;

/**
 * Encodes what live guides lack, on a thread of its own, until it is closed. Guides that change
 * meanwhile come first; what was encoded for the ones before is not lost.
 */
public final class GuideEncoding implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GuideEncoding.class);

    private static final Duration LAST_WORK = Duration.ofSeconds(5);

    private final LiveGuides guides;
    private final MeaningSource meaning;
    private final EncodingProgress progress;
    private final int threads;
    private final Thread thread;
    private final Object lock = new Object();
    private @Nullable List<Sentence> next;
    private boolean encoding;
    private boolean closed;

    private GuideEncoding(
            LiveGuides guides, MeaningSource meaning, EncodingProgress progress, int threads) {
        this.guides = guides;
        this.meaning = meaning;
        this.progress = progress;
        this.threads = threads;
        this.thread = Thread.ofPlatform().daemon().name("guide-encoding").unstarted(this::run);
    }

    /**
     * Begins to encode.
     *
     * @param guides the guides
     * @param meaning encodes; the same that the guides were given
     * @param progress hears how far it has come, whenever there is something to encode
     * @param threads how many threads may work
     * @return the encoding, to be closed
     */
    public static GuideEncoding start(
            LiveGuides guides, MeaningSource meaning, EncodingProgress progress, int threads) {
        var encoding = new GuideEncoding(guides, meaning, progress, threads);
        encoding.thread.start();
        guides.whenMissing(encoding::take);
        return encoding;
    }

    /** Ends the work; what is encoded by now is kept. */
    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            thread.interrupt();
        }
        try {
            thread.join(LAST_WORK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(List<Sentence> sentences) {
        synchronized (lock) {
            next = sentences;
            if (encoding) {
                thread.interrupt();
            }
            lock.notifyAll();
        }
    }

    private void run() {
        try {
            while (true) {
                encodeAndTakeUp(await());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed
        } catch (EncoderUnavailableException e) {
            LOG.debug("nothing is encoded", e); // the source has told
        }
    }

    private void encodeAndTakeUp(List<Sentence> sentences) throws EncoderUnavailableException {
        try {
            if (encode(sentences)) {
                guides.takeUpVectors();
            }
        } catch (RuntimeException e) {
            LOG.error("the guides could not be encoded; the ones before stay", e);
        }
    }

    private List<Sentence> await() throws InterruptedException {
        synchronized (lock) {
            while (next == null && !closed) {
                lock.wait();
            }
            if (closed || next == null) {
                throw new InterruptedException();
            }
            List<Sentence> sentences = next;
            next = null;
            encoding = true;
            return sentences;
        }
    }

    /** Returns whether all is encoded, and something of it new. */
    private boolean encode(List<Sentence> sentences) throws EncoderUnavailableException {
        try {
            meaning.encode(sentences, threads, progress);
            return !sentences.isEmpty();
        } catch (InterruptedException e) {
            return false; // there are newer guides, or it is closed
        } finally {
            synchronized (lock) {
                encoding = false;
                if (!closed) {
                    Thread.interrupted();
                }
            }
        }
    }
}
