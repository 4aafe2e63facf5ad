package dev.shirube.mattermost;

import dev.shirube.adapter.ChatEdge;
import dev.shirube.adapter.LastUsed;
import dev.shirube.adapter.community.CommunityEdge;
import dev.shirube.adapter.community.CommunityEmoji;
import dev.shirube.adapter.community.CommunityRule;
import dev.shirube.mattermost.Payloads.Target;

import tools.jackson.databind.JsonNode;

import java.util.List;

/**
 * Joins in without being called, in the channels where the operator wants that. What has been
 * answered, offered and muted Mattermost itself keeps, as posts and reactions of the bot, so that
 * it holds after a restart. Thread-safe.
 */
final class MattermostCommunity {

    private static final int CAPACITY = 10_000;

    private final CommunityEdge edge;
    private final MattermostChatHandler handler;
    private final MattermostClient client;
    private final MattermostDelivery delivery;
    private final LastUsed<Boolean> muted = new LastUsed<>(CAPACITY);

    MattermostCommunity(
            CommunityEdge edge,
            MattermostChatHandler handler,
            MattermostClient client,
            MattermostDelivery delivery) {
        this.edge = edge;
        this.handler = handler;
        this.client = client;
        this.delivery = delivery;
    }

    /** Hears a new post that does not call the bot. */
    void hear(MattermostPost post) {
        CommunityRule rule = edge.settings().rule(post.channel());
        if (!rule.listens()
                || post.direct()
                || !post.root().isEmpty()
                || post.automatic()
                || post.person().equals(handler.me().id())
                || MattermostPost.addresses(post.message())) {
            return;
        }
        Target target = post.target();
        ChatEdge.Said said = said(post.message(), target, post.id());
        CommunityEdge.Step step = edge.step(rule, said);
        if (step == CommunityEdge.Step.SILENCE || client.person(post.person()).bot()) {
            return;
        }
        switch (step) {
            case SILENCE -> {}
            case ANSWER -> {
                if (!isAnswered(post.id())) {
                    answer(said, target);
                }
            }
            case OFFER -> react(post.id(), CommunityEmoji.OFFER);
            case SUPPORT ->
                    edge.support(inLanguage(said, target))
                            .ifPresent(reply ->
                                    delivery.send(
                                            handler.uncalled(
                                                    reply, "", target.privately(true), false)));
        }
    }

    private ChatEdge.Said said(String message, Target target, String event) {
        return new ChatEdge.Said(handler.place(target), handler.words(message), null, event, true);
    }

    private ChatEdge.Said inLanguage(ChatEdge.Said said, Target target) {
        return new ChatEdge.Said(
                said.place(),
                said.text(),
                client.person(target.person()).locale(),
                said.event(),
                true);
    }

    /** An event may come again that was dealt with before the program started. */
    private boolean isAnswered(String post) {
        return client.thread(post).stream().anyMatch(this::isMine);
    }

    private boolean isMine(JsonNode post) {
        return post.path("user_id").asString("").equals(handler.me().id());
    }

    private void answer(ChatEdge.Said said, Target target) {
        edge.answer(inLanguage(said, target))
                .ifPresent(reply ->
                        delivery.send(
                                handler.uncalled(reply, said.text(), target, !target.privately())));
    }

    private void react(String post, CommunityEmoji emoji) {
        if (!client.react(handler.me().id(), post, emoji.shortName()).done()) {
            delivery.warn("a reaction was not added");
        }
    }

    /** Hears a reaction to a post of a person or of the bot. */
    void reacted(JsonNode event) {
        JsonNode reaction = MattermostClient.read(event.path("data").path("reaction").asString(""));
        String channel = event.path("broadcast").path("channel_id").asString("");
        String id = reaction.path("post_id").asString("");
        String person = reaction.path("user_id").asString("");
        String emoji = reaction.path("emoji_name").asString("");
        CommunityRule rule = edge.settings().rule(channel);
        if (!rule.listens() || id.isEmpty() || person.equals(handler.me().id())) {
            return;
        }
        if (CommunityEmoji.OFFER.is(emoji)) {
            accept(channel, id, person, rule);
        } else if (CommunityEmoji.NOT_HELPFUL.is(emoji)) {
            disliked(channel, id, person);
        }
    }

    /** Takes an answer back that nobody called for; one that somebody called for stays. */
    void disliked(String channel, String id, String person) {
        if (edge.settings().rule(channel).listens()) {
            JsonNode post = client.read(channel, id).body();
            if (isUncalled(post)) {
                withdraw(channel, post.path("root_id").asString(""), person);
            }
        }
    }

    /** Answers the one who asked, and nobody else, as the bot has offered by its own reaction. */
    private void accept(String channel, String id, String person, CommunityRule rule) {
        String me = handler.me().id();
        String compass = CommunityEmoji.OFFER.shortName();
        JsonNode post = client.read(channel, id).body();
        if (!post.path("user_id").asString("").equals(person)
                || !client.hasReacted(me, id, compass)) {
            return;
        }
        client.unreact(me, id, compass);
        Target target = new Target("", channel, false, id, person, rule.privately());
        answer(said(post.path("message").asString(""), target, id + "#offer"), target);
    }

    private boolean isUncalled(JsonNode post) {
        return isMine(post)
                && post.path("props").path(Payloads.UNCALLED).asString("").equals("true");
    }

    /**
     * Takes the answers of a thread back that nobody called for, if the one who asked or an admin
     * wants that, and says nothing more there of the bot's own accord.
     *
     * @return whether the person may do so
     */
    private boolean withdraw(String channel, String root, String person) {
        List<JsonNode> thread = client.thread(root);
        boolean asker =
                thread.stream()
                        .filter(post -> post.path("id").asString("").equals(root))
                        .anyMatch(post -> post.path("user_id").asString("").equals(person));
        if (!asker && !client.isModerator(channel, person)) {
            return false;
        }
        thread.stream()
                .filter(this::isUncalled)
                .filter(post -> post.path("channel_id").asString("").equals(channel))
                .forEach(post -> client.delete(post.path("id").asString("")));
        react(root, CommunityEmoji.MUTED);
        muted.put(root, true);
        return true;
    }

    /** Presses the button that takes an answer back. */
    void withdraw(Target target) {
        if (!withdraw(target.channel(), target.root(), target.person())) {
            delivery.send(handler.tell(MattermostMessageKey.NOT_YOURS, target));
        }
    }

    /** Returns whether the bot is to say nothing more in a thread without being called. */
    boolean isMuted(MattermostPost post) {
        String root = post.root();
        if (root.isEmpty() || !edge.settings().rule(post.channel()).listens()) {
            return false;
        }
        String mute = CommunityEmoji.MUTED.shortName();
        if (!muted.has(root) && client.hasReacted(handler.me().id(), root, mute)) {
            muted.put(root, true);
        }
        return muted.has(root);
    }
}
