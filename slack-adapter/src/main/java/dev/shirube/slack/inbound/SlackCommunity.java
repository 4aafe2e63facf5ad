package dev.shirube.slack.inbound;

import dev.shirube.adapter.ChatEdge;
import dev.shirube.adapter.community.CommunityEmoji;
import dev.shirube.adapter.community.CommunityFlow;
import dev.shirube.adapter.community.CommunityPlatform;
import dev.shirube.reply.Reply;
import dev.shirube.slack.api.Json;
import dev.shirube.slack.api.PostedMessages;
import dev.shirube.slack.api.SlackClient;
import dev.shirube.slack.api.Target;
import dev.shirube.slack.api.UserLanguages;
import dev.shirube.slack.blocks.BlockAction;
import dev.shirube.slack.outbound.ReplySender;
import dev.shirube.slack.text.CommandParser;
import dev.shirube.slack.text.MrkdwnText;

import java.util.List;

/** Does in Slack what joining in without being called needs. Thread-safe. */
public record SlackCommunity(
        SlackClient slack,
        SlackPlaces places,
        UserLanguages people,
        CommandParser commandParser,
        ReplySender replySender,
        PostedMessages posted)
        implements CommunityPlatform {

    /** More than an answer and what is said about it. */
    private static final int MESSAGES = 50;

    /** Hears a new message of a channel that does not call the bot. */
    static void hear(CommunityFlow flow, Message message, String team) {
        if (!message.direct()
                && message.thread() == null
                && message.forwarded().isBlank()
                && !MrkdwnText.mentionsSomeone(message.text())) {
            flow.hear(
                    team,
                    new Posted(
                            message.channel(),
                            message.ts(),
                            "",
                            message.person(),
                            message.text(),
                            false));
        }
    }

    @Override
    public String me() {
        return slack.me().user();
    }

    @Override
    public Person person(String id) {
        return new Person(people.locale(id), people.isBot(id));
    }

    @Override
    public boolean isModerator(String channel, String person) {
        return posted.isModerator(person);
    }

    @Override
    public List<Posted> thread(String channel, String ts) {
        return posted.thread(channel, ts, MESSAGES).stream()
                .map(message ->
                        new Posted(
                                channel,
                                message.text("ts"),
                                message.text("thread_ts"),
                                message.text("user"),
                                message.text("text"),
                                isUncalled(message)))
                .toList();
    }

    private boolean isUncalled(Json message) {
        return me().equals(message.string("user"))
                && message.list("blocks").stream()
                        .flatMap(block -> block.list("elements").stream())
                        .anyMatch(e -> BlockAction.WITHDRAW.equals(e.string("action_id")));
    }

    @Override
    public boolean isMarked(String channel, String ts, CommunityEmoji emoji) {
        return posted.thread(channel, ts, MESSAGES).stream()
                .filter(message -> ts.equals(message.string("ts")))
                .flatMap(message -> message.list("reactions").stream())
                .filter(reaction -> emoji.shortName().equals(reaction.text("name")))
                .flatMap(reaction -> reaction.texts("users").stream())
                .anyMatch(me()::equals);
    }

    @Override
    public void mark(String channel, String ts, CommunityEmoji emoji, boolean there) {
        if (there) {
            posted.react(channel, ts, emoji.shortName());
        } else {
            posted.unreact(channel, ts, emoji.shortName());
        }
    }

    @Override
    public void delete(String channel, String ts) {
        posted.delete(channel, ts);
    }

    private static Target below(Posted message) {
        return Target.of(message.channel(), message.person()).below(message.id());
    }

    @Override
    public ChatEdge.Said said(String team, Posted message) {
        return new ChatEdge.Said(
                places.of(team, below(message)),
                commandParser.spoken(message.text()),
                null,
                message.channel() + ":" + message.id(),
                true);
    }

    @Override
    public void show(Posted message, String asked, Reply reply, boolean openly) {
        if (openly) {
            replySender.showUncalled(reply, asked, below(message));
        } else {
            replySender.show(reply, ReplySender.View.PLAIN, below(message).alone());
        }
    }
}
