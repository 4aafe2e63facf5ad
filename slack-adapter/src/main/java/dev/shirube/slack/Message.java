package dev.shirube.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;

import org.jspecify.annotations.Nullable;

/**
 * A message of a person, whichever event tells of it.
 *
 * @param team the workspace, or null
 * @param channel the channel
 * @param direct whether it is a direct message to the bot
 * @param thread the thread that it is in, or null
 * @param ts the time stamp, which is the id of a message in its channel
 * @param person who wrote it, or null
 * @param bot the id of the bot that wrote it, or null
 * @param text what was written, marked up; empty for none
 */
record Message(
        @Nullable String team,
        String channel,
        boolean direct,
        @Nullable String thread,
        String ts,
        @Nullable String person,
        @Nullable String bot,
        String text) {

    static Message of(EventsApiPayload<AppMentionEvent> payload) {
        AppMentionEvent event = payload.getEvent();
        return new Message(
                payload.getTeamId(),
                event.getChannel(),
                isDirect(event.getChannel(), null),
                event.getThreadTs(),
                event.getTs(),
                event.getUser(),
                event.getBotId(),
                orEmpty(event.getText()));
    }

    static Message ofPlain(EventsApiPayload<MessageEvent> payload) {
        MessageEvent event = payload.getEvent();
        return new Message(
                payload.getTeamId(),
                event.getChannel(),
                isDirect(event.getChannel(), event.getChannelType()),
                event.getThreadTs(),
                event.getTs(),
                event.getUser(),
                event.getBotId(),
                orEmpty(event.getText()));
    }

    static Message ofFile(EventsApiPayload<MessageFileShareEvent> payload) {
        MessageFileShareEvent event = payload.getEvent();
        return new Message(
                payload.getTeamId(),
                event.getChannel(),
                isDirect(event.getChannel(), event.getChannelType()),
                event.getThreadTs(),
                event.getTs(),
                event.getUser(),
                null,
                orEmpty(event.getText()));
    }

    /** A mention comes as two events, which have one id here since they are the same message. */
    String id() {
        return channel + ":" + ts;
    }

    /** Where the reply goes: below the message, except in a direct message. */
    Target target(String asker) {
        return new Target(channel, thread == null && !direct ? ts : thread, asker, null, true);
    }

    private static boolean isDirect(String channel, @Nullable String kind) {
        return "im".equals(kind) || channel.startsWith("D");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
