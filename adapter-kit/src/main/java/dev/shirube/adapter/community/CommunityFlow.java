package dev.shirube.adapter.community;

import dev.shirube.adapter.ChatEdge.Said;
import dev.shirube.adapter.LastUsed;
import dev.shirube.adapter.community.CommunityPlatform.Posted;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Joins in without being called, in the channels where the operator wants that. What has been
 * answered, offered and muted the platform itself keeps, as messages and reactions of the bot, so
 * that it holds after a restart. Safe for use by several threads.
 */
public final class CommunityFlow {

    /** Muted threads that need not be looked up. */
    private static final int CAPACITY = 10_000;

    private final CommunityEdge edge;
    private final CommunityPlatform platform;
    private final LastUsed<Boolean> muted = new LastUsed<>(CAPACITY);

    /**
     * Makes a flow.
     *
     * @param edge decides
     * @param platform acts
     */
    public CommunityFlow(CommunityEdge edge, CommunityPlatform platform) {
        this.edge = edge;
        this.platform = platform;
    }

    /**
     * A reaction to a message.
     *
     * @param team what the platform calls the community, possibly empty
     * @param channel where the message is
     * @param message its id
     * @param person who reacted
     * @param emoji what the platform calls the reaction
     */
    public record Reaction(
            String team, String channel, String message, String person, String emoji) {}

    /**
     * {@return whether the operator wants that anything is heard in a channel that is not said to
     * the bot}
     *
     * @param channel the channel
     */
    public boolean listens(String channel) {
        return edge.settings().rule(channel).listens();
    }

    /**
     * Hears a new message that begins something, and calls neither the bot nor anybody else.
     *
     * @param team what the platform calls the community
     * @param message the message
     */
    public void hear(String team, Posted message) {
        if (!listens(message.channel()) || platform.me().equals(message.person())) {
            return;
        }
        Said said = platform.said(team, message);
        CommunityEdge.Step step = edge.step(edge.settings().rule(message.channel()), said);
        if (step == CommunityEdge.Step.SILENCE || platform.person(message.person()).program()) {
            return;
        }
        switch (step) {
            case SILENCE -> {}
            case ANSWER -> {
                if (!isAnswered(message)) {
                    answer(message, said, true);
                }
            }
            case OFFER ->
                    platform.mark(message.channel(), message.id(), CommunityEmoji.OFFER, true);
            case SUPPORT ->
                    edge.support(inLanguage(said, message.person()))
                            .ifPresent(reply -> platform.show(message, "", reply, false));
        }
    }

    /** A message may come again that was answered before the program started. */
    private boolean isAnswered(Posted message) {
        return platform.thread(message.channel(), message.id()).stream()
                .anyMatch(posted -> posted.person().equals(platform.me()));
    }

    private void answer(Posted message, Said said, boolean openly) {
        edge.answer(inLanguage(said, message.person()))
                .ifPresent(reply -> platform.show(message, said.text(), reply, openly));
    }

    private Said inLanguage(Said said, String person) {
        Locale locale = platform.person(person).locale();
        return new Said(said.place(), said.text(), locale, said.event(), true);
    }

    /**
     * Hears a reaction to a message of a person or of the bot.
     *
     * @param reaction the reaction
     */
    public void reacted(Reaction reaction) {
        if (!listens(reaction.channel()) || platform.me().equals(reaction.person())) {
            return;
        }
        if (CommunityEmoji.OFFER.is(reaction.emoji())) {
            accept(reaction);
        } else if (CommunityEmoji.NOT_HELPFUL.is(reaction.emoji())) {
            takeBack(reaction.channel(), reaction.message(), reaction.person());
        }
    }

    /** Answers the one who asked, and nobody else, as the bot has offered by its own reaction. */
    private void accept(Reaction reaction) {
        String channel = reaction.channel();
        Posted message = message(channel, reaction.message()).orElse(null);
        if (message == null
                || !message.person().equals(reaction.person())
                || !platform.isMarked(channel, message.id(), CommunityEmoji.OFFER)) {
            return;
        }
        platform.mark(channel, message.id(), CommunityEmoji.OFFER, false);
        Said said = platform.said(reaction.team(), message);
        var accepted = new Said(said.place(), said.text(), null, said.event() + "#offer", true);
        answer(message, accepted, !edge.settings().rule(channel).privately());
    }

    private Optional<Posted> message(String channel, String id) {
        return find(platform.thread(channel, id), id);
    }

    private static Optional<Posted> find(List<Posted> messages, String id) {
        return messages.stream().filter(message -> message.id().equals(id)).findFirst();
    }

    /**
     * Takes the answers of a thread back that nobody called for, if the one who asked or a
     * moderator wants that, and says nothing more there of the bot's own accord.
     *
     * @param channel where it is
     * @param answer one of the answers; what somebody called for stays
     * @param person who wants it
     * @return whether there is such an answer, and it is not the person's to take back
     */
    public boolean takeBack(String channel, String answer, String person) {
        String root =
                message(channel, answer).filter(Posted::uncalled).map(Posted::root).orElse("");
        if (root.isEmpty()) {
            return false;
        }
        List<Posted> thread = platform.thread(channel, root);
        boolean asker = find(thread, root).filter(said -> said.person().equals(person)).isPresent();
        if (!asker && !platform.isModerator(channel, person)) {
            return true;
        }
        thread.stream()
                .filter(Posted::uncalled)
                .forEach(said -> platform.delete(channel, said.id()));
        platform.mark(channel, root, CommunityEmoji.MUTED, true);
        muted.put(key(channel, root), true);
        return false;
    }

    /**
     * Returns whether the bot is to say nothing more in a thread without being called.
     *
     * @param channel where it is
     * @param root the message that begins the thread; empty for none
     * @return whether an answer of the bot was taken back there
     */
    public boolean isMuted(String channel, String root) {
        if (root.isEmpty() || !listens(channel)) {
            return false;
        }
        String key = key(channel, root);
        if (!muted.has(key) && platform.isMarked(channel, root, CommunityEmoji.MUTED)) {
            muted.put(key, true);
        }
        return muted.has(key);
    }

    private static String key(String channel, String root) {
        return channel + "/" + root;
    }
}
