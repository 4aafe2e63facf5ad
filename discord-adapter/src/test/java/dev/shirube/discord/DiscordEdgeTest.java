package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dev.shirube.adapter.Action;
import dev.shirube.discord.FakeDiscord.Visible;
import dev.shirube.reply.Choice;
import dev.shirube.testkit.EdgeBot;
import dev.shirube.testkit.EdgeContract;
import dev.shirube.testkit.Shown;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From the event of the gateway to the request that Discord gets, with mentions and clicks. */
class DiscordEdgeTest extends EdgeContract {

    private static final EdgeBot BOT = new EdgeBot();
    private static final IdentityHashMap<Shown, JsonNode> SENT = new IdentityHashMap<>();

    /** The numbers of pages beyond the first. */
    private static final IdentityHashMap<Shown, Integer> PAGES = new IdentityHashMap<>();

    @AutoClose private static Connected connected;

    @BeforeAll
    static void connect() {
        connected = Connected.to(BOT.chat());
    }

    @AfterEach
    void everyRequestWasValid() {
        assertThat(connected.discord().log.faults()).isEmpty();
    }

    @Override
    protected EdgeBot bot() {
        return BOT;
    }

    /** People have numbers on Discord. */
    private static String number(String person) {
        return Integer.toUnsignedString(person.hashCode());
    }

    private static Shown shown(Visible visible) {
        Shown shown = Screen.of(visible.message());
        SENT.put(shown, visible.message());
        return shown;
    }

    @Override
    protected List<Shown> say(String person, String text) {
        return said(person, text, 1);
    }

    @Override
    protected List<Shown> sayPrivately(String person, String text) {
        String id = Event.id();
        connected
                .discord()
                .gateway
                .dispatch("MESSAGE_CREATE", Event.direct(id, number(person), text));
        return replies(id);
    }

    @Override
    protected Optional<List<Shown>> sayTwice(String person, String text) {
        return Optional.of(said(person, text, 2));
    }

    private static List<Shown> said(String person, String text, int times) {
        String id = Event.id();
        for (int i = 0; i < times; i++) {
            connected
                    .discord()
                    .gateway
                    .dispatch(
                            "MESSAGE_CREATE",
                            Event.said(id, number(person), "<@" + Event.BOT + "> " + text));
        }
        return replies(id);
    }

    private static List<Shown> replies(String id) {
        var replies = new ArrayList<Shown>();
        try {
            replies.add(shown(connected.discord().next(id)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        connected.discord().more(id).forEach(more -> replies.add(shown(more)));
        return replies;
    }

    private static List<Shown> click(String person, Shown shown, Map<String, ?> data) {
        String id = Event.id();
        String number = number(person);
        JsonNode message = requireNonNull(SENT.get(shown));
        connected
                .discord()
                .gateway
                .dispatch("INTERACTION_CREATE", Event.click(id, number, number, message, data));
        return replies(id);
    }

    @Override
    protected List<Shown> press(String person, Shown shown, Choice choice) {
        boolean menu = Action.read(choice.id()).orElseThrow() instanceof Action.Menu;
        return click(
                person,
                shown,
                menu
                        ? Map.of(
                                "custom_id", choice.id(),
                                "component_type", 3,
                                "values", List.of(choice.command()))
                        : Map.of("custom_id", choice.id(), "component_type", 2));
    }

    @Override
    protected Optional<Shown> more(String person, Shown shown) {
        int current = PAGES.getOrDefault(shown, 1);
        return Payloads.components(requireNonNull(SENT.get(shown))).stream()
                .map(component -> component.path("custom_id").asString(""))
                .filter(id ->
                        Action.read(id).orElse(null) instanceof Action.Page page
                                && page.number() > current)
                .findFirst()
                .map(id -> {
                    Shown next =
                            click(person, shown, Map.of("custom_id", id, "component_type", 2))
                                    .getFirst();
                    PAGES.put(next, current + 1);
                    return next;
                });
    }
}
