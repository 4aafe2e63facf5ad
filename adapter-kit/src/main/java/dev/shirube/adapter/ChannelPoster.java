package dev.shirube.adapter;

import dev.shirube.reply.Reply;

/** Posts into channels what nobody there has asked for. Safe for use by several threads. */
public interface ChannelPoster {

    /**
     * Returns the platform whose channels it posts into.
     *
     * @return the name of the platform as in origins, for example {@code slack}
     */
    String platform();

    /**
     * Posts for all people of a channel to see. What cannot be delivered is logged.
     *
     * @param channel the channel, by the platform's own id
     * @param reply what to post; what it quotes or offers is shown as in any reply
     */
    void post(String channel, Reply reply);
}
