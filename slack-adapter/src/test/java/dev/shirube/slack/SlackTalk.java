package dev.shirube.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.shirube.chat.ChatService;
import dev.shirube.reply.Choice;
import dev.shirube.slack.blocks.BlockAction;
import dev.shirube.testkit.Shown;
import dev.shirube.testkit.Talk;
import dev.shirube.testkit.Untaken;

import java.util.List;
import java.util.Map;

/** What people do in a channel of Slack. */
final class SlackTalk implements Talk<SentMessage> {

    static final String HELPERS = "CHELP";

    final Connected connected;
    private final Untaken<SentMessage> arrived;
    private SentMessage question = new SentMessage("", new JsonObject());

    SlackTalk(ChatService chat) {
        connected = new Connected(chat);
        arrived = new Untaken<>(connected.slack.sent);
    }

    @Override
    public SentMessage ask(String person, String question) {
        return connected.mention("C1", person, question, connected.ts()).getFirst();
    }

    @Override
    public SentMessage askFor(String person, String words, String whom, boolean hidden) {
        String named = " for: <@" + whom + "|hanako>" + (hidden ? " hide:" : "");
        return connected.command("C1", person, "/shirube", words + named).getFirst();
    }

    @Override
    public String mention(String person) {
        return "@" + person;
    }

    @Override
    public SentMessage forgetMe(String person) {
        return connected.command("C1", person, "/shirube", "forget-me").getFirst();
    }

    @Override
    public SentMessage judgeUnhelpful(String person, SentMessage answer) {
        String section =
                answer.blocks().toString().replaceFirst(".*\"value\":\"-([^\"]+)\".*", "$1");
        return connected.press(person, answer, BlockAction.JUDGE, "-" + section).getFirst();
    }

    @Override
    public SentMessage press(String person, SentMessage below, String label) {
        return pressed(person, below, label).getLast();
    }

    /** Takes what a message offers, and returns all that comes of it. */
    List<SentMessage> pressed(String person, SentMessage below, String label) {
        Choice choice =
                Connected.shown(below).choices().stream()
                        .filter(c -> c.label().contains(label))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(label + " is not among " + below));
        SentMessage at = below.method().equals("chat.update") ? question : below;
        return connected.press(person, at, choice.id(), choice.command());
    }

    @Override
    public SlackTalk amongHelpers() {
        return this;
    }

    @Override
    public SentMessage next(Arrival arrival) {
        SentMessage next = arrived.take(sent -> is(sent, arrival));
        if (arrival == Arrival.QUESTION) {
            question = next;
        }
        return next;
    }

    @Override
    public boolean hasNext(Arrival arrival) {
        return !arrived.left(sent -> is(sent, arrival)).isEmpty();
    }

    private static boolean is(SentMessage sent, Arrival arrival) {
        boolean post = sent.method().equals("chat.postMessage");
        boolean helpers = sent.channel().equals(HELPERS);
        return switch (arrival) {
            case QUESTION -> post && helpers && sent.thread().isEmpty();
            case REMINDER -> post && helpers && !sent.thread().isEmpty();
            case CHANGE -> sent.method().equals("chat.update");
            case WORD -> post && sent.channel().startsWith("U");
        };
    }

    @Override
    public Talk.Window window(SentMessage opened) {
        JsonObject view = view(opened);
        JsonObject block = view.getAsJsonArray("blocks").get(0).getAsJsonObject();
        return new Talk.Window(
                view.getAsJsonObject("title").get("text").getAsString(),
                !block.get("optional").getAsBoolean(),
                block.getAsJsonObject("element").get("max_length").getAsInt());
    }

    private static JsonObject view(SentMessage opened) {
        return JsonParser.parseString(opened.string("view")).getAsJsonObject();
    }

    @Override
    public SentMessage submit(String person, SentMessage window, String words) {
        return submitted(person, window, words).getLast();
    }

    private List<SentMessage> submitted(String person, SentMessage window, String words) {
        var block = new JsonObject();
        block.add(
                "person-solution",
                FakeSlack.object(Map.of("type", "plain_text_input", "value", words)));
        var values = new JsonObject();
        values.add("person-solution", block);
        var state = new JsonObject();
        state.add("values", values);
        var view =
                FakeSlack.object(
                        Map.of(
                                "type", "modal",
                                "id", "V1",
                                "callback_id", "person-solution",
                                "private_metadata",
                                        view(window).get("private_metadata").getAsString()));
        view.add("state", state);
        var payload = FakeSlack.object(Map.of("type", "view_submission", "trigger_id", "t"));
        payload.add("user", FakeSlack.object(Map.of("id", person)));
        payload.add("team", FakeSlack.object(Map.of("id", "T1")));
        payload.add("view", view);
        return connected.deliver("interactive", payload);
    }

    @Override
    public boolean refuseWindows() {
        connected.slack.fail("views.open", FakeSlack.Failure.error("expired_trigger_id"));
        return true;
    }

    @Override
    public Shown shown(SentMessage message) {
        return Connected.shown(message);
    }

    /** Through the hook of what was pressed only the person hears of it, unless it says other. */
    @Override
    public boolean isPrivate(SentMessage message) {
        return List.of("chat.postEphemeral", "hooksephemeral", "hooks")
                .contains(message.method() + message.string("response_type"));
    }

    @Override
    public void close() {
        connected.close();
    }
}
