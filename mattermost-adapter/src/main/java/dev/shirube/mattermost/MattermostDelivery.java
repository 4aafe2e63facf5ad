package dev.shirube.mattermost;

import dev.shirube.mattermost.MattermostRenderer.Post;
import dev.shirube.mattermost.Payloads.Target;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;

/**
 * Sees to it that what the bot says arrives: in a direct message where it cannot be shown where it
 * was asked for. Thread-safe.
 *
 * @param client calls Mattermost
 * @param payloads makes posts
 * @param handler knows who the bot is
 */
record MattermostDelivery(MattermostClient client, Payloads payloads, MattermostHandler handler) {

    private static final Logger LOG = LoggerFactory.getLogger(MattermostDelivery.class);

    /** Shows posts. What cannot be delivered at all is logged, without its words. */
    void send(MattermostHandler.Shown shown) {
        Target target = shown.target();
        List<Post> posts = shown.posts();
        for (int i = 0; i < posts.size(); i++) {
            MattermostClient.Result result = send(posts.get(i), target);
            if (!result.done()) {
                if (target.direct()) {
                    lost(target, result);
                } else {
                    LOG.info(
                            "a reply in channel {} was refused (HTTP status {}); it goes to the"
                                    + " person directly",
                            target.channel(),
                            result.status());
                    direct(posts.subList(i, posts.size()), shown);
                }
                return;
            }
        }
    }

    private MattermostClient.Result send(Post post, Target target) {
        return target.privately()
                ? client.ephemeral(target.person(), payloads.post(post, target))
                : client.post(payloads.post(post, target));
    }

    private void direct(List<Post> posts, MattermostHandler.Shown shown) {
        Target asked = shown.target();
        String channel = client.directChannel(handler.me().id(), asked.person());
        var target = new Target(asked.team(), channel, true, "", asked.person(), false);
        for (int i = 0; i < posts.size(); i++) {
            Post post =
                    i == 0 ? posts.get(i).below(Word.INSTEAD.in(shown.language())) : posts.get(i);
            MattermostClient.Result result = send(post, target);
            if (!result.done()) {
                lost(asked, result);
                return;
            }
        }
    }

    private static void lost(Target target, MattermostClient.Result result) {
        LOG.warn(
                "a reply in channel {} was not delivered: HTTP status {}",
                target.channel(),
                result.status());
    }
}
