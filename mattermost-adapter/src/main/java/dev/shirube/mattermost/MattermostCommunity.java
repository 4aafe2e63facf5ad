package dev.shirube.mattermost;

import dev.shirube.adapter.ChatEdge;
import dev.shirube.adapter.community.CommunityEmoji;
import dev.shirube.adapter.community.CommunityFlow;
import dev.shirube.adapter.community.CommunityPlatform;
import dev.shirube.mattermost.Payloads.Target;
import dev.shirube.reply.Reply;

import tools.jackson.databind.JsonNode;

import java.util.List;

/**
 * Does in Mattermost what joining in without being called needs. Thread-safe.
 *
 * @param handler knows who the bot is, and shows replies
 * @param client calls Mattermost
 * @param delivery sends posts
 */
record MattermostCommunity(
        MattermostChatHandler handler, MattermostClient client, MattermostDelivery delivery)
        implements CommunityPlatform {

    /** Hears a new post that does not call the bot. */
    static void hear(CommunityFlow flow, MattermostPost post) {
        if (!post.direct()
                && post.root().isEmpty()
                && !post.automatic()
                && !MattermostPost.addresses(post.message())) {
            flow.hear(
                    post.team(),
                    new Posted(
                            post.channel(), post.id(), "", post.person(), post.message(), false));
        }
    }

    /** Reads the event of a reaction. */
    static CommunityFlow.Reaction reaction(JsonNode event) {
        JsonNode reaction = MattermostClient.read(event.path("data").path("reaction").asString(""));
        return new CommunityFlow.Reaction(
                "",
                event.path("broadcast").path("channel_id").asString(""),
                reaction.path("post_id").asString(""),
                reaction.path("user_id").asString(""),
                reaction.path("emoji_name").asString(""));
    }

    @Override
    public String me() {
        return handler.me().id();
    }

    @Override
    public Person person(String id) {
        MattermostClient.Person person = client.person(id);
        return new Person(person.locale(), person.bot());
    }

    @Override
    public boolean isModerator(String channel, String person) {
        return client.isModerator(channel, person);
    }

    @Override
    public List<Posted> thread(String channel, String id) {
        return client.thread(id).stream()
                .filter(post -> post.path("channel_id").asString("").equals(channel))
                .map(this::posted)
                .toList();
    }

    private Posted posted(JsonNode post) {
        String person = post.path("user_id").asString("");
        return new Posted(
                post.path("channel_id").asString(""),
                post.path("id").asString(""),
                post.path("root_id").asString(""),
                person,
                post.path("message").asString(""),
                person.equals(me())
                        && post.path("props").path(Payloads.UNCALLED).asString("").equals("true"));
    }

    @Override
    public boolean isMarked(String channel, String id, CommunityEmoji emoji) {
        return client.hasReacted(me(), id, emoji.shortName());
    }

    @Override
    public void mark(String channel, String id, CommunityEmoji emoji, boolean there) {
        if (!there) {
            client.unreact(me(), id, emoji.shortName());
        } else if (!client.react(me(), id, emoji.shortName()).done()) {
            delivery.warn("a reaction was not added");
        }
    }

    @Override
    public void delete(String channel, String id) {
        client.delete(id);
    }

    private static Target below(String team, Posted message) {
        return new Target(team, message.channel(), false, message.id(), message.person(), false);
    }

    @Override
    public ChatEdge.Said said(String team, Posted message) {
        return new ChatEdge.Said(
                handler.place(below(team, message)),
                handler.words(message.text()),
                null,
                message.id(),
                true);
    }

    @Override
    public void show(Posted message, String asked, Reply reply, boolean openly) {
        Target target = below("", message).privately(!openly);
        delivery.send(handler.uncalled(reply, asked, target, openly));
    }
}
