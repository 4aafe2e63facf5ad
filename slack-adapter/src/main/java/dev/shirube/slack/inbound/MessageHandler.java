package dev.shirube.slack.inbound;

import dev.shirube.adapter.ChatEdge;
import dev.shirube.adapter.community.CommunityFlow;
import dev.shirube.slack.api.SlackClient;
import dev.shirube.slack.api.SlackClient.Identity;
import dev.shirube.slack.text.CommandParser;
import dev.shirube.slack.text.MrkdwnText;

import java.util.List;

/** Tells what of all that people say is said to the bot, and has it answered. Thread-safe. */
public record MessageHandler(
        SlackClient slack,
        SlackChatHandler chatHandler,
        CommandParser commandParser,
        ThreadParticipants threads,
        PrecedingMessages above,
        CommunityFlow community) {

    /** Hears a message. */
    public void hear(Message message) {
        Identity me = slack.me();
        if (message.person().equals(me.user())) {
            return;
        }
        boolean mentioned = MrkdwnText.mentions(message.text(), me.user());
        switch (message.edit()) {
            case Message.Edit.None ignored -> said(message, mentioned);
            case Message.Edit.From from -> {
                // What was said to the bot before was answered as it was.
                boolean news = mentioned && !MrkdwnText.mentions(from.before(), me.user());
                if (news && !message.direct()) {
                    said(message, true);
                }
            }
            case Message.Edit.Unknown ignored -> {
                if (mentioned && !message.direct() && !above.isAnswered(message, me.user())) {
                    said(message, true);
                }
            }
        }
    }

    private void said(Message message, boolean mentioned) {
        if (message.direct()) {
            if (!message.text().isBlank() || !message.forwarded().isBlank()) {
                answer(message);
            }
        } else if (mentioned) {
            if (chatHandler.isBot(message.person())) {
                return;
            }
            threads.join(message.target());
            boolean bare =
                    MrkdwnText.words(message.text()).isEmpty() && message.forwarded().isBlank();
            if (!bare || !answerAbove(message)) {
                answer(message);
            }
        } else if (follows(message)) {
            String text = commandParser.spoken(message.text());
            chatHandler.answer(question(message, text, message.id(), true));
        } else if (message.edit() instanceof Message.Edit.None) {
            SlackCommunity.hear(community, message, team(message));
        }
    }

    private void answer(Message message) {
        if (!chatHandler.isBot(message.person())) {
            String text =
                    commandParser.spoken(
                            message.text(), message.forwarded(), chatHandler.longest());
            chatHandler.answer(question(message, text, message.id(), false));
        }
    }

    /**
     * Answers the question above a message that says nothing itself.
     *
     * @return whether one was found that could be answered, or was declined as the only one
     */
    private boolean answerAbove(Message message) {
        if (!place(message).allowed()) {
            return false;
        }
        List<String> questions = above.questions(message, slack.me().user());
        for (int i = 0; i < questions.size(); i++) {
            String text = commandParser.quoted(questions.get(i), chatHandler.longest());
            // Each is tried once, however often the event is delivered.
            String id = message.id() + "#" + i;
            if (chatHandler.answer(question(message, text, id, true))) {
                return true;
            }
        }
        if (questions.isEmpty() || message.thread() == null) {
            return false;
        }
        String text = commandParser.quoted(questions.getLast(), chatHandler.longest());
        return chatHandler.answer(question(message, text, message.id(), false));
    }

    /** Whoever has asked in a thread may go on without a mention, unless they talk to others. */
    private boolean follows(Message message) {
        if (message.thread() == null
                || message.text().isBlank()
                || MrkdwnText.mentionsSomeone(message.text())) {
            return false;
        }
        ChatEdge.Place place = place(message);
        return place.allowed()
                && !place.mentionsOnly()
                && threads.joined(message.target(), slack.me().user())
                && !community.isMuted(message.channel(), message.thread());
    }

    private ChatEdge.Place place(Message message) {
        return chatHandler.place(team(message), message.target());
    }

    private SlackChatHandler.Question question(
            Message message, String text, String id, boolean overheard) {
        return new SlackChatHandler.Question(
                team(message), message.target(), text, id, 1, overheard);
    }

    private String team(Message message) {
        return message.team() == null ? slack.me().team() : message.team();
    }
}
