package dev.shirube.app.config;

import dev.shirube.app.setting.BadSettingException;
import dev.shirube.app.setting.ShirubeProperties;
import dev.shirube.cache.DerivedFiles;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.ChatSettings;
import dev.shirube.chat.admin.AdminGaps;
import dev.shirube.chat.admin.AdminView;
import dev.shirube.chat.help.HelpDesk;
import dev.shirube.chat.memory.ChatPorts;
import dev.shirube.chat.request.Origin;
import dev.shirube.live.GuideEncoding;
import dev.shirube.live.GuideWatch;
import dev.shirube.live.LiveGuides;
import dev.shirube.live.LoadedGuides;
import dev.shirube.live.ReloadListener;
import dev.shirube.meaning.EncodingProgress;
import dev.shirube.meaning.MeaningSource;
import dev.shirube.reply.Messages;
import dev.shirube.reply.render.PlainTextRenderer;
import dev.shirube.reply.write.ReplyWriter;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Morphemes;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.function.Predicate;

/** A bot made of the settings, for conversations; it takes up changed guides while it runs. */
public final class LiveBot implements AutoCloseable {

    private final LiveGuides guides;
    private final GuideWatch watch;
    private final GuideEncoding encoding;
    private final Messages messages;
    private final ChatService chat;

    private LiveBot(
            LiveGuides guides,
            GuideWatch watch,
            GuideEncoding encoding,
            Messages messages,
            ChatService chat) {
        this.guides = guides;
        this.watch = watch;
        this.encoding = encoding;
        this.messages = messages;
        this.chat = chat;
    }

    /**
     * What a bot knows of those around it.
     *
     * @param admins tells who gets to see what is wrong with the guides
     * @param gaps tells them what people did not get
     * @param desk makes what passes questions on to people
     * @param zone where a day begins
     */
    public record Surroundings(
            Predicate<Origin> admins,
            AdminGaps gaps,
            Function<ReplyWriter, HelpDesk> desk,
            ZoneId zone) {

        /**
         * Returns what a bot knows that is by itself.
         *
         * @param admins tells who gets to see what is wrong with the guides
         * @return no gaps, and nobody to pass questions on to
         */
        public static Surroundings of(Predicate<Origin> admins) {
            return new Surroundings(
                    admins, AdminGaps.none(), writer -> HelpDesk.NONE, ZoneId.systemDefault());
        }
    }

    /**
     * Makes a bot and begins to watch its guides.
     *
     * @param settings the settings
     * @param ports what the bot remembers of its chats
     * @param listener hears of guides that have changed
     * @param around what the bot knows of those around it
     * @param meaning where vectors come from; those that are missing are made beside
     * @param progress hears how far these are
     * @return the bot, to be closed
     * @throws BadSettingException if a setting cannot be used
     */
    public static LiveBot start(
            ShirubeProperties settings,
            ChatPorts ports,
            ReloadListener listener,
            Surroundings around,
            MeaningSource meaning,
            EncodingProgress progress) {
        Morphemes.preload();
        DerivedFiles files = DataFolder.derived(settings);
        var guides =
                new LiveGuides(
                        Locations.places(settings),
                        listener,
                        meaning,
                        (vocabulary, read, vectors) ->
                                Snapshot.of(vocabulary, read, vectors, files));
        var messages = new Messages();
        ShirubeProperties.Chat limits = settings.chat();
        var writer = new ReplyWriter(messages, settings.addresses(), Locations.support(settings));
        var chat =
                new ChatService(
                        guides,
                        writer,
                        messages,
                        ports,
                        new ChatSettings(
                                settings.language(),
                                limits.maxLength(),
                                limits.concurrent(),
                                limits.patience(),
                                around.zone()),
                        InstantSource.system(),
                        new AdminView(
                                around.admins(),
                                () -> guides.current().problems(),
                                around.gaps(),
                                guides::readNow),
                        around.desk().apply(writer));
        guides.prepareBy(chat::prepare);
        GuideWatch watch = GuideWatch.start(guides, settings.guides().reloadInterval());
        GuideEncoding encoding = GuideEncoding.start(guides, meaning, progress, Meanings.threads());
        return new LiveBot(guides, watch, encoding, messages, chat);
    }

    /** {@return what is served at the moment: the guides and what is wrong with them} */
    public LoadedGuides edition() {
        return guides.current();
    }

    /** {@return the bot's own words} */
    public Messages messages() {
        return messages;
    }

    /** {@return the door for conversations} */
    public ChatService chat() {
        return chat;
    }

    /** {@return what shows replies in a terminal} */
    public PlainTextRenderer renderer() {
        return new PlainTextRenderer(messages);
    }

    /** Stops watching the guides and encoding what they lack. */
    @Override
    public void close() {
        watch.close();
        encoding.close();
    }
}
