package dev.shirube.slack.inbound;

import com.google.gson.JsonObject;

import dev.shirube.slack.api.Json;
import dev.shirube.slack.api.Target;
import dev.shirube.slack.text.MessageContent;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.Set;

/**
 * A message of a person, whichever event tells of it.
 *
 * @param team the workspace, or null
 * @param channel the channel
 * @param direct whether it is a direct message to the bot
 * @param thread the thread that it is in, or null
 * @param ts the time stamp, which is the id of a message in its channel
 * @param person who wrote it
 * @param text what was written, marked up; empty for none
 * @param forwarded what others wrote and the person passes on, marked up; empty for none
 * @param edit what is known of an edit that this is about
 */
public record Message(
        @Nullable String team,
        String channel,
        boolean direct,
        @Nullable String thread,
        String ts,
        String person,
        String text,
        String forwarded,
        Edit edit) {

    /** What people write comes as one of these; all others tell of something else. */
    private static final Set<String> SPOKEN =
            Set.of("", "file_share", "thread_broadcast", "me_message");

    private static final String CHANGED = "message_changed";
    private static final String SLACKBOT = "USLACKBOT";

    /** What is known of an edit. */
    public sealed interface Edit {

        /** The message is new. */
        record None() implements Edit {}

        /** The message was edited; what it said before is not told. */
        record Unknown() implements Edit {}

        /**
         * The message was edited.
         *
         * @param before what it said
         */
        record From(String before) implements Edit {}
    }

    /**
     * Reads an event.
     *
     * @param payload the event as Slack delivers it
     * @return the message, or nothing where no person has said anything: bots, Slack itself,
     *     deletions, and whatever else comes as a message
     */
    public static Optional<Message> of(JsonObject payload) {
        Json event = new Json(payload).at("event");
        String subtype = event.text("subtype");
        boolean changed = subtype.equals(CHANGED);
        Json said = changed ? event.at("message") : event;
        String channel = event.string("channel");
        String ts = said.string("ts");
        String person = said.string("user");
        if (channel == null
                || ts == null
                || person == null
                || !SPOKEN.contains(said.text("subtype"))
                || isAutomatic(said)) {
            return Optional.empty();
        }
        return Optional.of(
                new Message(
                        new Json(payload).string("team_id"),
                        channel,
                        "im".equals(event.string("channel_type")) || channel.startsWith("D"),
                        said.string("thread_ts"),
                        ts,
                        person,
                        MessageContent.own(said),
                        MessageContent.forwarded(said),
                        edit(event, said, changed)));
    }

    private static Edit edit(Json event, Json said, boolean changed) {
        if (!changed && !said.has("edited")) {
            return new Edit.None();
        }
        return event.has("previous_message")
                ? new Edit.From(MessageContent.own(event.at("previous_message")))
                : new Edit.Unknown();
    }

    /** Returns whether a program has written a message. */
    public static boolean isAutomatic(Json said) {
        return said.has("bot_id")
                || said.has("bot_profile")
                || said.isTrue("display_as_bot")
                || SLACKBOT.equals(said.string("user"));
    }

    /** A mention comes as two events, which have one id here since they are the same message. */
    public String id() {
        return channel + ":" + ts;
    }

    /** Where the reply goes: below the message, except in a direct message. */
    public Target target() {
        return Target.of(channel, person).in(thread).below(ts);
    }
}
