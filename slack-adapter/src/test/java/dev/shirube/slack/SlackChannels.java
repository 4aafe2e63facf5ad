package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.shirube.adapter.community.CommunityRule;
import dev.shirube.adapter.community.CommunityRule.Mode;
import dev.shirube.chat.ChatService;
import dev.shirube.slack.blocks.BlockAction;
import dev.shirube.testkit.Channels;
import dev.shirube.testkit.Channels.Place;
import dev.shirube.testkit.EmojiNames;
import dev.shirube.testkit.Shown;
import dev.shirube.testkit.Untaken;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Channels of Slack in which the bot joins in, and what Slack keeps of them. */
final class SlackChannels implements Channels<SentMessage> {

    final Connected connected;
    private final Untaken<SentMessage> sent;

    /** What people and the bot have said, by time stamps. */
    private final Map<String, JsonObject> messages = new LinkedHashMap<>();

    SlackChannels(ChatService chat) {
        connected =
                Connected.joiningIn(
                        chat,
                        Map.of(
                                id(Place.ANSWERS),
                                        new CommunityRule(Mode.AUTO_ANSWER, false, false, null),
                                id(Place.OFFERS),
                                        new CommunityRule(Mode.REACTION, false, false, null),
                                id(Place.OFFERS_ALONE),
                                        new CommunityRule(Mode.REACTION, false, true, null)));
        sent = new Untaken<>(connected.slack.sent);
        connected.slack.threads = this::thread;
    }

    static String id(Place place) {
        return "C0" + place.name().replace("_", "");
    }

    private String thread(String ts) {
        return new Gson()
                .toJson(
                        messages.values().stream()
                                .filter(message ->
                                        List.of(string(message, "ts"), string(message, "thread_ts"))
                                                .contains(ts))
                                .map(this::reactedTo)
                                .toList());
    }

    private static String string(JsonObject message, String name) {
        return message.has(name) ? message.get(name).getAsString() : "";
    }

    private JsonObject reactedTo(JsonObject message) {
        JsonObject shown = message.deepCopy();
        shown.add("reactions", new JsonArray());
        for (SentMessage done : connected.slack.sent) {
            if (done.string("timestamp").equals(string(message, "ts"))) {
                JsonObject reaction = FakeSlack.object(Map.of("name", done.string("name")));
                reaction.add("users", new Gson().toJsonTree(List.of(FakeSlack.ME)));
                if (done.method().equals("reactions.add")) {
                    shown.getAsJsonArray("reactions").add(reaction);
                } else {
                    shown.getAsJsonArray("reactions").remove(reaction);
                }
            }
        }
        return shown;
    }

    @Override
    public String say(String person, Place place, String words) {
        String ts = connected.ts();
        messages.put(ts, connected.message("message", id(place), person, words, ts));
        repeat(ts);
        return ts;
    }

    @Override
    public void repeat(String message) {
        JsonObject said = Objects.requireNonNull(messages.get(message)).deepCopy();
        if (said.get("text").getAsString().contains(mention())) {
            said.addProperty("type", "app_mention");
        }
        connected.said(said, Map.of());
    }

    @Override
    public void reply(String person, String message, String words) {
        connected.inThread(channel(message), person, words, message);
    }

    private String channel(String message) {
        return string(Objects.requireNonNull(messages.get(message)), "channel");
    }

    @Override
    public String mention() {
        return "<@" + FakeSlack.ME + ">";
    }

    @Override
    public boolean followsThreads() {
        return true;
    }

    @Override
    public SentMessage answer(String message) {
        SentMessage answer =
                sent.take(m -> m.method().equals("chat.postMessage") && m.thread().equals(message));
        String ts = ts(answer);
        var kept = FakeSlack.object(Map.of("user", FakeSlack.ME, "ts", ts, "thread_ts", message));
        kept.add("blocks", answer.blocks());
        messages.put(ts, kept);
        return answer;
    }

    /** Returns the time stamp that an answer has got. */
    private String ts(SentMessage answer) {
        List<SentMessage> posts =
                connected.slack.sent.stream()
                        .filter(m -> m.method().equals("chat.postMessage"))
                        .toList();
        return connected.slack.posted.get(posts.indexOf(answer));
    }

    @Override
    public SentMessage toldAlone(String person) {
        return sent.take(
                m -> m.method().equals("chat.postEphemeral") && m.string("user").equals(person));
    }

    @Override
    public void react(String person, String message, String emoji) {
        react(person, channel(message), message, emoji);
    }

    @Override
    public void reactTo(String person, SentMessage answer, String emoji) {
        react(person, answer.channel(), ts(answer), emoji);
    }

    private void react(String person, String channel, String ts, String emoji) {
        var event =
                FakeSlack.object(
                        Map.of(
                                "type",
                                "reaction_added",
                                "user",
                                person,
                                "reaction",
                                name(emoji),
                                "event_ts",
                                connected.ts()));
        event.add(
                "item", FakeSlack.object(Map.of("type", "message", "channel", channel, "ts", ts)));
        connected.deliver("events_api", FakeSlack.event(event));
    }

    /** People have hands of their own. */
    private static String name(String emoji) {
        String name = EmojiNames.of(emoji);
        return emoji.equals("👎") ? name + "::skin-tone-3" : name;
    }

    @Override
    public void press(String person, SentMessage answer, String label) {
        if (label.equals("👎")) {
            String value =
                    answer.blocks().toString().replaceFirst(".*\"value\":\"(-[^\"]+)\".*", "$1");
            connected.press(person, answer, BlockAction.JUDGE, value);
        } else {
            assertThat(answer.blocks().toString()).contains(label);
            connected.press(person, answer, BlockAction.WITHDRAW, "w");
        }
    }

    @Override
    public void trust(String person) {
        connected.slack.admins.add(person);
    }

    @Override
    public String did() {
        SentMessage done =
                sent.take(m ->
                        List.of("reactions.add", "reactions.remove", "chat.delete")
                                .contains(m.method()));
        return switch (done.method()) {
            case "chat.delete" -> "deleted";
            case "reactions.add" -> "marked " + EmojiNames.emoji(done.string("name"));
            default -> "unmarked " + EmojiNames.emoji(done.string("name"));
        };
    }

    @Override
    public Shown shown(SentMessage message) {
        return Connected.shown(message);
    }

    @Override
    public void assertNothingElse() {
        assertThat(sent.left(m -> true)).isEmpty();
    }

    @Override
    public void close() {
        connected.close();
    }
}
