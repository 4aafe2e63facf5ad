package dev.shirube.discord;

import dev.shirube.answer.Outcome;
import dev.shirube.chart.RangeChart;
import dev.shirube.chat.ChatRequest;
import dev.shirube.chat.ChatResult;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.JobSuggestion;
import dev.shirube.chat.Origin;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;

import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Asks the bot, and makes messages of what it says. Safe for use by several threads. */
final class Desk {

    /** Asks-back, "not covered", a kind word: for whoever asked, and noise to everybody else. */
    private static final Set<Outcome> OF_NO_USE_TO_OTHERS =
            Set.of(Outcome.CLARIFY, Outcome.NONE, Outcome.COURTESY);

    private static final String PLATFORM = "discord";

    private final ChatService chat;
    private final DiscordRenderer renderer;

    /**
     * Opens the desk.
     *
     * @param chat answers
     * @param ids the ids of the commands, once they are registered
     * @param messages the bot's own words
     * @param drawing makes PNG images of charts
     */
    Desk(
            ChatService chat,
            CommandIds ids,
            Messages messages,
            Function<RangeChart, Optional<byte[]>> drawing) {
        this.chat = chat;
        this.renderer =
                new DiscordRenderer(messages, drawing, new TypedCommands(ids, this::jobName));
    }

    /** Returns the name of the job that a guide is about, or what was given where it is no slug. */
    private String jobName(String slug) {
        return chat.suggestJobs(slug, Set.of(slug), 1).stream()
                .findFirst()
                .map(JobSuggestion::label)
                .orElse(slug);
    }

    /**
     * Somebody who asks somewhere.
     *
     * @param place where
     * @param person the id of the person
     * @param locale the language of the person's Discord, or null where it does not tell
     * @param event the id of what the person did
     * @param said what the person said in doing so, possibly nothing
     */
    record Asker(Place place, String person, @Nullable Locale locale, String event, String said) {

        private Origin origin() {
            return new Origin(PLATFORM, place.server(), place.id(), person);
        }

        /** Returns the conversation of all who talk in a thread, or null where it is none. */
        private @Nullable Origin around() {
            return place.thread() ? new Origin(PLATFORM, place.server(), place.id(), "") : null;
        }
    }

    /**
     * Asks.
     *
     * @param asker who asks
     * @param text the question or the command
     * @param page the page of the reply to show
     * @param privately whether the reply is for the person alone anyway
     * @return what to send, or nothing for an event that has been replied to already
     */
    Optional<Outgoing> ask(Asker asker, String text, int page, boolean privately) {
        var request =
                new ChatRequest(
                        asker.origin(),
                        text,
                        asker.locale(),
                        asker.event(),
                        asker.place().guides());
        ChatResult result = chat.handle(request.around(asker.around()));
        boolean answered = result instanceof ChatResult.Answered;
        return result.toShow()
                .map(reply -> {
                    boolean useful = answered && !OF_NO_USE_TO_OTHERS.contains(reply.outcome());
                    boolean personal = privately || !useful;
                    var view =
                            new View(
                                    text.strip(),
                                    page,
                                    asker.place().shared() && !personal,
                                    personal && !privately);
                    return new Outgoing(
                            renderer.render(reply, view), personal, !useful, reply.language());
                });
    }

    /**
     * Has somebody go on from what was said in a message that they reply to.
     *
     * @param said the words, or the command that was replied to
     */
    void takeUp(Asker asker, String said) {
        chat.takeUp(asker.origin(), List.of(excerpt(said)), asker.place().guides());
    }

    /**
     * Has the people in a thread go on from what it is about, where nothing has been said yet.
     *
     * @param subject gives what the thread is about, the most general first
     */
    void takeUpThread(Asker asker, Supplier<List<String>> subject) {
        Origin thread = asker.around();
        if (thread != null && !isTalkedIn(asker)) {
            List<String> said = subject.get().stream().map(this::excerpt).toList();
            chat.takeUp(thread, said, asker.place().guides());
        }
    }

    /** Returns whether the bot remembers what is being talked about where somebody asks. */
    boolean isTalkedIn(Asker asker) {
        Origin thread = asker.around();
        return chat.remembers(asker.origin()) || (thread != null && chat.remembers(thread));
    }

    /** Returns of what somebody else has written as much as the bot reads. */
    String excerpt(String text) {
        return Excerpts.of(text, chat.maxLength());
    }

    /** Notes what somebody thinks of a section. */
    Outgoing judge(Asker asker, ButtonId.Judge judge) {
        Reply thanks = chat.judge(asker.origin(), judge.section(), judge.helpful(), asker.locale());
        return new Outgoing(
                renderer.render(thanks, new View("", 1, false, false)),
                true,
                true,
                thanks.language());
    }

    /** Says something of the adapter's own. */
    Outgoing say(DiscordWords words, Asker asker) {
        Language language = chat.language(asker.said(), asker.locale());
        return new Outgoing(Container.of(TextDisplay.of(words.in(language))), true, true, language);
    }
}
