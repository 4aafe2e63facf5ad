package dev.shirube.slack;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dev.shirube.reply.Choice;
import dev.shirube.slack.blocks.BlockAction;
import dev.shirube.slack.blocks.SlackText;
import dev.shirube.testkit.EdgeBot;
import dev.shirube.testkit.EdgeContract;
import dev.shirube.testkit.Shown;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** The edge, in direct messages over Socket Mode. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlackEdgeTest extends EdgeContract {

    private final EdgeBot bot = new EdgeBot();
    private final IdentityHashMap<Shown, SentMessage> sent = new IdentityHashMap<>();
    @AutoClose private Connected connected;

    @BeforeAll
    void connect() {
        connected = new Connected(bot.chat());
    }

    @Override
    protected EdgeBot bot() {
        return bot;
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
        for (JsonElement block : of(shown).blocks()) {
            JsonObject json = block.getAsJsonObject();
            if (!json.get("type").getAsString().equals("actions")) {
                continue;
            }
            for (JsonElement element : json.getAsJsonArray("elements")) {
                JsonObject button = element.getAsJsonObject();
                if (button.get("action_id").getAsString().equals(BlockAction.MORE)) {
                    String value = button.get("value").getAsString();
                    return Optional.of(
                            shown(connected.press(person, of(shown), BlockAction.MORE, value))
                                    .getFirst());
                }
            }
        }
        return Optional.empty();
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

    private SentMessage of(Shown shown) {
        return requireNonNull(sent.get(shown));
    }

    private List<Shown> shown(List<SentMessage> messages) {
        var all = new ArrayList<Shown>();
        for (SentMessage message : messages) {
            Shown shown = Connected.shown(message);
            sent.put(shown, message);
            all.add(shown);
        }
        return all;
    }

    /** Slack escapes what people write, except where it makes mentions and links of it. */
    private static String escaped(String text) {
        return text.contains("<!") || text.contains("<@") ? text : SlackText.escape(text);
    }
}
