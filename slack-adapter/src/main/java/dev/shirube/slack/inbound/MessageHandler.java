package dev.shirube.slack.inbound;

import dev.shirube.adapter.ChatEdge;
import dev.shirube.adapter.community.CommunityFlow;
import dev.shirube.slack.api.SlackClient.Identity;
import dev.shirube.slack.text.CommandParser;
import dev.shirube.slack.text.MrkdwnText;

import java.util.List;

/** Tells what of all that people say is said to the bot, and has it answered. Thread-safe. */
public record MessageHandler(
        SlackChatHandler chatHandler,
        CommandParser commandParser,
        ThreadParticipants threads,
        PrecedingMessages above,
        CommunityFlow community) {

    /**
     * Hears a message.
     *
     * @param me who the bot is
     */
    public void hear(Message message, Identity me) {
        if (message.person().equals(me.user())) {
            return;
        }
        boolean mentioned = MrkdwnText.mentions(message.text(), me.user());
        switch (message.edit()) {
            case Message.Edit.None ignored -> said(message, mentioned, me);
            case Message.Edit.From from -> {
                // What was said to the bot before was answered as it was.
                boolean news = mentioned && !MrkdwnText.mentions(from.before(), me.user());
                if (news && !message.direct()) {
                    said(message, true, me);
                }
            }
            case Message.Edit.Unknown ignored -> {
                if (mentioned && !message.direct() && !above.isAnswered(message, me.user())) {
                    said(message, true, me);
                }
            }
        }
    }

    private void said(Message message, boolean mentioned, Identity me) {
        if (message.direct()) {
            if (!message.text().isBlank() || !message.forwarded().isBlank()) {
                answer(message, me);
            }
        } else if (mentioned) {
            if (chatHandler.isBot(message.person())) {
                return;
            }
            threads.join(message.target());
            boolean bare =
                    MrkdwnText.words(message.text()).isEmpty() && message.forwarded().isBlank();
            if (!bare || !answerAbove(message, me)) {
                answer(message, me);
            }
        } else if (follows(message, me)) {
            String text = commandParser.spoken(message.text());
            chatHandler.answer(question(message, me, text, message.id(), true));
        } else if (message.edit() instanceof Message.Edit.None) {
            CommunityListener.hear(community, message, me);
        }
    }

    private void answer(Message message, Identity me) {
        if (!chatHandler.isBot(message.person())) {
            String text =
                    commandParser.spoken(
                            message.text(), message.forwarded(), chatHandler.longest());
            chatHandler.answer(question(message, me, text, message.id(), false));
        }
    }

    /**
     * Answers the question above a message that says nothing itself.
     *
     * @return whether one was found that could be answered, or was declined as the only one
     */
    private boolean answerAbove(Message message, Identity me) {
        if (!place(message, me).allowed()) {
            return false;
        }
        List<String> questions = above.questions(message, me.user());
        for (int i = 0; i < questions.size(); i++) {
            String text = commandParser.quoted(questions.get(i), chatHandler.longest());
            // Each is tried once, however often the event is delivered.
            String id = message.id() + "#" + i;
            if (chatHandler.answer(question(message, me, text, id, true))) {
                return true;
            }
        }
        if (questions.isEmpty() || message.thread() == null) {
            return false;
        }
        String text = commandParser.quoted(questions.getLast(), chatHandler.longest());
        return chatHandler.answer(question(message, me, text, message.id(), false));
    }

    /** Whoever has asked in a thread may go on without a mention, unless they talk to others. */
    private boolean follows(Message message, Identity me) {
        if (message.thread() == null
                || message.text().isBlank()
                || MrkdwnText.mentionsSomeone(message.text())) {
            return false;
        }
        ChatEdge.Place place = place(message, me);
        return place.allowed()
                && !place.mentionsOnly()
                && threads.joined(message.target(), me.user())
                && !community.isMuted(message.channel(), message.thread());
    }

    private ChatEdge.Place place(Message message, Identity me) {
        return chatHandler.place(team(message, me), message.target());
    }

    private static SlackChatHandler.Question question(
            Message message, Identity me, String text, String id, boolean overheard) {
        return new SlackChatHandler.Question(
                team(message, me), message.target(), text, id, 1, overheard);
    }

    private static String team(Message message, Identity me) {
        return message.team() == null ? me.team() : message.team();
    }
}
