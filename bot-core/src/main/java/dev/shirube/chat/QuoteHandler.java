package dev.shirube.chat;

import dev.shirube.answer.Candidate;
import dev.shirube.chat.conversation.Dialogue;
import dev.shirube.chat.memory.RateLimiter;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.chat.request.ChatResult;
import dev.shirube.reply.AnswerLink;
import dev.shirube.reply.Citation;
import dev.shirube.snapshot.Snapshot;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Quotes the sections and passages that a citation or a link names, within the limits of requests.
 */
record QuoteHandler(
        Dialogue dialogue, RequestHandler requests, ErrorReplies errors, RateLimiter limiter) {

    /** Quotes again what was quoted once, or nothing where a part of it is gone. */
    Optional<ChatResult> again(ChatRequest request, List<Citation> citations) {
        return quoted(
                request,
                snapshot -> {
                    List<Candidate> given =
                            citations.stream()
                                    .flatMap(citation -> citation.in(snapshot).stream())
                                    .toList();
                    return given.size() < citations.size() ? List.of() : given;
                });
    }

    /** Quotes what a link leads to, or nothing where that is gone. */
    Optional<ChatResult> open(ChatRequest request, AnswerLink link) {
        return quoted(request, snapshot -> link.in(snapshot).stream().toList());
    }

    private Optional<ChatResult> quoted(
            ChatRequest request, Function<Snapshot, List<Candidate>> given) {
        try {
            Optional<Duration> wait = limiter.refusal(request.origin());
            return wait.isPresent()
                    ? Optional.of(errors.tooMany(requests.language(request), wait.get()))
                    : dialogue.quote(request, given).map(ChatResult.Answered::new);
        } catch (RuntimeException | Error e) {
            return Optional.of(requests.failed(request, e));
        }
    }
}
