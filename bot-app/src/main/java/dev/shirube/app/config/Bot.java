package dev.shirube.app.config;

import dev.shirube.answer.Answerer;
import dev.shirube.answer.Snapshot;
import dev.shirube.eval.ask.AnswerJson;
import dev.shirube.eval.ask.Asker;
import dev.shirube.guide.load.GuideLibrary;
import dev.shirube.meaning.EncodingProgress;
import dev.shirube.meaning.MeaningSource;
import dev.shirube.reply.Messages;
import dev.shirube.reply.render.PlainTextRenderer;
import dev.shirube.reply.write.Choices;
import dev.shirube.reply.write.ReplyWriter;

/**
 * A bot made of the settings, for questions one by one.
 *
 * @param settings what it was made of
 * @param library the guides, and what was wrong with them
 * @param snapshot what answers are made from
 * @param answerer answers
 * @param messages the bot's own words
 * @param writer puts answers into words
 */
public record Bot(
        ShirubeProperties settings,
        GuideLibrary library,
        Snapshot snapshot,
        Answerer answerer,
        Messages messages,
        ReplyWriter writer) {

    /**
     * Makes a bot.
     *
     * @param settings the settings
     * @param knowledge what guides are read with
     * @param meaning where vectors come from; those that are missing are waited for
     * @param progress hears how far these are
     * @return the bot
     * @throws BadSettingException if a setting cannot be used
     */
    public static Bot of(
            ShirubeProperties settings,
            Knowledge knowledge,
            MeaningSource meaning,
            EncodingProgress progress) {
        return of(
                settings,
                knowledge,
                knowledge.guides(settings.guides().location()),
                meaning,
                progress);
    }

    /**
     * Makes a bot of other guides than those of the settings.
     *
     * @param settings the settings
     * @param knowledge what the guides were read with
     * @param library the guides
     * @param meaning where vectors come from; those that are missing are waited for
     * @param progress hears how far these are
     * @return the bot
     * @throws BadSettingException if a setting cannot be used
     */
    public static Bot of(
            ShirubeProperties settings,
            Knowledge knowledge,
            GuideLibrary library,
            MeaningSource meaning,
            EncodingProgress progress) {
        var messages = new Messages();
        return new Bot(
                settings,
                library,
                meaning.complete(
                        m -> Snapshot.of(knowledge.vocabulary(), library.guides(), m),
                        Meanings.threads(),
                        progress),
                new Answerer(),
                messages,
                new ReplyWriter(messages, settings.addresses(), Locations.support(settings)));
    }

    /**
     * Returns what answers single questions.
     *
     * @return the asker
     */
    public Asker asker() {
        return new Asker(answerer, snapshot, writer::hearsDistress, settings.language());
    }

    /**
     * Returns what writes answers as JSON.
     *
     * @return the writer
     */
    public AnswerJson json() {
        return new AnswerJson(new Choices(messages, snapshot.vocabulary()));
    }

    /**
     * Returns what shows replies in a terminal.
     *
     * @return the renderer
     */
    public PlainTextRenderer renderer() {
        return new PlainTextRenderer(messages);
    }
}
