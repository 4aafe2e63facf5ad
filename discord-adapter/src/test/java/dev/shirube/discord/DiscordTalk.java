package dev.shirube.discord;

import dev.shirube.chat.ChatService;
import dev.shirube.discord.FakeDiscord.Visible;
import dev.shirube.testkit.Shown;
import dev.shirube.testkit.Talk;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What people do in a channel of Discord, by commands. */
final class DiscordTalk implements Talk<Visible> {

    private static final int BUTTON = 2;
    private static final int MENU = 3;
    private static final int TEXT_INPUT = 4;
    private static final int LABEL = 18;

    static final String HELPERS = "700000000000000006";

    /** The message that the fake makes of a question that is passed on. */
    private static final String POSTED = "78";

    final Connected connected;
    private final boolean amongHelpers;

    DiscordTalk(ChatService chat) {
        this(Connected.to(chat), false);
    }

    private DiscordTalk(Connected connected, boolean amongHelpers) {
        this.connected = connected;
        this.amongHelpers = amongHelpers;
    }

    /** Discord knows people by numbers. */
    private static String id(String person) {
        return person.replace("U", "6");
    }

    private Visible reply(Map<String, Object> interaction) {
        try {
            return connected.reply(amongHelpers ? Event.in(HELPERS, interaction) : interaction);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Visible ask(String person, String question) {
        return reply(Event.command(Event.id(), id(person), "ask", Map.of("question", question)));
    }

    @Override
    public Visible askFor(String person, String question, String whom, boolean hidden) {
        var options =
                List.of(
                        Map.of("name", "question", "type", 3, "value", question),
                        Map.of("name", "for", "type", 6, "value", id(whom)),
                        Map.of("name", "hide", "type", 5, "value", hidden));
        Map<String, Object> data =
                Map.of(
                        "id",
                        "1",
                        "name",
                        "ask",
                        "type",
                        1,
                        "options",
                        options,
                        "resolved",
                        Map.of("users", Map.of(id(whom), Event.user(id(whom), false))));
        return reply(Event.interaction(Event.id(), id(person), 2, data));
    }

    @Override
    public String mention(String person) {
        return "<@" + id(person) + ">";
    }

    @Override
    public Visible forgetMe(String person) {
        return reply(Event.command(Event.id(), id(person), "forget-me", Map.of()));
    }

    @Override
    public Visible judgeUnhelpful(String person, Visible answer) {
        return press(
                person, answer, button -> button.path("custom_id").asString("").startsWith("- "));
    }

    @Override
    public Visible press(String person, Visible below, String label) {
        for (JsonNode menu : Payloads.components(below.message())) {
            for (JsonNode option : menu.path("options")) {
                if (option.path("label").asString("").contains(label)) {
                    return click(
                            person,
                            below,
                            Map.of(
                                    "custom_id", menu.path("custom_id").asString(),
                                    "component_type", MENU,
                                    "values", List.of(option.path("value").asString())));
                }
            }
        }
        return press(person, below, button -> button.path("label").asString("").contains(label));
    }

    private Visible press(String person, Visible below, Predicate<JsonNode> which) {
        for (JsonNode button : Payloads.components(below.message())) {
            if (which.test(button)) {
                return click(
                        person,
                        below,
                        Map.of(
                                "custom_id",
                                button.path("custom_id").asString(),
                                "component_type",
                                BUTTON));
            }
        }
        throw new AssertionError("there is no such button: " + below);
    }

    private Visible click(String person, Visible below, Map<String, ?> data) {
        return reply(Event.click(Event.id(), id(person), id(person), below.message(), data));
    }

    @Override
    public DiscordTalk amongHelpers() {
        return new DiscordTalk(connected, true);
    }

    @Override
    public Visible next(Arrival arrival) {
        try {
            Visible next = connected.discord().next(queue(arrival));
            if (arrival == Arrival.QUESTION) {
                connected
                        .discord()
                        .said
                        .add(new HashMap<>(Event.message(POSTED, HELPERS, next.message())));
            }
            return next;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean hasNext(Arrival arrival) {
        return !connected.discord().more(queue(arrival)).isEmpty();
    }

    private static String queue(Arrival arrival) {
        return switch (arrival) {
            case QUESTION -> HELPERS;
            case CHANGE -> "edit " + POSTED;
            case REMINDER -> POSTED;
            case WORD -> Event.DIRECT;
        };
    }

    @Override
    public Talk.Window window(Visible opened) {
        JsonNode input = opened.message().path("components").path(0).path("component");
        return new Talk.Window(
                opened.message().path("title").asString(""),
                input.path("required").asBoolean(),
                input.path("max_length").asInt());
    }

    @Override
    public Visible submit(String person, Visible window, String words) {
        return reply(submission(person, window, words));
    }

    private static Map<String, Object> submission(String person, Visible window, String words) {
        Map<String, Object> input =
                Map.of("type", TEXT_INPUT, "id", 2, "custom_id", "person-solution", "value", words);
        Map<String, Object> data =
                Map.of(
                        "custom_id", window.message().path("custom_id").asString(),
                        "components", List.of(Map.of("type", LABEL, "id", 1, "component", input)));
        return Event.interaction(Event.id(), id(person), 5, data);
    }

    @Override
    public boolean refuseWindows() {
        return false;
    }

    @Override
    public Shown shown(Visible message) {
        return Screen.of(message.message());
    }

    @Override
    public boolean isPrivate(Visible message) {
        return message.isPrivate();
    }

    @Override
    public void close() {
        connected.close();
    }
}
