package dev.shirube.slack.inbound;

import dev.shirube.adapter.ChatEdge;
import dev.shirube.adapter.LastUsed;
import dev.shirube.adapter.community.CommunityEdge;
import dev.shirube.adapter.community.CommunityEmoji;
import dev.shirube.adapter.community.CommunityRule;
import dev.shirube.reply.Reply;
import dev.shirube.slack.api.Json;
import dev.shirube.slack.api.PostedMessages;
import dev.shirube.slack.api.SlackClient.Identity;
import dev.shirube.slack.api.Target;
import dev.shirube.slack.api.UserLanguages;
import dev.shirube.slack.blocks.BlockAction;
import dev.shirube.slack.blocks.SlackMessageKey;
import dev.shirube.slack.outbound.ReplySender;
import dev.shirube.slack.text.CommandParser;
import dev.shirube.slack.text.MrkdwnText;

import java.util.List;

/**
 * Joins in without being called, in the channels where the operator wants that. What has been
 * answered, offered and muted Slack itself keeps, as messages and reactions of the bot, so that it
 * holds after a restart. Thread-safe.
 */
public final class CommunityListener {

    private static final int CAPACITY = 10_000;

    private final CommunityEdge edge;
    private final SlackPlaces places;
    private final UserLanguages people;
    private final CommandParser commandParser;
    private final ReplySender replySender;
    private final PostedMessages posted;
    private final LastUsed<Boolean> muted = new LastUsed<>(CAPACITY);

    public CommunityListener(
            CommunityEdge edge,
            SlackPlaces places,
            UserLanguages people,
            CommandParser commandParser,
            ReplySender replySender,
            PostedMessages posted) {
        this.edge = edge;
        this.places = places;
        this.people = people;
        this.commandParser = commandParser;
        this.replySender = replySender;
        this.posted = posted;
    }

    /**
     * Somebody's reaction to a message, or a button below one that means the same.
     *
     * @param channel where it is
     * @param ts the message
     * @param person who reacted
     * @param emoji what Slack calls the reaction
     */
    public record Reaction(String team, String channel, String ts, String person, String emoji) {}

    /** Hears a new message of a channel that does not call the bot. */
    void hear(Message message, Identity me) {
        CommunityRule rule = edge.settings().rule(message.channel());
        if (!rule.listens()
                || message.direct()
                || message.thread() != null
                || !message.forwarded().isBlank()
                || MrkdwnText.mentionsSomeone(message.text())) {
            return;
        }
        Target target = message.target();
        String team = message.team() == null ? me.team() : message.team();
        ChatEdge.Said said = said(team, target, message.text(), message.id());
        switch (edge.step(rule, said)) {
            case SILENCE -> {}
            case ANSWER -> {
                if (!people.isBot(message.person()) && !isAnswered(message, me)) {
                    answer(said, target);
                }
            }
            case OFFER -> {
                if (!people.isBot(message.person())) {
                    posted.react(message.channel(), message.ts(), CommunityEmoji.OFFER.shortName());
                }
            }
            case SUPPORT -> {
                if (!people.isBot(message.person())) {
                    edge.support(inLanguage(said, message.person()))
                            .ifPresent(reply -> show(reply, target.alone()));
                }
            }
        }
    }

    /** Slack may deliver a message again that was answered before the program started. */
    private boolean isAnswered(Message message, Identity me) {
        return posted.thread(message.channel(), message.ts()).stream()
                .anyMatch(said -> me.user().equals(said.string("user")));
    }

    private void answer(ChatEdge.Said said, Target target) {
        edge.answer(inLanguage(said, target.person()))
                .ifPresent(reply -> replySender.showUncalled(reply, said.text(), target));
    }

    private void show(Reply reply, Target target) {
        replySender.show(reply, ReplySender.View.PLAIN, target);
    }

    private ChatEdge.Said said(String team, Target target, String text, String event) {
        return new ChatEdge.Said(
                places.of(team, target), commandParser.spoken(text), null, event, true);
    }

    private ChatEdge.Said inLanguage(ChatEdge.Said said, String person) {
        return new ChatEdge.Said(
                said.place(), said.text(), people.locale(person), said.event(), true);
    }

    /** Hears a reaction to a message of a person or of the bot. */
    public void reacted(Reaction reaction, Identity me) {
        CommunityRule rule = edge.settings().rule(reaction.channel());
        if (!rule.listens() || me.user().equals(reaction.person())) {
            return;
        }
        if (CommunityEmoji.OFFER.is(reaction.emoji())) {
            accept(reaction, rule, me);
        } else if (CommunityEmoji.NOT_HELPFUL.is(reaction.emoji())) {
            disliked(reaction, me);
        }
    }

    /** Answers the one who asked, and nobody else, as the bot has offered by its own reaction. */
    private void accept(Reaction reaction, CommunityRule rule, Identity me) {
        String compass = CommunityEmoji.OFFER.shortName();
        Json message = posted.inChannel(reaction.channel(), reaction.ts()).orElse(null);
        if (message == null
                || !reaction.person().equals(message.string("user"))
                || !PostedMessages.hasReaction(message, compass, me.user())) {
            return;
        }
        posted.unreact(reaction.channel(), reaction.ts(), compass);
        Target target = Target.of(reaction.channel(), reaction.person()).below(reaction.ts());
        String event = reaction.channel() + ":" + reaction.ts() + "#offer";
        ChatEdge.Said said = said(reaction.team(), target, message.text("text"), event);
        if (rule.privately()) {
            edge.answer(inLanguage(said, reaction.person()))
                    .ifPresent(reply -> show(reply, target.alone()));
        } else {
            answer(said, target);
        }
    }

    /**
     * Takes an answer back that nobody called for, if the one who asked or an admin wants that, and
     * says nothing more in its thread of the bot's own accord.
     *
     * @return whether it is such an answer, and somebody else's
     */
    boolean disliked(Reaction reaction, Identity me) {
        Json message =
                PostedMessages.of(posted.thread(reaction.channel(), reaction.ts()), reaction.ts())
                        .orElse(null);
        String root = message == null ? null : message.string("thread_ts");
        if (message == null || root == null || !isUncalled(message, me)) {
            return false;
        }
        List<Json> thread = posted.thread(reaction.channel(), root);
        boolean asker =
                PostedMessages.of(thread, root)
                        .map(said -> reaction.person().equals(said.string("user")))
                        .orElse(false);
        if (!asker && !posted.isModerator(reaction.person())) {
            return true;
        }
        thread.stream()
                .filter(said -> isUncalled(said, me))
                .forEach(said -> posted.delete(reaction.channel(), said.text("ts")));
        posted.react(reaction.channel(), root, CommunityEmoji.MUTED.shortName());
        muted.put(reaction.channel() + "/" + root, true);
        return false;
    }

    /** Presses the button that takes an answer back. */
    void withdraw(Reaction reaction, Target target, Identity me) {
        if (disliked(reaction, me)) {
            replySender.tell(
                    SlackMessageKey.NOT_YOURS,
                    target,
                    edge.chat().language("", people.locale(reaction.person())));
        }
    }

    private static boolean isUncalled(Json message, Identity me) {
        return me.user().equals(message.string("user"))
                && message.list("blocks").stream()
                        .flatMap(block -> block.list("elements").stream())
                        .anyMatch(e -> BlockAction.WITHDRAW.equals(e.string("action_id")));
    }

    /** Returns whether the bot is to say nothing more in a thread without being called. */
    boolean isMuted(Message message, Identity me) {
        String root = message.thread();
        if (root == null || !edge.settings().rule(message.channel()).listens()) {
            return false;
        }
        String key = message.channel() + "/" + root;
        if (!muted.has(key)) {
            boolean is =
                    PostedMessages.of(posted.thread(message.channel(), root), root)
                            .map(said ->
                                    PostedMessages.hasReaction(
                                            said, CommunityEmoji.MUTED.shortName(), me.user()))
                            .orElse(false);
            if (is) {
                muted.put(key, true);
            }
            return is;
        }
        return true;
    }
}
