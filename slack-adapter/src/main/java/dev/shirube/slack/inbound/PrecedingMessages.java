package dev.shirube.slack.inbound;

import dev.shirube.slack.api.Json;
import dev.shirube.slack.api.PostedMessages;
import dev.shirube.slack.text.MessageContent;
import dev.shirube.slack.text.MrkdwnText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What stands above a message in its channel or thread. Asks Slack each time; where Slack does not
 * tell, nothing does.
 */
public record PrecedingMessages(PostedMessages posted) {

    /** As much of a thread as Slack gives at once. */
    private static final int MESSAGES = 1_000;

    /** Of a channel without a thread only what was said just before can be meant. */
    private static final int CLOSE = 10;

    private static final double CLOSE_SECONDS = 3_600;

    /** More questions than these are not tried. */
    private static final int QUESTIONS = 3;

    /**
     * Returns what people have said above a message, up to what the bot has said: that is answered.
     *
     * @param bot the user id of the bot
     * @return their words, marked up, the nearest first; the one that began the thread is among
     *     them where nothing of the bot is in between
     */
    public List<String> questions(Message message, String bot) {
        String thread = message.thread();
        String root = thread == null || thread.equals(message.ts()) ? null : thread;
        boolean inThread = root != null;
        List<Json> above =
                (root == null
                                ? posted.above(message.channel(), message.ts(), CLOSE)
                                : posted.thread(message.channel(), root, MESSAGES))
                        .stream()
                                .filter(said -> seconds(said.text("ts")) < seconds(message.ts()))
                                .sorted(
                                        Comparator.comparingDouble(
                                                (Json said) -> -seconds(said.text("ts"))))
                                .toList();
        List<Json> open = new ArrayList<>();
        for (Json said : above) {
            if (bot.equals(said.string("user"))) {
                break;
            }
            if (isQuestion(said, message, inThread)) {
                open.add(said);
            }
        }
        int near = Math.min(QUESTIONS, open.size());
        List<Json> chosen = new ArrayList<>(open.subList(0, near));
        if (inThread && open.size() > near) {
            chosen.add(open.getLast());
        }
        return chosen.stream().map(MessageContent::all).toList();
    }

    private static boolean isQuestion(Json said, Message below, boolean inThread) {
        boolean near = inThread || seconds(below.ts()) - seconds(said.text("ts")) <= CLOSE_SECONDS;
        return near
                && said.has("user")
                && !Message.isAutomatic(said)
                && !MrkdwnText.words(MessageContent.all(said)).isEmpty();
    }

    /** Returns whether the bot has said anything below a message. */
    public boolean isAnswered(Message message, String bot) {
        String thread = message.thread() == null ? message.ts() : message.thread();
        return posted.thread(message.channel(), thread, MESSAGES).stream()
                .filter(said -> seconds(said.text("ts")) > seconds(message.ts()))
                .anyMatch(said -> bot.equals(said.string("user")));
    }

    /** A time stamp is a number of seconds with six decimals. */
    private static double seconds(String ts) {
        return ts.matches("\\d{1,12}(?:\\.\\d{1,9})?") ? Double.parseDouble(ts) : 0;
    }
}
