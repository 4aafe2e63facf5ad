package dev.shirube.discord.inbound;

import dev.shirube.adapter.Action;
import dev.shirube.adapter.ChatEdge;
import dev.shirube.chart.Drawing;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.request.Origin;
import dev.shirube.chat.suggest.JobSuggestion;
import dev.shirube.discord.components.DiscordMessageKey;
import dev.shirube.discord.components.DiscordRenderer;
import dev.shirube.discord.components.DiscordRenderer.View;
import dev.shirube.discord.components.OutboundReply;
import dev.shirube.discord.components.TypedCommands;
import dev.shirube.discord.components.TypedCommands.CommandIds;
import dev.shirube.discord.text.MessageContent;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;

import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.modals.Modal;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Asks the bot, and makes messages of what it says. Safe for use by several threads. */
public final class DiscordChatHandler {

    private final ChatService chat;
    private final ChatEdge edge;
    private final DiscordRenderer renderer;

    /**
     * Makes a handler.
     *
     * @param chat answers
     * @param ids the ids of the commands, once they are registered
     * @param messages the bot's own words
     * @param drawing makes PNG images of charts
     */
    public DiscordChatHandler(
            ChatService chat,
            CommandIds ids,
            Messages messages,
            Function<Drawing, Optional<byte[]>> drawing) {
        this.chat = chat;
        this.edge = new ChatEdge(chat);
        this.renderer =
                new DiscordRenderer(messages, drawing, new TypedCommands(ids, this::jobName));
    }

    /** Returns the name of the job that a guide is about, or what was given where it is no slug. */
    private String jobName(String slug) {
        return chat.suggestions().jobs(slug, Set.of(slug), null, 1).stream()
                .findFirst()
                .map(JobSuggestion::label)
                .orElse(slug);
    }

    /**
     * Somebody who asks somewhere.
     *
     * @param place where, and who
     * @param locale the language of the person's Discord, or null where it does not tell
     * @param event the id of what the person did
     * @param said what the person said in doing so, possibly nothing
     */
    public record Asker(ChatEdge.Place place, @Nullable Locale locale, String event, String said) {}

    /**
     * Asks.
     *
     * @param asker who asks
     * @param text the question or the command
     * @param page the page of the reply to show
     * @param privately whether the reply is for the person alone anyway
     * @return what to send, or nothing for an event that has been replied to already
     */
    public Optional<OutboundReply> ask(Asker asker, String text, int page, boolean privately) {
        var said = new ChatEdge.Said(asker.place(), text, asker.locale(), asker.event(), false);
        return outgoing(edge.ask(said), asker, text, page, privately);
    }

    /** Returns the window that a command is to be asked in, or nothing where there is none. */
    public Optional<Modal> window(String command, Locale locale) {
        return chat.window(command, chat.language("", locale)).map(WindowModal::of);
    }

    /** Takes what was written into a window. */
    public Optional<OutboundReply> written(Asker asker, String id, String text) {
        var said = new ChatEdge.Said(asker.place(), text, asker.locale(), null, false);
        return outgoing(edge.written(said, id), asker, "", 1, true);
    }

    private Optional<OutboundReply> outgoing(
            ChatEdge.Plan plan, Asker asker, String text, int page, boolean privately) {
        return switch (plan) {
            case ChatEdge.Plan.Show(Reply reply, ChatEdge.Kind kind) -> {
                boolean useful = kind == ChatEdge.Kind.ANSWER;
                boolean personal = privately || !useful;
                var view =
                        new View(
                                text.strip(),
                                page,
                                asker.place().shared() && !personal,
                                personal && !privately);
                Container shown = renderer.render(reply, view);
                yield Optional.of(new OutboundReply(shown, personal, !useful, reply.language()));
            }
            case ChatEdge.Plan.NotHere ignored ->
                    Optional.of(say(DiscordMessageKey.NOT_HERE, asker));
            case ChatEdge.Plan.Nothing ignored -> Optional.empty();
        };
    }

    /**
     * Has somebody go on from what was said in a message that they reply to.
     *
     * @param said the words, or the command that was replied to
     */
    public void takeUp(Asker asker, String said) {
        chat.talks()
                .takeUp(
                        asker.place().origin(),
                        List.of(excerpt(said)),
                        asker.place().rule().guides());
    }

    /**
     * Has the people in a thread go on from what it is about, where nothing has been said yet.
     *
     * @param subject gives what the thread is about, the most general first
     */
    public void takeUpThread(Asker asker, Supplier<List<String>> subject) {
        Origin thread = asker.place().around();
        if (thread != null && !isTalkedIn(asker)) {
            List<String> said = subject.get().stream().map(this::excerpt).toList();
            chat.talks().takeUp(thread, said, asker.place().rule().guides());
        }
    }

    /** Returns whether the bot remembers what is being talked about where somebody asks. */
    public boolean isTalkedIn(Asker asker) {
        Origin thread = asker.place().around();
        return chat.talks().remembers(asker.place().origin())
                || (thread != null && chat.talks().remembers(thread));
    }

    /** Returns of what somebody else has written as much as the bot reads. */
    public String excerpt(String text) {
        return MessageContent.excerpt(text, chat.maxLength());
    }

    /**
     * Returns an answer that nobody called for.
     *
     * @param asked what it answers
     * @return what to send, or nothing where Discord would not take it with what takes it back
     */
    public Optional<OutboundReply> uncalled(Reply reply, String asked) {
        Container shown = renderer.render(reply, new View(asked.strip(), 1, false, false));
        return new OutboundReply(shown, false, false, reply.language()).uncalled();
    }

    /** Returns a reply for one person, wherever they were heard. */
    public OutboundReply personal(Reply reply) {
        return new OutboundReply(
                renderer.render(reply, new View("", 1, false, false)),
                true,
                true,
                reply.language());
    }

    /** Has a conversation go on in the thread below the message that it was held about. */
    public void carryOn(Asker asker, String thread) {
        ChatEdge.Place place = asker.place();
        chat.talks().carryOn(place.origin(), DiscordPlaces.below(place, thread).origin());
    }

    /** Notes what somebody thinks of a section. */
    public OutboundReply judge(Asker asker, Action.Feedback judge) {
        return personal(edge.judge(asker.place(), judge, asker.locale()));
    }

    /** Says something of the adapter's own. */
    public OutboundReply say(DiscordMessageKey words, Asker asker) {
        Language language = chat.language(asker.said(), asker.locale());
        return new OutboundReply(
                Container.of(TextDisplay.of(words.in(language))), true, true, language);
    }
}
