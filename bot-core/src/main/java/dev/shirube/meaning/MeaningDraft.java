package dev.shirube.meaning;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A meaning that takes note of the sentences that it is asked for, until it is told that the
 * snapshot is made. So nobody has to list these sentences a second time.
 */
public final class MeaningDraft implements Meaning {

    private final MeaningSource source;
    private final Set<Sentence> asked = new HashSet<>();
    private final Set<Sentence> missing = new HashSet<>();
    private volatile boolean made;

    MeaningDraft(MeaningSource source) {
        this.source = source;
    }

    @Override
    public float @Nullable [] question(String text) {
        return source.question(text);
    }

    @Override
    public String encoder() {
        return source.encoderId();
    }

    @Override
    public @Nullable SentenceVector vector(Sentence sentence) {
        SentenceVector vector = source.cached(sentence);
        if (!made) {
            synchronized (asked) {
                asked.add(sentence);
                if (vector == null) {
                    missing.add(sentence);
                }
            }
        }
        return vector;
    }

    /**
     * Ends the taking of notes.
     *
     * @return what was asked for
     */
    public Notes finish() {
        synchronized (asked) {
            made = true;
            var notes = new Notes(inOrder(asked), inOrder(missing));
            asked.clear();
            missing.clear();
            return notes;
        }
    }

    /** Several threads may ask, in any order. */
    private static List<Sentence> inOrder(Set<Sentence> sentences) {
        return sentences.stream()
                .sorted(Comparator.comparing(Sentence::text).thenComparing(Sentence::kind))
                .toList();
    }

    /**
     * What was asked for.
     *
     * @param asked all sentences, each once
     * @param missing those that had no vector
     */
    public record Notes(List<Sentence> asked, List<Sentence> missing) {

        /** Copies the lists. */
        public Notes {
            asked = List.copyOf(asked);
            missing = List.copyOf(missing);
        }
    }
}
