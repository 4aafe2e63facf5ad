package dev.shirube.discord.outbound;

import dev.shirube.adapter.Workload;
import dev.shirube.discord.components.OutboundReply;

import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.requests.ErrorResponse;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * The reply to one interaction: at once where it is there in time, else after Discord has been
 * asked for patience. Discord waits three seconds for either.
 */
public final class TimedReply {

    /** Leaves half of the three seconds to the way there and back. */
    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    /** Pieces of work at once from which on nobody can tell any more how soon one is done. */
    private static final int RUSH = 32;

    private final IReplyCallback event;
    private final boolean privately;
    private final @Nullable IMessageEditCallback edited;
    private final BiConsumer<OutboundReply, Throwable> otherWay;

    /** Guarded by this. */
    private boolean deferred;

    /** Guarded by this: nothing is to be deferred any more. */
    private boolean settled;

    private volatile boolean takenByAnother;

    /**
     * Prepares a reply.
     *
     * @param event what to reply to
     * @param privately whether only the person is to see that a reply is on its way
     * @param edited the event itself where the reply takes the place of the message that it came
     *     from, else null
     * @param otherWay takes a reply that Discord does not accept any more
     */
    public TimedReply(
            IReplyCallback event,
            boolean privately,
            @Nullable IMessageEditCallback edited,
            BiConsumer<OutboundReply, Throwable> otherWay) {
        this.event = event;
        this.privately = privately;
        this.edited = edited;
        this.otherWay = otherWay;
    }

    /**
     * Sees to the reply. In a rush Discord is asked for patience first, for that is said quickly,
     * and there may be a long queue before the reply is worked out.
     */
    public void start(Supplier<Optional<OutboundReply>> work, Workload workload) {
        if (workload.size() >= RUSH) {
            CompletableFuture<?> said = defer();
            workload.add(() -> {
                said.join();
                work.get().ifPresent(this::send);
            });
        } else {
            Executor inTime =
                    CompletableFuture.delayedExecutor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            CompletableFuture<?> alarm = CompletableFuture.runAsync(this::ring, inTime);
            boolean begun =
                    workload.add(() -> {
                        Optional<OutboundReply> outgoing = work.get();
                        alarm.cancel(false);
                        outgoing.ifPresent(this::send);
                    });
            if (!begun) {
                alarm.cancel(false);
            }
        }
    }

    private void ring() {
        CompletableFuture<?> _ = defer();
    }

    /** Returns what is done when Discord has been asked, whatever it said. */
    private synchronized CompletableFuture<?> defer() {
        if (settled) {
            return CompletableFuture.completedFuture(null);
        }
        settled = true;
        deferred = true;
        CompletableFuture<?> said =
                edited == null ? event.deferReply(privately).submit() : edited.deferEdit().submit();
        return said.handle((done, failure) -> {
            if (failure != null) {
                // What is to be sent fails as well then, and goes the other way.
                takenByAnother = isTaken(failure);
            }
            return done;
        });
    }

    private synchronized void send(OutboundReply outgoing) {
        settled = true;
        IMessageEditCallback message = outgoing.excuse() ? null : edited;
        if (deferred) {
            sendLate(outgoing, edited == null || message != null);
        } else if (message != null) {
            message.editMessage(outgoing.edit()).queue(done -> {}, e -> failed(outgoing, e));
        } else {
            event.reply(outgoing.message())
                    .setEphemeral(outgoing.personal())
                    .queue(done -> {}, e -> failed(outgoing, e));
        }
    }

    /** What was deferred as an edit has a message already; an excuse must not overwrite it. */
    private void sendLate(OutboundReply outgoing, boolean edits) {
        if (!edits) {
            sendPrivately(outgoing);
        } else if (edited == null && outgoing.personal() && !privately) {
            sendInstead(outgoing);
        } else {
            event.getHook()
                    .editOriginal(outgoing.edit())
                    .queue(done -> {}, e -> failed(outgoing, e));
        }
    }

    /**
     * All can see that a reply was announced, and would see the reply in its place. So it has to go
     * before what is for one person alone can come.
     */
    private void sendInstead(OutboundReply outgoing) {
        event.getHook()
                .deleteOriginal()
                .queue(
                        done -> sendPrivately(outgoing),
                        e -> {
                            if (DeliveryError.of(e) == DeliveryError.NO_REFERENCE) {
                                sendPrivately(outgoing);
                            } else {
                                failed(outgoing, e);
                            }
                        });
    }

    private void sendPrivately(OutboundReply outgoing) {
        event.getHook()
                .sendMessage(outgoing.message())
                .setEphemeral(true)
                .queue(done -> {}, e -> failed(outgoing, e));
    }

    private void failed(OutboundReply outgoing, Throwable failure) {
        if (!takenByAnother && !isTaken(failure)) {
            otherWay.accept(outgoing, failure);
        }
    }

    /** An earlier try has arrived after all, or another instance has replied. */
    private static boolean isTaken(Throwable failure) {
        return failure instanceof ErrorResponseException error
                && error.getErrorResponse() == ErrorResponse.INTERACTION_ALREADY_ACKNOWLEDGED;
    }
}
