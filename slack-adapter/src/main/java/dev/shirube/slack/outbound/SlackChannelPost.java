package dev.shirube.slack.outbound;

import dev.shirube.chat.platform.BackOff;
import dev.shirube.chat.platform.ChannelPost;
import dev.shirube.reply.Reply;
import dev.shirube.slack.api.ChannelQueues;
import dev.shirube.slack.api.SlackClient;
import dev.shirube.slack.api.Target;
import dev.shirube.slack.blocks.SlackRenderer;
import dev.shirube.slack.text.CommandParser;

/** Posts to channels of Slack that the bot is a member of. */
public final class SlackChannelPost implements ChannelPost, AutoCloseable {

    private static final int ATTEMPTS = 3;

    private final SlackClient client;
    private final SlackRenderer renderer;
    private final CommandParser commandParser;
    private final SlackDelivery delivery;

    /**
     * Makes what posts, over calls of its own.
     *
     * @param client calls Slack
     * @param renderer makes the messages
     * @param commandParser knows how commands are written there
     * @param backOff how long to wait before it is tried again
     */
    public SlackChannelPost(
            SlackClient client,
            SlackRenderer renderer,
            CommandParser commandParser,
            BackOff backOff) {
        this.client = client;
        this.renderer = renderer;
        this.commandParser = commandParser;
        this.delivery = new SlackDelivery(new ChannelQueues(client, backOff, ATTEMPTS));
    }

    @Override
    public String platform() {
        return "slack";
    }

    @Override
    public void post(String channel, Reply message) throws NotPostedException {
        SlackDelivery.Sent sent =
                delivery.send(
                        renderer.pages(commandParser.spelt(message), "", false),
                        Target.of(channel, channel),
                        message.language());
        if (!sent.there()) {
            throw new NotPostedException("Slack does not take it; the line before says why");
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
