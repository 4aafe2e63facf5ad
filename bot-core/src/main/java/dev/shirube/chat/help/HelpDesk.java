package dev.shirube.chat.help;

import dev.shirube.chat.request.Asked;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.chat.request.Origin;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Passes on to people what guides do not answer, where the operator has named some. Must be safe
 * for use by several threads.
 */
public interface HelpDesk {

    /** What passes nothing on. */
    HelpDesk NONE = new HelpDesk() {};

    /**
     * Hears of a question that was answered, if only with "not covered".
     *
     * @param request who asked where
     * @param asked what was asked for
     * @param understood job and topic as the bot has understood them, where the words do not name
     *     the job; else empty
     * @param reply what the bot replies
     * @return the reply, with the choice of asking a person where it has no answer
     */
    default Reply answered(ChatRequest request, Asked asked, String understood, Reply reply) {
        return reply;
    }

    /**
     * Offers to pass on a question whose answer did not help.
     *
     * @param origin who asked it where; for others there is nothing to pass on
     * @param section the id of the section that was quoted, or null where nothing was
     * @param language the language of the label
     * @return a choice, or nothing
     */
    default List<Choice> instead(Origin origin, @Nullable String section, Language language) {
        return List.of();
    }

    /**
     * Does what was pressed, if that is of the desk.
     *
     * @param request who pressed what where
     * @param language gives the language to reply in
     * @return the reply, for that person alone; nothing where it is anything else
     */
    default Optional<Reply> reply(ChatRequest request, Supplier<Language> language) {
        return Optional.empty();
    }

    /**
     * Tells whether a command is to be asked in a window, see {@link #form}.
     *
     * @param command what a button stands for
     * @return the id of the request to be given to {@link #solve}, or nothing
     */
    default Optional<String> asksForSolution(String command) {
        return Optional.empty();
    }

    /**
     * Returns the words of the window.
     *
     * @param language the language of the words
     * @return the words
     */
    default HelpForm form(Language language) {
        throw new UnsupportedOperationException("nothing is passed on");
    }

    /**
     * Notes that a request is solved.
     *
     * @param request who says so where; its text is the solution, possibly empty
     * @param id the id of the request, untrusted
     * @param language the language to reply in
     * @return the reply, for that person alone; nothing where nothing is passed on
     */
    default Optional<Reply> solve(ChatRequest request, String id, Language language) {
        return Optional.empty();
    }

    /**
     * Learns how a platform is reached.
     *
     * @param platform the platform as {@link Origin} names it
     * @param line reaches it
     */
    default void connect(String platform, HelpLine line) {}

    /**
     * Forgets what a person has asked lately, as far as it is in memory.
     *
     * @param person who; the place is of no account
     */
    default void forget(Origin person) {}
}
