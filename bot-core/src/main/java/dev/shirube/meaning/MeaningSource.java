package dev.shirube.meaning;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * Where meaning comes from: an encoder, which is loaded when it is first needed, and a cache of
 * what it has encoded. Vectors of guides are rounded ({@link SentenceVector}) whether they come out
 * of the cache or not, so that answers are the same in either case. Safe for use by several
 * threads.
 */
public final class MeaningSource {

    private static final Logger LOG = LoggerFactory.getLogger(MeaningSource.class);

    private final VectorCache cache;
    private final String encoderId;
    private final @Nullable FutureTask<SentenceEncoder> loading;
    private volatile MeaningStatus.@Nullable Off off;
    private volatile MeaningStatus.@Nullable Encoding encoding;

    /**
     * Takes an encoder and its cache. Nothing is loaded yet.
     *
     * @param model the encoder
     * @param cache vectors of this encoder
     */
    public MeaningSource(EncoderModel model, VectorCache cache) {
        this.cache = cache;
        this.encoderId = model.id();
        this.loading = new FutureTask<>(() -> load(model));
    }

    private MeaningSource(String reason, boolean wanted) {
        this.cache = VectorCache.inMemory();
        this.encoderId = "";
        this.loading = null;
        this.off = new MeaningStatus.Off(reason, wanted);
    }

    /**
     * Makes a source that gives nothing, because nobody wants it.
     *
     * @return the source
     */
    public static MeaningSource off() {
        return new MeaningSource("switched off", true);
    }

    /**
     * Makes a source that gives nothing, because something is wrong.
     *
     * @param reason what is wrong
     * @return the source
     */
    public static MeaningSource unavailable(String reason) {
        return new MeaningSource(reason, false);
    }

    /** Begins to load the encoder beside everything else, so that nobody waits for it later. */
    public void preload() {
        if (loading != null) {
            Thread.ofPlatform().daemon().name("encoder").start(loading);
        }
    }

    /**
     * Gives what a snapshot can be made with at this moment.
     *
     * @return a meaning for one snapshot
     */
    public MeaningDraft draft() {
        return new MeaningDraft(this);
    }

    /**
     * Returns how far things are.
     *
     * @return the status
     */
    public MeaningStatus status() {
        MeaningStatus now = off != null ? off : encoding;
        if (now != null) {
            return now;
        }
        return loading == null || !loading.isDone()
                ? new MeaningStatus.Loading()
                : new MeaningStatus.Ready(cache.size());
    }

    /**
     * Encodes sentences and puts them into the cache. What is cached already takes no time. Ends
     * early where the thread is interrupted; what was encoded by then is kept.
     *
     * @param sentences the sentences
     * @param threads how many threads may work
     * @param progress hears how far it has come
     * @throws InterruptedException if the thread was interrupted
     * @throws EncoderUnavailableException if there is no encoder
     */
    public void encode(Collection<Sentence> sentences, int threads, EncodingProgress progress)
            throws InterruptedException, EncoderUnavailableException {
        List<Sentence> fresh = new ArrayList<>();
        for (Sentence sentence : new LinkedHashSet<>(sentences)) {
            if (cache.get(sentence) == null) {
                fresh.add(sentence);
            }
        }
        if (fresh.isEmpty()) {
            return;
        }
        SentenceEncoder encoder = encoder();
        EncodingProgress both =
                (done, total) -> {
                    encoding = new MeaningStatus.Encoding(done, total);
                    progress.encoded(done, total);
                };
        try {
            new Encoding(encoder, cache, fresh, both).run(threads);
        } finally {
            encoding = null;
        }
    }

    /**
     * Makes something of all vectors that it asks for, and waits for those that are not there yet.
     *
     * @param <T> what is made
     * @param making makes it; called a second time where vectors were missing
     * @param threads how many threads may encode
     * @param progress hears how far it has come
     * @return what was made last; without the vectors that are missing where there is no encoder
     */
    public <T> T complete(Function<Meaning, T> making, int threads, EncodingProgress progress) {
        MeaningDraft draft = draft();
        T made = making.apply(draft);
        List<Sentence> missing = draft.finish().missing();
        if (missing.isEmpty() || off != null) {
            return made;
        }
        try {
            encode(missing, threads, progress);
        } catch (EncoderUnavailableException e) {
            return made; // it has been told
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return made;
        }
        MeaningDraft again = draft();
        T complete = making.apply(again);
        again.finish();
        return complete;
    }

    /**
     * Forgets all vectors but these.
     *
     * @param used the sentences of the current guides and the vocabulary
     */
    public void keepOnly(Collection<Sentence> used) {
        cache.keepOnly(used);
    }

    /**
     * Writes vectors into a file of their own, for {@link VectorCache#add}.
     *
     * @param sentences which; those without a vector are left out
     * @param to the file
     * @throws IOException if it cannot be written
     */
    public void write(Collection<Sentence> sentences, Path to) throws IOException {
        cache.write(sentences, to);
    }

    /** {@return the id of the encoder, empty where there is none} */
    public String encoderId() {
        return encoderId;
    }

    @Nullable SentenceVector cached(Sentence sentence) {
        return cache.get(sentence);
    }

    float @Nullable [] question(String text) {
        if (loading == null) {
            return null;
        }
        try {
            return encoder().encodeQuestion(text);
        } catch (EncoderUnavailableException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** Loads the encoder on this thread, or waits for the one that is at it. */
    private SentenceEncoder encoder() throws InterruptedException, EncoderUnavailableException {
        FutureTask<SentenceEncoder> task = loading;
        if (task == null) {
            throw new EncoderUnavailableException("there is no encoder");
        }
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            String reason = String.valueOf(e.getCause());
            throw new EncoderUnavailableException(reason, e);
        }
    }

    private SentenceEncoder load(EncoderModel model) throws EncoderUnavailableException {
        try {
            return model.load();
        } catch (EncoderUnavailableException e) {
            LOG.warn("answers are found by words alone: {}", e.getMessage());
            off = new MeaningStatus.Off(String.valueOf(e.getMessage()), false);
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("answers are found by words alone: the encoder could not be loaded", e);
            off = new MeaningStatus.Off(String.valueOf(e), false);
            throw e;
        }
    }
}
