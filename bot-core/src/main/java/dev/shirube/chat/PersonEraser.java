package dev.shirube.chat;

import dev.shirube.answer.Outcome;
import dev.shirube.chat.feedback.FeedbackRecorder;
import dev.shirube.chat.help.HelpDesk;
import dev.shirube.chat.log.Erasure;
import dev.shirube.chat.memory.ChatPorts;
import dev.shirube.chat.memory.RunnersUp;
import dev.shirube.chat.request.Origin;
import dev.shirube.chat.request.RedactedException;
import dev.shirube.content.Block;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Phrase;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;

/** Erases what is kept and remembered of a person who wishes it. Thread-safe. */
final class PersonEraser {

    private static final Logger LOG = LoggerFactory.getLogger(PersonEraser.class);

    private final Messages messages;
    private final ChatPorts ports;
    private final RunnersUp runnersUp;
    private final FeedbackRecorder judgements;
    private final HelpDesk desk;

    PersonEraser(
            Messages messages,
            ChatPorts ports,
            RunnersUp runnersUp,
            FeedbackRecorder judgements,
            HelpDesk desk) {
        this.desk = desk;
        this.messages = messages;
        this.ports = ports;
        this.runnersUp = runnersUp;
        this.judgements = judgements;
    }

    /** Forgets a person wherever they have talked on the platform, and tells them. */
    Reply reply(Origin origin, Language language) {
        ports.conversations().forget(origin);
        ports.threads().forget(origin);
        ports.practice().forget(origin);
        runnersUp.forget(origin);
        judgements.forget(origin);
        desk.forget(origin);
        Phrase phrase =
                switch (erase(origin)) {
                    case NOTHING_KEPT -> Phrase.NOTHING_TO_FORGET;
                    case DONE -> Phrase.FORGOTTEN;
                    case NOT_YET -> Phrase.NOT_FORGOTTEN_YET;
                };
        var paragraph = Block.Paragraph.of(messages.text(language, phrase));
        return new Reply(Outcome.COURTESY, language, "", List.of(paragraph), List.of(), List.of());
    }

    private Erasure erase(Origin origin) {
        try {
            return ports.log().forget(origin);
        } catch (RuntimeException e) {
            LOG.warn("what is kept of a person could not be erased", RedactedException.of(e));
            return Erasure.NOT_YET;
        }
    }
}
