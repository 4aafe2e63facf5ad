package dev.shirube.chat;

import dev.shirube.answer.Outcome;
import dev.shirube.chat.request.ChatResult;
import dev.shirube.content.Block;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Phrase;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;

import java.time.Duration;
import java.util.List;

/** The replies to requests that are refused, or that fail. */
final class ErrorReplies {

    /** After this while a rush is usually over. */
    private static final Duration BUSY_FOR = Duration.ofSeconds(5);

    private final Messages messages;

    ErrorReplies(Messages messages) {
        this.messages = messages;
    }

    ChatResult tooLong(Language language, int maxLength) {
        return refused(
                ChatResult.Refusal.TOO_LONG, Duration.ZERO, language, Phrase.TOO_LONG, maxLength);
    }

    ChatResult.Refused tooMany(Language language, Duration wait) {
        // Rounded up, so that whoever waits that long is let in.
        long seconds = wait.plusSeconds(1).minusNanos(1).toSeconds();
        return refused(ChatResult.Refusal.TOO_MANY, wait, language, Phrase.TOO_MANY, seconds);
    }

    ChatResult busy(Language language) {
        return refused(ChatResult.Refusal.BUSY, BUSY_FOR, language, Phrase.BUSY);
    }

    ChatResult.Failed failed(Language language, String id) {
        return new ChatResult.Failed(reply(Outcome.NONE, language, Phrase.FAILED, id), id);
    }

    private ChatResult.Refused refused(
            ChatResult.Refusal refusal,
            Duration wait,
            Language language,
            Phrase phrase,
            Object... arguments) {
        return new ChatResult.Refused(
                reply(Outcome.NONE, language, phrase, arguments), refusal, wait);
    }

    private Reply reply(Outcome outcome, Language language, Phrase phrase, Object... arguments) {
        String text = messages.text(language, phrase, arguments);
        Block block = Block.Paragraph.of(text);
        return new Reply(outcome, language, "", List.of(block), List.of(), List.of());
    }
}
