package dev.shirube.mattermost;

import dev.shirube.chat.platform.ChannelPost;
import dev.shirube.mattermost.MattermostRenderer.Post;
import dev.shirube.mattermost.Payloads.Target;
import dev.shirube.reply.Reply;

/**
 * Posts to channels of Mattermost that the bot is a member of.
 *
 * @param client calls Mattermost
 * @param payloads makes posts
 * @param renderer shows replies
 */
record MattermostChannelPost(
        MattermostClient client, Payloads payloads, MattermostRenderer renderer)
        implements ChannelPost {

    @Override
    public String platform() {
        return "mattermost";
    }

    @Override
    public void post(String channel, Reply message) throws NotPostedException {
        var target = new Target("", channel, false, "", "", false);
        for (Post post : renderer.pages(message, "")) {
            MattermostClient.Result result = client.post(payloads.post(post, target));
            if (!result.done()) {
                throw new NotPostedException(
                        result.status() == 0
                                ? "Mattermost does not answer"
                                : "Mattermost answers with HTTP status " + result.status());
            }
        }
    }
}
