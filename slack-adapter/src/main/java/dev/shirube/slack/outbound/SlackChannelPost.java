package dev.shirube.slack.outbound;

import dev.shirube.chat.BackOff;
import dev.shirube.chat.ChannelPost;
import dev.shirube.reply.Reply;
import dev.shirube.slack.api.ChannelQueues;
import dev.shirube.slack.api.SlackClient;
import dev.shirube.slack.api.Target;
import dev.shirube.slack.blocks.SlackRenderer;

/** Posts to channels of Slack that the bot is a member of. */
public final class SlackChannelPost implements ChannelPost, AutoCloseable {

    private static final int ATTEMPTS = 3;

    private final SlackClient client;
    private final SlackRenderer renderer;
    private final SlackDelivery delivery;

    public SlackChannelPost(SlackClient client, SlackRenderer renderer, BackOff backOff) {
        this.client = client;
        this.renderer = renderer;
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
                        renderer.pages(message, "", false),
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
