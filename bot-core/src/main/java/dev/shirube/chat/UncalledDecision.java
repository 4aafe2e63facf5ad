package dev.shirube.chat;

import dev.shirube.chat.conversation.GuideSelection;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.chat.request.RedactedException;
import dev.shirube.reply.write.ReplyWriter;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.uncalled.UncalledRule;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.function.Supplier;

/**
 * Decides on messages that nobody addressed to the bot, by the guides as they are. Remembers and
 * records nothing of them. Thread-safe.
 */
final class UncalledDecision {

    private static final Logger LOG = LoggerFactory.getLogger(UncalledDecision.class);

    private final Supplier<Snapshot> guides;
    private final ReplyWriter writer;
    private final UncalledRule rule = UncalledRule.shipped();
    private final GuideSelection selection;

    UncalledDecision(Supplier<Snapshot> guides, GuideSelection selection, ReplyWriter writer) {
        this.guides = guides;
        this.selection = selection;
        this.writer = writer;
    }

    Uncalled of(ChatRequest request) {
        try {
            if (writer.hearsDistress(request.text())) {
                return Uncalled.SUPPORT;
            }
            Snapshot snapshot = selection.of(guides.get(), request.guides());
            return rule.silence(request.text(), snapshot).isEmpty()
                    ? Uncalled.ANSWER
                    : Uncalled.SILENCE;
        } catch (RuntimeException e) {
            LOG.warn("a message could not be judged", RedactedException.of(e));
            return Uncalled.SILENCE;
        }
    }
}
