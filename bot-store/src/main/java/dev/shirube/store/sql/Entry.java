package dev.shirube.store.sql;

import dev.shirube.chat.log.RecordedFeedback;
import dev.shirube.chat.log.RecordedQuestion;
import dev.shirube.chat.memory.Remembered;
import dev.shirube.chat.platform.SentPosts;
import dev.shirube.chat.request.Origin;
import dev.shirube.practice.PracticeSession;
import dev.shirube.practice.PracticeStreak;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Something to write. */
public sealed interface Entry {

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

    /**
     * Where somebody stands who practises.
     *
     * @param at when
     * @param person who
     * @param session where they stand, or null where they have ended
     */
    record Practice(Instant at, Origin person, @Nullable PracticeSession session)
            implements Entry {}

    /**
     * On how many days somebody has practised.
     *
     * @param at when
     * @param person who
     * @param streak the days
     */
    record Streak(Instant at, Origin person, PracticeStreak streak) implements Entry {}

    /**
     * A post that somebody is about to send.
     *
     * @param name what is posted where
     * @param due when it is due
     * @param result what comes of it, once it is written
     * @param done completes when it is confirmed
     */
    record Claim(
            String name,
            Instant due,
            AtomicReference<SentPosts.Claim> result,
            CompletableFuture<SentPosts.Claim> done)
            implements Entry {

        public Claim(String name, Instant due) {
            this(
                    name,
                    due,
                    new AtomicReference<>(SentPosts.Claim.UNKNOWN),
                    new CompletableFuture<>());
        }
    }

    /**
     * A post that was not sent after all.
     *
     * @param name what was to be posted where
     * @param due when it was due
     */
    record Release(String name, Instant due) implements Entry {}

    /** Returns whether it is something that people said. */
    default boolean isSaid() {
        return this instanceof Question || this instanceof Judgement;
    }

    /**
     * What was talked about.
     *
     * @param at when
     * @param origin who talked where
     * @param remembered what it is
     */
    record Talk(Instant at, Origin origin, Remembered remembered) implements Entry {}

    /**
     * Somebody who talks to the bot in a thread.
     *
     * @param at when
     * @param platform the platform
     * @param thread the thread
     * @param person who
     */
    record Member(Instant at, String platform, String thread, String person) implements Entry {}

    /**
     * Something that is looked up or changed while somebody waits for it.
     *
     * @param <T> what comes of it
     */
    final class Call<T> implements Entry {

        private final Function<SqlHelp, T> work;
        private final CompletableFuture<T> done = new CompletableFuture<>();
        private volatile @Nullable T result;

        public Call(Function<SqlHelp, T> work) {
            this.work = work;
        }

        /** Does it, unless nobody waits any more. */
        public void run(SqlHelp help) {
            if (!done.isDone()) {
                result = work.apply(help);
            }
        }

        /** Tells what came of it, once it is confirmed. */
        public void confirm() {
            T told = result;
            if (told != null) {
                done.complete(told);
            }
        }

        public CompletableFuture<T> done() {
            return done;
        }
    }

    /**
     * A person of whom nothing is to be kept.
     *
     * @param person who
     * @param done completes when it is confirmed
     */
    record Forget(Origin person, CompletableFuture<Void> done) implements Entry {

        public Forget(Origin person) {
            this(person, new CompletableFuture<>());
        }
    }
}
