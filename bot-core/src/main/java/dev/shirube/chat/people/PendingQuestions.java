package dev.shirube.chat.people;

import dev.shirube.chat.memory.ConversationsInMemory;
import dev.shirube.chat.memory.ExpiringMap;
import dev.shirube.chat.request.Origin;
import dev.shirube.text.Sha256;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The questions that people have asked lately and may want to pass on, in memory alone. Nobody gets
 * at the question of another: it is found by whoever asked it. Thread-safe.
 */
final class PendingQuestions {

    private static final Duration EXPIRY = Duration.ofHours(1);
    private static final int CAPACITY = ConversationsInMemory.CAPACITY;
    private static final int ID_DIGITS = 12;

    private final ExpiringMap<Key, Pending> questions;
    private final ExpiringMap<Key, String> bySection;
    private final ExpiringMap<Key, Boolean> sent;

    /** Something of a person. */
    private record Key(String platform, String person, String what) {

        static Key of(Origin origin, String what) {
            return new Key(origin.platform(), origin.person(), what);
        }

        boolean isOf(Origin person) {
            return platform.equals(person.platform()) && this.person.equals(person.person());
        }
    }

    /**
     * A question.
     *
     * @param words as it was asked
     * @param job the job that it is about, or null
     * @param origin who asked it where
     */
    record Pending(String words, @Nullable String job, Origin origin) {

        /** Leaves words and person out, so that they don't end up in a log. */
        @Override
        public String toString() {
            return "Pending[job=%s]".formatted(job);
        }
    }

    PendingQuestions(InstantSource clock) {
        this.questions = new ExpiringMap<>(clock, EXPIRY, CAPACITY);
        this.bySection = new ExpiringMap<>(clock, EXPIRY, CAPACITY);
        this.sent = new ExpiringMap<>(clock, EXPIRY, CAPACITY);
    }

    /**
     * Remembers a question.
     *
     * @param section the id of the section that was quoted, or empty where there was none
     * @return the id of the question: the same for the same words
     */
    String remember(Pending pending, String section) {
        String id = id(pending.words());
        questions.put(Key.of(pending.origin(), id), pending);
        bySection.put(Key.of(pending.origin(), section), id);
        return id;
    }

    /** Returns the id of the question that a person was last quoted a section to. */
    Optional<String> about(Origin origin, String section) {
        return bySection.get(Key.of(origin, section)).filter(id -> find(origin, id).isPresent());
    }

    Optional<Pending> find(Origin origin, String id) {
        return questions.get(Key.of(origin, id));
    }

    /** Returns whether a question may be sent now; of several calls exactly one is told so. */
    boolean begin(Origin origin, String id) {
        return sent.putIfAbsent(Key.of(origin, id), true);
    }

    /** Notes that a question could not be sent after all. */
    void failed(Origin origin, String id) {
        sent.remove(Key.of(origin, id));
    }

    void forget(Origin person) {
        questions.removeIf(key -> key.isOf(person));
        bySection.removeIf(key -> key.isOf(person));
        sent.removeIf(key -> key.isOf(person));
    }

    private static String id(String words) {
        return Sha256.hex(words, ID_DIGITS);
    }
}
