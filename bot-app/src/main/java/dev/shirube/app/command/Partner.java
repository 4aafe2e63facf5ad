package dev.shirube.app.command;

import dev.shirube.answer.Answerer;
import dev.shirube.answer.Snapshot;
import dev.shirube.answer.Turn;
import dev.shirube.app.config.ShirubeProperties;
import dev.shirube.question.Conversation;
import dev.shirube.reply.Loaded;
import dev.shirube.reply.Reply;
import dev.shirube.reply.ReplyWriter;
import dev.shirube.text.Language;

import org.springframework.context.ApplicationContext;

/** The bot as the partner of one conversation. Not thread-safe. */
final class Partner {

    private final Answerer answerer;
    private final Snapshot snapshot;
    private final ReplyWriter writer;
    private Conversation conversation = Conversation.EMPTY;
    private Language language;

    Partner(ApplicationContext bot) {
        this.answerer = bot.getBean(Answerer.class);
        this.snapshot = bot.getBean(Snapshot.class);
        this.writer = bot.getBean(ReplyWriter.class);
        this.language = bot.getBean(ShirubeProperties.class).language();
    }

    /** Replies to what was said. */
    Reply reply(String text) {
        // A command is spelt alike in all languages, so it says nothing about the person's.
        if (!text.startsWith("/")) {
            language = Language.of(text).orElse(language);
        }
        Turn turn = answerer.answer(text, conversation, snapshot);
        conversation = turn.conversation();
        return writer.write(
                turn.answer(), new Loaded(snapshot.guides(), snapshot.vocabulary()), language);
    }
}
