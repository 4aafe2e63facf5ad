package dev.shirube.slack;

import com.google.gson.JsonObject;

import dev.shirube.reply.Choice;
import dev.shirube.slack.blocks.BlockAction;
import dev.shirube.slack.blocks.SlackText;
import dev.shirube.testkit.OverWire;
import dev.shirube.testkit.Shown;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The edge, in direct messages over Socket Mode. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlackEdgeTest extends OverWire<SentMessage> {

    @AutoClose private Connected connected;

    @BeforeAll
    void connect() {
        connected = new Connected(bot().chat());
    }

    @Override
    protected Shown show(SentMessage message) {
        return Connected.shown(message);
    }

    @Override
    protected List<Shown> say(String person, String text) {
        return shown(connected.direct(person, escaped(text)));
    }

    @Override
    protected List<Shown> press(String person, Shown shown, Choice choice) {
        return shown(connected.press(person, of(shown), choice.id(), choice.command()));
    }

    @Override
    protected Optional<Shown> more(String person, Shown shown) {
        return of(shown)
                .element(BlockAction.MORE)
                .map(button -> button.get("value").getAsString())
                .map(page -> connected.press(person, of(shown), BlockAction.MORE, page))
                .map(sent -> shown(sent).getFirst());
    }

    @Override
    protected Optional<List<Shown>> sayTwice(String person, String text) {
        JsonObject message =
                connected.message("message", "D" + person, person, text, connected.ts());
        message.addProperty("channel_type", "im");
        JsonObject payload = FakeSlack.event(message);
        var all = new ArrayList<>(connected.deliver("events_api", payload));
        all.addAll(connected.deliver("events_api", payload));
        return Optional.of(shown(all));
    }

    /** Slack escapes what people write, except where it makes mentions and links of it. */
    private static String escaped(String text) {
        return text.contains("<!") || text.contains("<@") ? text : SlackText.escape(text);
    }
}
