package dev.shirube.chat.platform;

import dev.shirube.chat.request.Origin;
import dev.shirube.reply.Reply;

/**
 * Posts to a channel of a platform without anybody having asked there. Each adapter that is
 * switched on has one. A thread waits until the post has arrived.
 */
public interface ChannelPost {

    /**
     * Returns the platform.
     *
     * @return the name that it goes by in an {@link Origin}, such as {@code slack}
     */
    String platform();

    /**
     * Posts for all people in a channel to see. What does not fit is divided or cut as in a reply.
     *
     * @param channel the id that the platform has given the channel
     * @param message what to say; what it offers can be pressed as below any reply
     * @throws NotPostedException if it has not arrived; it may be tried again
     */
    void post(String channel, Reply message) throws NotPostedException;

    /** A post has not arrived; the message says why, without a word of it. */
    final class NotPostedException extends Exception {

        private static final long serialVersionUID = 1L;

        /**
         * Makes the exception.
         *
         * @param message why it has not arrived, in one line of English without any secret
         */
        public NotPostedException(String message) {
            super(message);
        }
    }
}
