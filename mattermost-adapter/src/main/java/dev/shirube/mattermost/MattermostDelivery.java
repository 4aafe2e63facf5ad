package dev.shirube.mattermost;

import dev.shirube.mattermost.MattermostChatHandler.Shown;
import dev.shirube.mattermost.MattermostRenderer.Post;
import dev.shirube.mattermost.Payloads.Target;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Sees to it that what the bot says arrives: in a direct message where it cannot be shown where it
 * was asked for. Thread-safe.
 *
 * @param client calls Mattermost
 * @param payloads makes posts
 * @param handler knows who the bot is
 */
record MattermostDelivery(
        MattermostClient client, Payloads payloads, MattermostChatHandler handler) {

    private static final Logger LOG = LoggerFactory.getLogger(MattermostDelivery.class);

    /** Shows posts. What cannot be delivered at all is logged, without its words. */
    void send(Shown shown) {
        Target target = shown.target();
        List<Post> posts = shown.posts();
        for (int i = 0; i < posts.size(); i++) {
            Map<String, Object> post = payloads.post(posts.get(i), target);
            MattermostClient.Result result =
                    target.privately()
                            ? client.ephemeral(target.person(), post)
                            : client.post(post);
            if (!result.done()) {
                LOG.warn(
                        "a reply in channel {} was not delivered: HTTP status {}{}",
                        target.channel(),
                        result.status(),
                        target.direct() ? "" : "; it goes to the person directly");
                if (!target.direct()) {
                    send(directly(posts.subList(i, posts.size()), shown));
                }
                return;
            }
        }
    }

    /** Logs something that did not work and that nobody waits for. */
    void warn(String what) {
        LOG.warn("{}; may the bot do so in that channel?", what);
    }

    private Shown directly(List<Post> rest, Shown shown) {
        String person = shown.target().person();
        var target =
                new Target(
                        shown.target().team(),
                        client.directChannel(handler.me().id(), person),
                        true,
                        "",
                        person,
                        false);
        var posts = new ArrayList<>(rest);
        posts.set(0, rest.getFirst().below(MattermostMessageKey.INSTEAD.in(shown.language())));
        return new Shown(posts, target, shown.language());
    }
}
