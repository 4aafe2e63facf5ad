package dev.shirube.mattermost;

import dev.shirube.adapter.ChannelPoster;
import dev.shirube.mattermost.MattermostRenderer.Post;
import dev.shirube.mattermost.Payloads.Target;
import dev.shirube.reply.Reply;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts into channels of Mattermost.
 *
 * @param client calls Mattermost
 * @param payloads makes posts
 * @param renderer makes pages of replies
 */
record MattermostPoster(MattermostClient client, Payloads payloads, MattermostRenderer renderer)
        implements ChannelPoster {

    private static final Logger LOG = LoggerFactory.getLogger(MattermostPoster.class);

    @Override
    public String platform() {
        return "mattermost";
    }

    @Override
    public void post(String channel, Reply reply) {
        var target = new Target("", channel, false, "", "", false);
        for (Post page : renderer.pages(reply, "")) {
            MattermostClient.Result result = client.post(payloads.post(page, target));
            if (!result.done()) {
                LOG.warn(
                        "a post in channel {} was not delivered: HTTP status {}",
                        channel,
                        result.status());
                return;
            }
        }
    }
}
