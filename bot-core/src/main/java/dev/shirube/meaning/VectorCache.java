package dev.shirube.meaning;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Vectors of one encoder by the hash of their text, in memory and, where there is a folder for it,
 * in a file that later runs begin with. Other processes may use the same file. A cache never fails:
 * what cannot be read is encoded again, what cannot be written is kept in memory. Safe for use by
 * several threads.
 */
public final class VectorCache {

    private static final Logger LOG = LoggerFactory.getLogger(VectorCache.class);

    /** A file is let grow to so many times of what is needed: other guides may use it, too. */
    private static final int TOO_LARGE = 4;

    /** A file with fewer records than these is never too large; 40 MB with 384 dimensions. */
    private static final int SMALL = 100_000;

    private final Map<VectorKey, SentenceVector> vectors = new ConcurrentHashMap<>();
    private final Map<VectorKey, SentenceVector> unwritten = new LinkedHashMap<>();
    private final int small;
    private @Nullable VectorFile file;

    private VectorCache(@Nullable VectorFile file, int small) {
        this.file = file;
        this.small = small;
    }

    /**
     * Opens the cache of an encoder.
     *
     * @param folder where its file is to be; made where it is missing
     * @param encoderId the id of the encoder
     * @return the cache; one in memory, after a warning, where the folder is of no use
     */
    public static VectorCache in(Path folder, String encoderId) {
        return in(folder, encoderId, SMALL);
    }

    static VectorCache in(Path folder, String encoderId, int small) {
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) {
                throw new IOException("not writable");
            }
        } catch (IOException e) {
            LOG.warn(
                    "no vectors are kept in {}, they will be made at each start: {}",
                    folder,
                    e.toString());
            return inMemory();
        }
        var cache = new VectorCache(new VectorFile(folder.resolve(encoderId + ".vectors")), small);
        cache.read();
        return cache;
    }

    /**
     * Makes a cache that is gone with the program.
     *
     * @return the cache
     */
    public static VectorCache inMemory() {
        return new VectorCache(null, SMALL);
    }

    /**
     * Looks up a vector.
     *
     * @param sentence the sentence
     * @return its vector, or null if it has not been encoded yet
     */
    public @Nullable SentenceVector get(Sentence sentence) {
        return vectors.get(VectorKey.of(sentence));
    }

    /**
     * Takes a vector. It is written by the next {@link #flush()}.
     *
     * @param sentence the sentence
     * @param vector its vector
     */
    public void put(Sentence sentence, SentenceVector vector) {
        VectorKey key = VectorKey.of(sentence);
        vectors.put(key, vector);
        synchronized (unwritten) {
            if (file != null) {
                unwritten.put(key, vector);
            }
        }
    }

    /** Writes what is new. */
    public void flush() {
        synchronized (unwritten) {
            VectorFile to = file;
            if (to == null) {
                return;
            }
            try {
                if (to.append(unwritten)) {
                    unwritten.clear();
                }
            } catch (IOException e) {
                giveUp(e);
            }
        }
    }

    /**
     * Forgets all vectors but those that are in use; in the file, too, where it has become much
     * larger than what is needed.
     *
     * @param used the sentences of the current guides
     */
    public void keepOnly(Collection<Sentence> used) {
        Set<VectorKey> keys = new HashSet<>();
        used.forEach(sentence -> keys.add(VectorKey.of(sentence)));
        vectors.keySet().retainAll(keys);
        synchronized (unwritten) {
            VectorFile of = file;
            if (of == null || vectors.isEmpty()) {
                return;
            }
            try {
                int dimensions = vectors.values().iterator().next().dimensions();
                long most = Math.max(small, (long) TOO_LARGE * vectors.size());
                if (of.records(dimensions) > most && of.replace(vectors)) {
                    unwritten.clear();
                }
            } catch (IOException e) {
                giveUp(e);
            }
        }
    }

    /**
     * Adds vectors that were written by {@link #write}. They are not written to the file of this
     * cache. What is broken is left out.
     *
     * @param from the vectors; may be empty
     */
    public void add(InputStream from) {
        try {
            VectorFormat.read(from).vectors().forEach(vectors::putIfAbsent);
        } catch (IOException e) {
            LOG.warn("packed vectors cannot be read: {}", e.toString());
        }
    }

    /** Writes vectors into a file of their own. */
    void write(Collection<Sentence> sentences, Path to) throws IOException {
        Map<VectorKey, SentenceVector> chosen = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            VectorKey key = VectorKey.of(sentence);
            SentenceVector vector = vectors.get(key);
            if (vector != null) {
                chosen.put(key, vector);
            }
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
            VectorFormat.write(chosen, out);
        }
    }

    /**
     * Counts the vectors.
     *
     * @return how many are in memory
     */
    public int size() {
        return vectors.size();
    }

    private void read() {
        synchronized (unwritten) {
            VectorFile from = file;
            if (from == null) {
                return;
            }
            try {
                VectorFormat.Content content = from.read();
                vectors.putAll(content.vectors());
                if (content.broken() > 0) {
                    LOG.warn("{}: {} vectors are broken and left out", from, content.broken());
                    from.replace(content.vectors());
                }
            } catch (VectorFormat.BadHeaderException e) {
                LOG.warn("{} is broken and made anew", from);
                makeAnew(from);
            } catch (IOException e) {
                giveUp(e);
            }
        }
    }

    private void makeAnew(VectorFile broken) {
        try {
            broken.replace(new HashMap<>());
        } catch (IOException e) {
            giveUp(e);
        }
    }

    private void giveUp(IOException e) {
        LOG.warn("vectors are kept in memory alone: {} cannot be used: {}", file, e.toString());
        file = null;
        unwritten.clear();
    }
}
