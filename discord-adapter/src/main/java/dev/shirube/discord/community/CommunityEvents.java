package dev.shirube.discord.community;

import dev.shirube.adapter.Action;
import dev.shirube.adapter.ChatEdge;
import dev.shirube.adapter.community.CommunityEdge;
import dev.shirube.adapter.community.CommunityEmoji;
import dev.shirube.adapter.community.CommunityRule;
import dev.shirube.discord.components.DiscordMessageKey;
import dev.shirube.discord.inbound.DiscordPlaces;
import dev.shirube.discord.inbound.InteractionResponder;
import dev.shirube.discord.inbound.MessageContext;
import dev.shirube.discord.inbound.MessageEvents;
import dev.shirube.discord.outbound.WarnedOnce;
import dev.shirube.discord.text.MessageContent;

import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageReaction;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.emoji.Emoji;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.message.react.MessageReactionAddEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/**
 * Hears what nobody says to the bot, in the channels and forums where the operator wants that, and
 * what people think of what it says there. What it has offered and what is muted Discord keeps, as
 * reactions of the bot, so that it holds after a restart.
 */
public final class CommunityEvents extends ListenerAdapter {

    private static final Emoji COMPASS = Emoji.fromUnicode(CommunityEmoji.OFFER.character());

    private final CommunityEdge edge;
    private final InteractionResponder responder;
    private final UncalledAnswers answers;
    private final AnswerFeedback feedback;

    public CommunityEvents(
            CommunityEdge edge, InteractionResponder responder, WarnedOnce warnings) {
        this.edge = edge;
        this.responder = responder;
        this.answers = new UncalledAnswers(edge, responder.chatHandler(), warnings);
        this.feedback = new AnswerFeedback(warnings);
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        Message message = event.getMessage();
        CommunityRule rule = rule(message.getChannel());
        if (rule.listens() && isToAll(message)) {
            responder.workload().add(() -> hear(message, rule));
        }
    }

    /** A channel has a rule, and so have the threads in it, and the posts of a forum. */
    private CommunityRule rule(Channel channel) {
        String parent = DiscordPlaces.parent(channel);
        return edge.settings().rule(parent.isEmpty() ? channel.getId() : parent);
    }

    /** Begins something, calls nobody, and answers nobody. */
    private static boolean isToAll(Message message) {
        boolean begins =
                !message.getChannel().getType().isThread()
                        || (message.getChannel() instanceof ThreadChannel thread
                                && !thread.isDetached()
                                && AnswerFeedback.isPost(thread)
                                && message.getId().equals(message.getChannelId()));
        return begins
                && message.isFromGuild()
                && MessageEvents.isOfAPerson(message)
                && message.getMessageReference() == null
                && message.getMessageSnapshots().isEmpty()
                && message.getMentions().getMembers().isEmpty()
                && message.getMentions().getUsers().isEmpty()
                && message.getMentions().getRoles().isEmpty()
                && !message.getMentions().mentionsEveryone();
    }

    private void hear(Message message, CommunityRule rule) {
        ChatEdge.Said said = said(message, message.getId());
        switch (edge.step(rule, said)) {
            case SILENCE -> {}
            case ANSWER -> answers.openly(message, said);
            case OFFER -> answers.offer(message);
            case SUPPORT -> answers.support(message, said);
        }
    }

    /** What is said in the post of a forum begins with its title. */
    private ChatEdge.Said said(Message message, String event) {
        ChatEdge.Place place =
                responder
                        .places()
                        .of(message.getChannel(), message.getGuild(), message.getAuthor());
        String words = MessageContent.of(message);
        boolean inThread = message.getChannel().getType().isThread();
        return new ChatEdge.Said(
                inThread ? place : DiscordPlaces.below(place, message.getId()),
                inThread ? (message.getChannel().getName() + "\n" + words).strip() : words,
                null,
                event,
                true);
    }

    @Override
    public void onMessageReactionAdd(MessageReactionAddEvent event) {
        CommunityRule rule = event.isFromGuild() ? rule(event.getChannel()) : CommunityRule.NONE;
        boolean own = event.getUserId().equals(event.getJDA().getSelfUser().getId());
        if (rule.listens() && !own && event.getEmoji().getType() == Emoji.Type.UNICODE) {
            String emoji = event.getEmoji().getName();
            if (CommunityEmoji.OFFER.is(emoji)) {
                responder.workload().add(() -> accept(event, rule));
            } else if (CommunityEmoji.NOT_HELPFUL.is(emoji) || CommunityEmoji.HELPFUL.is(emoji)) {
                responder.workload().add(() -> judge(event, rule));
            }
        }
    }

    /** Answers the one who asked, and nobody else, as the bot has offered by its own reaction. */
    private void accept(MessageReactionAddEvent event, CommunityRule rule) {
        Message message = MessageContext.asked(event.retrieveMessage()).orElse(null);
        if (message == null || !message.getAuthor().getId().equals(event.getUserId())) {
            return;
        }
        MessageReaction offered = message.getReaction(COMPASS);
        if (offered == null || !offered.isSelf()) {
            return;
        }
        message.removeReaction(COMPASS).queue(done -> {}, failure -> {});
        ChatEdge.Said said = said(message, message.getId() + "#offer");
        if (rule.privately()) {
            answers.privately(message, said);
        } else {
            answers.openly(message, said);
        }
    }

    private void judge(MessageReactionAddEvent event, CommunityRule rule) {
        if (!(event.getChannel() instanceof ThreadChannel thread)) {
            return;
        }
        Message answer = MessageContext.asked(event.retrieveMessage()).orElse(null);
        if (answer == null || !AnswerFeedback.isUncalled(answer)) {
            return;
        }
        if (CommunityEmoji.HELPFUL.is(event.getEmoji().getName())) {
            if (AnswerFeedback.isAsker(thread, event.getUserId())) {
                feedback.close(thread, rule);
            }
        } else if (AnswerFeedback.mayWithdraw(thread, event.getUserId(), event.getMember())) {
            feedback.withdraw(thread, answer);
        }
    }

    /** The buttons below an answer mean the same; what is said to a judgement others see to. */
    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        Action action = Action.read(event.getComponentId()).orElse(null);
        boolean withdraws = action instanceof Action.Withdraw;
        if (!withdraws && !(action instanceof Action.Feedback)) {
            return;
        }
        if (!(event.getChannel() instanceof ThreadChannel thread)
                || !AnswerFeedback.isUncalled(event.getMessage())) {
            if (withdraws) {
                responder.excuse(event, DiscordMessageKey.OLD_BUTTON);
            }
            return;
        }
        String person = event.getUser().getId();
        responder
                .workload()
                .add(() -> {
                    if (action instanceof Action.Feedback judged && judged.helpful()) {
                        if (AnswerFeedback.isAsker(thread, person)) {
                            feedback.close(thread, rule(thread));
                        }
                    } else if (!AnswerFeedback.mayWithdraw(thread, person, event.getMember())) {
                        if (withdraws) {
                            responder.excuse(event, DiscordMessageKey.NOT_YOURS);
                        }
                    } else if (withdraws) {
                        event.deferEdit()
                                .flatMap(hook -> hook.deleteOriginal())
                                .queue(
                                        done -> feedback.mute(thread),
                                        failure -> feedback.withdraw(thread, event.getMessage()));
                    } else {
                        feedback.withdraw(thread, event.getMessage());
                    }
                });
    }
}
