package dev.shirube.store;

import dev.shirube.chat.Origin;
import dev.shirube.chat.RecordedFeedback;
import dev.shirube.chat.RecordedQuestion;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** Something to write. */
sealed interface Entry {

    /** A question that was asked. */
    record Question(RecordedQuestion question) implements Entry {}

    /** A judgement on an answer. */
    record Judgement(RecordedFeedback judgement) implements Entry {}

    /**
     * An event that is being replied to.
     *
     * @param at when
     * @param platform the platform that it comes from
     * @param id the platform's id of it
     */
    record Event(Instant at, String platform, String id) implements Entry {}

    /** Returns whether it is something that people said. */
    default boolean isSaid() {
        return this instanceof Question || this instanceof Judgement;
    }

    /**
     * A person of whom nothing is to be kept.
     *
     * @param person who
     * @param done completes when it is confirmed
     */
    record Forget(Origin person, CompletableFuture<Void> done) implements Entry {

        Forget(Origin person) {
            this(person, new CompletableFuture<>());
        }
    }
}
