package dev.shirube.app.config;

import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.app.setting.BadSettingException;
import dev.shirube.app.setting.ShirubeProperties;
import dev.shirube.cache.DerivedFiles;
import dev.shirube.eval.ask.AnswerJson;
import dev.shirube.eval.ask.Asker;
import dev.shirube.live.Content;
import dev.shirube.live.ContentLoader;
import dev.shirube.meaning.EncodingProgress;
import dev.shirube.meaning.MeaningSource;
import dev.shirube.reply.Messages;
import dev.shirube.reply.part.Choices;
import dev.shirube.reply.render.PlainTextRenderer;
import dev.shirube.reply.write.ReplyWriter;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Morphemes;

/**
 * A bot made of the settings, for questions one by one.
 *
 * @param settings what it was made of
 * @param content what the files say, and what is wrong with them
 * @param snapshot what answers are made from
 * @param answerer answers
 * @param messages the bot's own words
 * @param writer puts answers into words
 */
public record Bot(
        ShirubeProperties settings,
        Content content,
        Snapshot snapshot,
        Answerer answerer,
        Messages messages,
        ReplyWriter writer) {

    /**
     * Makes a bot of the files that the settings name.
     *
     * @param settings the settings
     * @param meaning where vectors come from; those that are missing are waited for
     * @param progress hears how far these are
     * @return the bot
     * @throws BadSettingException if a setting cannot be used
     */
    public static Bot of(
            ShirubeProperties settings, MeaningSource meaning, EncodingProgress progress) {
        Morphemes.preload();
        Content content = new ContentLoader(Locations.places(settings)).load();
        return of(settings, content, meaning, progress);
    }

    /**
     * Makes a bot of other files.
     *
     * @param settings the settings
     * @param content what the files say
     * @param meaning where vectors come from; those that are missing are waited for
     * @param progress hears how far these are
     * @return the bot
     * @throws BadSettingException if a setting cannot be used
     */
    public static Bot of(
            ShirubeProperties settings,
            Content content,
            MeaningSource meaning,
            EncodingProgress progress) {
        var messages = new Messages();
        DerivedFiles files = DataFolder.derived(settings);
        return new Bot(
                settings,
                content,
                meaning.complete(
                        m -> Snapshot.of(content.vocabulary(), content.guides(), m, files),
                        Meanings.threads(),
                        progress),
                new Answerer(),
                messages,
                new ReplyWriter(messages, settings.addresses(), Locations.support(settings)));
    }

    /** {@return what answers single questions} */
    public Asker asker() {
        return new Asker(answerer, snapshot, writer::hearsDistress, settings.language());
    }

    /** {@return what writes answers as JSON} */
    public AnswerJson json() {
        return new AnswerJson(new Choices(messages, snapshot.vocabulary()));
    }

    /** {@return what shows replies in a terminal} */
    public PlainTextRenderer renderer() {
        return new PlainTextRenderer(messages);
    }
}
