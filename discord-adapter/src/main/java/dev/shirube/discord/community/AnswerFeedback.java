package dev.shirube.discord.community;

import dev.shirube.adapter.Action;
import dev.shirube.adapter.community.CommunityEmoji;
import dev.shirube.adapter.community.CommunityRule;
import dev.shirube.discord.inbound.MessageContext;
import dev.shirube.discord.outbound.DeliveryError;
import dev.shirube.discord.outbound.WarnedOnce;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.attribute.IPostContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.forums.ForumTag;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.entities.emoji.Emoji;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * Takes an answer back that nobody called for, and closes the post of somebody who is content with
 * one. Who may do that Discord tells, not what is pressed.
 *
 * @param warnings where to say what the bot lacks
 */
record AnswerFeedback(WarnedOnce warnings) {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerFeedback.class);

    /** Returns whether a message is an answer of the bot that nobody called for. */
    static boolean isUncalled(Message message) {
        return MessageContext.isOfTheBot(message)
                && MessageContext.actions(message).anyMatch(Action.Withdraw.class::isInstance);
    }

    /** Returns whether somebody asked what a thread is about, or may moderate it. */
    static boolean mayWithdraw(ThreadChannel thread, String person, @Nullable Member member) {
        return isAsker(thread, person)
                || (member != null && member.hasPermission(thread, Permission.MESSAGE_MANAGE));
    }

    /** Whoever wrote the message that a thread begins with has asked. */
    static boolean isAsker(ThreadChannel thread, String person) {
        if (isPost(thread)) {
            return thread.getOwnerId().equals(person);
        }
        return thread.getParentChannel() instanceof MessageChannel parent
                && MessageContext.asked(parent.retrieveMessageById(thread.getId()))
                        .map(start -> start.getAuthor().getId().equals(person))
                        .orElse(false);
    }

    /** Returns whether a thread is the post of a forum. */
    static boolean isPost(ThreadChannel thread) {
        return thread.getParentChannel() instanceof IPostContainer;
    }

    /** Deletes an answer, and marks the question so that nothing more is said of it uncalled. */
    void withdraw(ThreadChannel thread, Message answer) {
        // Not by the token of what was pressed, which is for what that is replied to.
        thread.deleteMessageById(answer.getId())
                .queue(
                        done -> mute(thread),
                        failure ->
                                warnings.warn(
                                        thread.getId(),
                                        "an answer could not be deleted: "
                                                + DeliveryError.words(failure)));
    }

    void mute(ThreadChannel thread) {
        MessageChannel start =
                !isPost(thread) && thread.getParentChannel() instanceof MessageChannel parent
                        ? parent
                        : thread;
        try {
            start.addReactionById(
                            thread.getId(), Emoji.fromUnicode(CommunityEmoji.MUTED.character()))
                    .queue(done -> {}, failure -> LOG.debug("a question is not marked", failure));
        } catch (RuntimeException e) {
            // JDA knows that the bot may not react there; the answer is gone all the same.
            LOG.debug("a question cannot be marked", e);
        }
    }

    /** Closes the post of a forum with the tag that its rule names. */
    void close(ThreadChannel post, CommunityRule rule) {
        String name = rule.solvedTag();
        if (name == null || !(post.getParentChannel() instanceof IPostContainer forum)) {
            return;
        }
        List<ForumTag> named = forum.getAvailableTagsByName(name, true);
        if (named.isEmpty()) {
            warnings.warn(
                    forum.getId(), "there is no tag \"%s\" to close posts with".formatted(name));
        } else if (!post.getGuild()
                .getSelfMember()
                .hasPermission(post, Permission.MANAGE_THREADS)) {
            warnings.warn(
                    forum.getId(), "no post can be closed; the bot needs \"Manage Threads\" there");
        } else if (!post.isArchived()) {
            var tags = new LinkedHashSet<ForumTag>();
            tags.add(named.getFirst());
            tags.addAll(post.getAppliedTags());
            post.getManager()
                    .setAppliedTags(tags.stream().limit(IPostContainer.MAX_POST_TAGS).toList())
                    .setArchived(true)
                    .queue(
                            done -> {},
                            failure ->
                                    warnings.warn(
                                            forum.getId(),
                                            "a post could not be closed: "
                                                    + DeliveryError.words(failure)));
        }
    }
}
