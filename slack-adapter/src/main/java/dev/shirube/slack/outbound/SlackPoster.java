package dev.shirube.slack.outbound;

import dev.shirube.adapter.ChannelPoster;
import dev.shirube.reply.Reply;
import dev.shirube.slack.api.Target;
import dev.shirube.slack.blocks.SlackRenderer;
import dev.shirube.slack.text.CommandParser;

/**
 * Posts into channels of Slack.
 *
 * @param renderer makes messages of replies
 * @param commandParser names commands as they are called here
 * @param delivery sends messages
 */
public record SlackPoster(
        SlackRenderer renderer, CommandParser commandParser, SlackDelivery delivery)
        implements ChannelPoster {

    @Override
    public String platform() {
        return "slack";
    }

    @Override
    public void post(String channel, Reply reply) {
        renderer.pages(commandParser.spelt(reply), "", false)
                .forEach(message -> delivery.tell(message, Target.of(channel, "")));
    }
}
