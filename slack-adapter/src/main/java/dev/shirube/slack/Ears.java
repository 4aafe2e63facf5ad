package dev.shirube.slack;

import dev.shirube.adapter.ChatEdge;
import dev.shirube.slack.SlackClient.Identity;

import java.util.List;

/** Tells what of all that people say is said to the bot, and has it answered. Thread-safe. */
final class Ears {

    private final Desk desk;
    private final Phrasing phrasing;
    private final Threads threads;
    private final Above above;

    Ears(Desk desk, Phrasing phrasing, Threads threads, Above above) {
        this.desk = desk;
        this.phrasing = phrasing;
        this.threads = threads;
        this.above = above;
    }

    /**
     * Hears a message.
     *
     * @param me who the bot is
     */
    void hear(Message message, Identity me) {
        if (message.person().equals(me.user())) {
            return;
        }
        boolean mentioned = SpokenText.mentions(message.text(), me.user());
        switch (message.edit()) {
            case Message.Edit.None ignored -> said(message, mentioned, me);
            case Message.Edit.From from -> {
                // What was said to the bot before was answered as it was.
                boolean news = mentioned && !SpokenText.mentions(from.before(), me.user());
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
            if (desk.isBot(message.person())) {
                return;
            }
            threads.join(message.target());
            boolean bare =
                    SpokenText.words(message.text()).isEmpty() && message.forwarded().isBlank();
            if (!bare || !answerAbove(message, me)) {
                answer(message, me);
            }
        } else if (follows(message, me)) {
            String text = phrasing.spoken(message.text());
            desk.answer(question(message, me, text, message.id(), true));
        }
    }

    private void answer(Message message, Identity me) {
        if (!desk.isBot(message.person())) {
            String text = phrasing.spoken(message.text(), message.forwarded(), desk.longest());
            desk.answer(question(message, me, text, message.id(), false));
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
            String text = phrasing.quoted(questions.get(i), desk.longest());
            // Each is tried once, however often the event is delivered.
            String id = message.id() + "#" + i;
            if (desk.answer(question(message, me, text, id, true))) {
                return true;
            }
        }
        if (questions.isEmpty() || message.thread() == null) {
            return false;
        }
        String text = phrasing.quoted(questions.getLast(), desk.longest());
        return desk.answer(question(message, me, text, message.id(), false));
    }

    /** Whoever has asked in a thread may go on without a mention, unless they talk to others. */
    private boolean follows(Message message, Identity me) {
        if (message.thread() == null
                || message.text().isBlank()
                || SpokenText.mentionsSomeone(message.text())) {
            return false;
        }
        ChatEdge.Place place = place(message, me);
        return place.allowed()
                && !place.mentionsOnly()
                && threads.joined(message.target(), me.user());
    }

    private ChatEdge.Place place(Message message, Identity me) {
        return desk.place(team(message, me), message.target());
    }

    private static Desk.Question question(
            Message message, Identity me, String text, String id, boolean overheard) {
        return new Desk.Question(team(message, me), message.target(), text, id, 1, overheard);
    }

    private static String team(Message message, Identity me) {
        return message.team() == null ? me.team() : message.team();
    }
}
