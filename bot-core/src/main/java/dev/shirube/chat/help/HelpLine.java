package dev.shirube.chat.help;

import java.util.Optional;

/**
 * How a platform reaches the people that questions are passed on to, and those who asked. Must be
 * safe for use by several threads. It waits until a message has arrived, and throws nothing: what
 * does not arrive is logged without its words.
 */
public interface HelpLine {

    /**
     * Returns whether the platform can be reached at the moment.
     *
     * @return whether there is any use in posting
     */
    default boolean ready() {
        return true;
    }

    /**
     * Posts a question.
     *
     * @param channel the channel, by the platform's own id
     * @param card the question
     * @return the platform's own id of the message, or nothing where it could not be posted
     */
    Optional<String> post(String channel, HelpCard card);

    /**
     * Reads a question off its message, which has the only copy of it.
     *
     * @param channel the channel
     * @param message the id of the message
     * @return the question as it was posted, or nothing where it cannot be read any more
     */
    Optional<String> question(String channel, String message);

    /**
     * Shows in a message how far its request is; where it cannot be changed, below it.
     *
     * @param channel the channel
     * @param message the id of the message
     * @param progress how far it is
     */
    void update(String channel, String message, HelpCard.Progress progress);

    /**
     * Says something below a message.
     *
     * @param channel the channel
     * @param message the id of the message
     * @param text what to say
     */
    void below(String channel, String message, HelpText text);

    /**
     * Tells somebody something between the bot and them alone.
     *
     * @param person who, by the platform's own id
     * @param text what to say
     * @param quoted what somebody has written, to be shown below it as a quotation; possibly empty
     */
    void tell(String person, HelpText text, String quoted);
}
