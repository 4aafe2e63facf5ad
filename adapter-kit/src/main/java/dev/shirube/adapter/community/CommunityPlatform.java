package dev.shirube.adapter.community;

import dev.shirube.adapter.ChatEdge.Said;
import dev.shirube.reply.Reply;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/**
 * What the bot needs of a platform to join in without being called, where messages stand in threads
 * and people react to them. What a platform refuses is logged there, and nothing happens.
 */
public interface CommunityPlatform {

    /**
     * A message as the platform keeps it.
     *
     * @param channel where it is
     * @param id its id in the channel
     * @param root the message that begins its thread, which may be itself; empty for none
     * @param person who wrote it
     * @param text what it says
     * @param uncalled whether it is an answer of the bot that nobody called for
     */
    record Posted(
            String channel, String id, String root, String person, String text, boolean uncalled) {}

    /**
     * Somebody who writes.
     *
     * @param locale the language, or null where the platform does not tell
     * @param program whether a program hides behind the name
     */
    record Person(@Nullable Locale locale, boolean program) {}

    /** {@return the id of the bot itself} */
    String me();

    /**
     * {@return whether somebody looks after a channel, and may delete what others have written
     * there}
     *
     * @param channel the channel
     * @param person the person
     */
    boolean isModerator(String channel, String person);

    /**
     * {@return what is known of somebody; of whom the platform tells nothing, somebody who is no
     * program}
     *
     * @param id the person
     */
    Person person(String id);

    /**
     * {@return the messages of a thread, that message included; empty where the platform does not
     * tell}
     *
     * @param channel where it is
     * @param id any message of it
     */
    List<Posted> thread(String channel, String id);

    /**
     * {@return whether the bot itself has reacted to a message}
     *
     * @param channel where it is
     * @param id the message
     * @param emoji how
     */
    boolean isMarked(String channel, String id, CommunityEmoji emoji);

    /**
     * Adds a reaction of the bot to a message, or takes it back.
     *
     * @param channel where it is
     * @param id the message
     * @param emoji the reaction
     * @param there whether it is to be there
     */
    void mark(String channel, String id, CommunityEmoji emoji, boolean there);

    /**
     * Deletes a message of the bot.
     *
     * @param channel where it is
     * @param id the message
     */
    void delete(String channel, String id);

    /**
     * Reads a message as a question.
     *
     * @param team what the platform calls the community it is in, possibly empty
     * @param message the message
     * @return the words, the place of its thread, and its id as the event; the language is asked
     *     for later
     */
    Said said(String team, Posted message);

    /**
     * Shows a reply in the thread of a message: for all to see, saying that nobody called for it
     * and so that it can be taken back, or to whoever wrote the message and nobody else.
     *
     * @param message what it replies to
     * @param asked its words as a question, or empty where it was none
     * @param reply the reply
     * @param openly whether all see it
     */
    void show(Posted message, String asked, Reply reply, boolean openly);
}
