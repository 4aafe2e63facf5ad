package dev.shirube.mattermost;

import dev.shirube.adapter.Action;
import dev.shirube.mattermost.FakeMattermost.Sent;
import dev.shirube.reply.Choice;
import dev.shirube.testkit.OverWire;
import dev.shirube.testkit.Shown;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From the event of the WebSocket to the post that Mattermost gets, in direct messages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MattermostEdgeTest extends OverWire<Sent> {

    @AutoClose private Connected connected;

    @BeforeAll
    void connect() {
        connected = new Connected(bot().chat());
    }

    @Override
    protected Shown show(Sent message) {
        return Screen.of(message);
    }

    @Override
    protected List<Shown> say(String person, String text) {
        return shown(connected.direct(person, text));
    }

    @Override
    protected List<Shown> press(String person, Shown shown, Choice choice) {
        Sent below = of(shown);
        for (JsonNode action : below.actions()) {
            if (action.path("id").asString().equals(choice.id())) {
                boolean menu = action.path("type").asString().equals("select");
                return shown(connected.press(person, below, action, menu ? choice.command() : ""));
            }
        }
        throw new AssertionError("there is no " + choice);
    }

    @Override
    protected Optional<Shown> more(String person, Shown shown) {
        Sent below = of(shown);
        for (JsonNode action : below.actions()) {
            if (Screen.stands(action) instanceof Action.Page) {
                return Optional.of(shown(connected.press(person, below, action, "")).getFirst());
            }
        }
        return Optional.empty();
    }

    @Override
    protected Optional<List<Shown>> sayTwice(String person, String text) {
        Map<String, Object> event = connected.posted("D", "dm" + person, person, text, Map.of());
        var all = new ArrayList<>(connected.deliver(event));
        all.addAll(connected.deliver(event));
        return Optional.of(shown(all));
    }
}
