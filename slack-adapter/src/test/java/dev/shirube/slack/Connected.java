package dev.shirube.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.shirube.adapter.ConnectionSupervisor;
import dev.shirube.adapter.community.CommunityProperties;
import dev.shirube.adapter.community.CommunityRule;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.platform.BackOff;
import dev.shirube.chat.platform.PlaceRule;
import dev.shirube.reply.Messages;
import dev.shirube.slack.api.SlackCredentials;
import dev.shirube.slack.connection.SlackConnection;
import dev.shirube.slack.connection.SlackProperties;
import dev.shirube.testkit.Shown;
import dev.shirube.testkit.TrackedThreads;

import org.java_websocket.WebSocket;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A bot that is connected to the fake, and ways to talk to it. */
final class Connected implements AutoCloseable {

    static final BackOff QUICK = new BackOff(Duration.ofMillis(1), Duration.ofMillis(50));

    final FakeSlack slack;
    final TrackedThreads work = new TrackedThreads();
    final ConnectionSupervisor service;
    WebSocket socket;
    private final AtomicInteger count = new AtomicInteger();

    Connected(ChatService chat) {
        this(chat, null, Map.of());
    }

    /** Connects a bot that may do some things. */
    static Connected with(String scopes, ChatService chat) {
        var slack = new FakeSlack();
        slack.scopes = scopes;
        return new Connected(slack, chat, settings(slack.apiUrl(), null, Map.of()));
    }

    /** Connects a bot whose commands have a prefix. */
    static Connected prefixed(String prefix, ChatService chat) {
        var slack = new FakeSlack();
        return new Connected(slack, chat, settings(slack.apiUrl(), prefix, true, null, Map.of()));
    }

    /** Connects a bot that does not introduce itself. */
    static Connected shy(ChatService chat) {
        var slack = new FakeSlack();
        return new Connected(slack, chat, settings(slack.apiUrl(), "", false, null, Map.of()));
    }

    /** Connects a bot that joins in without being called. */
    static Connected joiningIn(ChatService chat, Map<String, CommunityRule> places) {
        var slack = new FakeSlack();
        return new Connected(
                slack,
                chat,
                settings(slack.apiUrl(), null, Map.of()),
                new CommunityProperties(places, true));
    }

    Connected(ChatService chat, @Nullable PlaceRule fallback, Map<String, PlaceRule> places) {
        this(new FakeSlack(), chat, fallback, places);
    }

    private Connected(
            FakeSlack slack,
            ChatService chat,
            @Nullable PlaceRule fallback,
            Map<String, PlaceRule> places) {
        this(slack, chat, settings(slack.apiUrl(), fallback, places));
    }

    private Connected(FakeSlack slack, ChatService chat, SlackProperties settings) {
        this(slack, chat, settings, CommunityProperties.none());
    }

    private Connected(
            FakeSlack slack,
            ChatService chat,
            SlackProperties settings,
            CommunityProperties community) {
        this.slack = slack;
        service =
                SlackConnection.of(
                        new SlackCredentials(FakeSlack.BOT_TOKEN, FakeSlack.APP_TOKEN, ""),
                        settings,
                        community,
                        chat,
                        new Messages(),
                        QUICK,
                        work);
        service.start();
        socket = slack.nextSocket();
        service.awaitFirst(Duration.ofSeconds(20));
    }

    static SlackProperties settings(
            String apiUrl, @Nullable PlaceRule fallback, Map<String, PlaceRule> places) {
        return settings(apiUrl, "", true, fallback, places);
    }

    private static SlackProperties settings(
            String apiUrl,
            String prefix,
            boolean welcome,
            @Nullable PlaceRule fallback,
            Map<String, PlaceRule> places) {
        return new SlackProperties(
                apiUrl,
                prefix,
                welcome,
                Duration.ofMillis(200),
                Duration.ofSeconds(20),
                new SlackProperties.Http(0, "127.0.0.1", null, Duration.ofSeconds(10)),
                fallback == null ? PlaceRule.NONE : fallback,
                places);
    }

    /** Returns a time stamp that no other message has. */
    String ts() {
        return "1700000000.%06d".formatted(count.incrementAndGet());
    }

    /** Returns a message in a channel, which mentions the bot or not. */
    JsonObject message(String type, String channel, String user, String text, String ts) {
        return FakeSlack.object(
                Map.of("type", type, "channel", channel, "user", user, "text", text, "ts", ts));
    }

    /** Delivers an event, waits until it is worked on, and returns what was sent because of it. */
    List<SentMessage> deliver(String type, JsonObject payload) {
        int before = slack.sent.size();
        acknowledged(type, payload);
        work.awaitIdle();
        return new ArrayList<>(slack.sent.subList(before, slack.sent.size()));
    }

    /** Delivers an event, and returns after how long it was acknowledged. */
    Duration acknowledged(String type, JsonObject payload) {
        try {
            return Duration.ofNanos(slack.deliver(socket, type, payload).get(3, TimeUnit.SECONDS));
        } catch (Exception e) {
            throw new AssertionError("not acknowledged within three seconds", e);
        }
    }

    /** Says something in a direct message. */
    List<SentMessage> direct(String user, String text) {
        JsonObject message = message("message", "D" + user, user, text, ts());
        message.addProperty("channel_type", "im");
        return deliver("events_api", FakeSlack.event(message));
    }

    /** Says something in a thread of a channel, without a mention unless the text has one. */
    List<SentMessage> inThread(String channel, String user, String text, String thread) {
        JsonObject message = message("message", channel, user, text, ts());
        message.addProperty("thread_ts", thread);
        message.addProperty("channel_type", "channel");
        return deliver("events_api", FakeSlack.event(message));
    }

    /** Delivers a message with whatever Slack may add to it. */
    List<SentMessage> said(JsonObject message, Map<String, String> more) {
        more.forEach(message::addProperty);
        return deliver("events_api", FakeSlack.event(message));
    }

    /** Mentions the bot in a channel. */
    List<SentMessage> mention(String channel, String user, String text, String ts) {
        JsonObject message =
                message("app_mention", channel, user, "<@" + FakeSlack.ME + "> " + text, ts);
        return deliver("events_api", FakeSlack.event(message));
    }

    List<SentMessage> command(String channel, String user, String name, String text) {
        return deliver(
                "slash_commands",
                FakeSlack.object(
                        Map.of(
                                "command", name,
                                "text", text,
                                "channel_id", channel,
                                "user_id", user,
                                "team_id", "T1",
                                "response_url", slack.responseUrl(),
                                "trigger_id", "t" + count.incrementAndGet())));
    }

    /** Writes a question into the window for it. */
    List<SentMessage> askInWindow(String user, String question) {
        return deliver(
                "interactive",
                JsonParser.parseString(
                                """
                                {"type": "view_submission", "team": {"id": "T1"},
                                 "user": {"id": "%s"},
                                 "view": {"type": "modal", "id": "V1", "callback_id": "question",
                                   "state": {"values": {"question": {"question":
                                     {"type": "plain_text_input", "value": "%s"}}}}}}
                                """
                                        .formatted(user, question))
                        .getAsJsonObject());
    }

    /** Presses something that a message offers. */
    List<SentMessage> press(String user, SentMessage sent, String actionId, String value) {
        var payload = new JsonObject();
        payload.addProperty("type", "block_actions");
        payload.addProperty("trigger_id", "t" + count.incrementAndGet());
        payload.addProperty("response_url", slack.responseUrl());
        payload.add("user", FakeSlack.object(Map.of("id", user)));
        payload.add("team", FakeSlack.object(Map.of("id", "T1")));
        String channel = sent.channel().isEmpty() ? "C1" : sent.channel();
        payload.add("channel", FakeSlack.object(Map.of("id", channel)));
        boolean ephemeral = !sent.method().equals("chat.postMessage");
        var container = FakeSlack.object(Map.of("type", "message", "channel_id", channel));
        container.addProperty("is_ephemeral", ephemeral);
        payload.add("container", container);
        if (!ephemeral) {
            var message = FakeSlack.object(Map.of("type", "message", "ts", ts(sent)));
            container.addProperty("message_ts", message.get("ts").getAsString());
            message.add("blocks", sent.blocks());
            if (!sent.thread().isEmpty()) {
                message.addProperty("thread_ts", sent.thread());
            }
            payload.add("message", message);
        }
        var action = FakeSlack.object(Map.of("action_id", actionId, "type", "button"));
        action.addProperty("value", value);
        var actions = new JsonArray();
        actions.add(action);
        payload.add("actions", actions);
        return deliver("interactive", payload);
    }

    /** Returns the time stamp that a message of the bot got, or another one. */
    private String ts(SentMessage sent) {
        List<SentMessage> posts =
                slack.sent.stream().filter(m -> m.method().equals("chat.postMessage")).toList();
        int last = posts.lastIndexOf(sent);
        return last < 0 ? ts() : slack.posted.get(last);
    }

    static Shown shown(SentMessage sent) {
        return ShownBlocks.of(sent.string("text"), sent.blocks());
    }

    @Override
    public void close() {
        service.stop();
        slack.close();
    }
}
