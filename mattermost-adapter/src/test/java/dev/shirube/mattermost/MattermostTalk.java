package dev.shirube.mattermost;

import dev.shirube.adapter.Action;
import dev.shirube.chat.ChatService;
import dev.shirube.mattermost.FakeMattermost.Sent;
import dev.shirube.testkit.Shown;
import dev.shirube.testkit.Talk;
import dev.shirube.testkit.Untaken;

import tools.jackson.databind.JsonNode;

import java.util.Locale;
import java.util.function.Predicate;

/** What people do in a channel of Mattermost. */
final class MattermostTalk implements Talk<Sent> {

    static final String HELPERS = "CHELP";

    final Connected connected;
    private final Untaken<Sent> arrived;

    MattermostTalk(ChatService chat) {
        connected = new Connected(chat);
        arrived = new Untaken<>(connected.server.sent);
    }

    @Override
    public Sent ask(String person, String question) {
        return connected.say("C1", person, "@shirube " + question).getFirst();
    }

    @Override
    public Sent askFor(String person, String question, String whom, boolean hidden) {
        String words = question + " for: " + mention(whom) + (hidden ? " hide:" : "");
        int before = connected.server.sent.size();
        connected.command(Connected.COMMAND_TOKEN, person, "/shirube", words);
        connected.work.awaitIdle();
        return connected.server.sent.get(before);
    }

    @Override
    public String mention(String person) {
        return "@name." + person.toLowerCase(Locale.ROOT);
    }

    @Override
    public Sent forgetMe(String person) {
        return ask(person, "forget-me");
    }

    @Override
    public Sent judgeUnhelpful(String person, Sent answer) {
        return press(
                person,
                answer,
                action ->
                        Screen.stands(action) instanceof Action.Feedback feedback
                                && !feedback.helpful());
    }

    @Override
    public Sent press(String person, Sent below, String label) {
        for (JsonNode menu : below.actions()) {
            for (JsonNode option : menu.path("options")) {
                if (option.path("text").asString().contains(label)) {
                    return connected
                            .press(person, below, menu, option.path("value").asString())
                            .getLast();
                }
            }
        }
        return press(person, below, action -> action.path("name").asString().contains(label));
    }

    private Sent press(String person, Sent below, Predicate<JsonNode> which) {
        for (JsonNode action : below.actions()) {
            if (which.test(action)) {
                return connected.press(person, below, action, "").getLast();
            }
        }
        throw new AssertionError("there is no such button: " + below);
    }

    @Override
    public MattermostTalk amongHelpers() {
        return this;
    }

    @Override
    public Sent next(Arrival arrival) {
        return arrived.take(sent -> is(sent, arrival));
    }

    @Override
    public boolean hasNext(Arrival arrival) {
        return !arrived.left(sent -> is(sent, arrival)).isEmpty();
    }

    private static boolean is(Sent sent, Arrival arrival) {
        boolean post = sent.kind().equals("posts");
        boolean helpers = sent.channel().equals(HELPERS);
        return switch (arrival) {
            case QUESTION -> post && helpers && sent.root().isEmpty();
            case REMINDER -> post && helpers && !sent.root().isEmpty();
            case CHANGE -> sent.kind().equals("patch");
            case WORD -> post && sent.channel().startsWith("dm");
        };
    }

    @Override
    public Talk.Window window(Sent opened) {
        JsonNode dialog = opened.post().path("dialog");
        JsonNode input = dialog.path("elements").path(0);
        return new Talk.Window(
                dialog.path("title").asString(),
                !input.path("optional").asBoolean(),
                input.path("max_length").asInt());
    }

    @Override
    public Sent submit(String person, Sent window, String words) {
        String state = window.post().path("dialog").path("state").asString();
        return connected.submit(person, state, words).getLast();
    }

    @Override
    public boolean refuseWindows() {
        connected.server.dialogsOpen = false;
        return true;
    }

    @Override
    public Shown shown(Sent message) {
        return Screen.of(message);
    }

    @Override
    public boolean isPrivate(Sent message) {
        return message.kind().equals("ephemeral");
    }

    @Override
    public void close() {
        connected.close();
    }
}
