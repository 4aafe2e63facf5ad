package dev.shirube.slack.outbound;

import dev.shirube.chat.platform.ChannelPost;
import dev.shirube.reply.Reply;
import dev.shirube.slack.api.SlackClient;
import dev.shirube.slack.api.Target;
import dev.shirube.slack.blocks.SlackRenderer;
import dev.shirube.slack.text.CommandParser;

/** Posts to channels of Slack that the bot is a member of. */
public record SlackChannelPost(
        SlackClient client,
        SlackRenderer renderer,
        CommandParser commandParser,
        SlackDelivery delivery)
        implements ChannelPost, AutoCloseable {

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
