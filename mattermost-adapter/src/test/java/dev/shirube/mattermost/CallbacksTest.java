package dev.shirube.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.adapter.Action;
import dev.shirube.mattermost.FakeMattermost.Sent;
import dev.shirube.testkit.EdgeBot;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/** What Mattermost posts to the bot: slash commands, buttons and menus. */
class CallbacksTest {

    private static final String QUESTION = "凧の仕立屋の年収は？";

    @AutoClose private final Connected connected = new Connected(new EdgeBot().chat());

    private JsonNode command(String name, String text) {
        var response = connected.command(Connected.COMMAND_TOKEN, "U1", name, text);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        return JsonMapper.shared().readTree(response.body());
    }

    private static List<JsonNode> actions(JsonNode attachments) {
        var actions = new ArrayList<JsonNode>();
        attachments.path(0).path("actions").forEach(actions::add);
        return actions;
    }

    private static JsonNode action(Sent sent, Class<? extends Action> kind) {
        for (JsonNode action : sent.actions()) {
            if (kind.isInstance(Screen.stands(action))) {
                return action;
            }
        }
        throw new AssertionError("there is no " + kind);
    }

    @Test
    void aSlashCommandIsAnsweredToThePersonAlone() {
        JsonNode reply = command("/salary", "kite_tailor");

        assertThat(reply.path("response_type").asString()).isEqualTo("ephemeral");
        assertThat(reply.path("skip_slack_parsing").asBoolean()).isTrue();
        assertThat(reply.path("text").asString()).contains("| ジュニア (0-3年) | 123 - 234 |");
        assertThat(actions(reply.path("attachments"))).isNotEmpty();
    }

    @Test
    void theUmbrellaTakesWordsAndCommands() {
        assertThat(command("/shirube", QUESTION).path("text").asString()).contains("123 - 234");
        assertThat(command("/shirube", "salary kite_tailor").path("text").asString())
                .contains("123 - 234");
        assertThat(command("/shirube", "").path("text").asString())
                .contains("`/shirube salary kite_tailor`");
    }

    @Test
    void aSlashCommandWithAnotherTokenIsRefused() {
        assertThat(connected.command("wrong", "U1", "/salary", "kite_tailor").statusCode())
                .isEqualTo(401);
    }

    @Test
    void whatIsPressedBelowAPrivateReplyIsAnsweredInPrivate() {
        JsonNode menu = actions(command("/salary", "kite_tailor").path("attachments")).getFirst();
        String chosen = menu.path("options").path(0).path("value").asString();

        connected.pressed("U1", "C1", menu, chosen);
        connected.work.awaitIdle();

        assertThat(connected.server.sent)
                .singleElement()
                .extracting(Sent::kind)
                .isEqualTo("ephemeral");
    }

    @Test
    void whatIsPressedInAThreadIsAnsweredThere() {
        Sent reply = connected.inThread("C1", "U1", "@shirube " + QUESTION, "root1").getFirst();

        Sent next =
                connected
                        .press("U2", reply, action(reply, Action.Menu.class), "/skills kite_tailor")
                        .getFirst();

        assertThat(next.root()).isEqualTo("root1");
        assertThat(next.kind()).isEqualTo("posts");
        assertThat(Screen.of(next).text()).contains("糸目");
    }

    @Test
    void aJudgementIsThankedForInPrivate() {
        Sent reply = connected.say("C1", "U1", "@shirube " + QUESTION).getFirst();

        var response = connected.pressed("U2", "C1", action(reply, Action.Feedback.class), "");

        assertThat(response.body()).contains("ephemeral_text");
        assertThat(connected.server.sent).hasSize(1);
    }

    @Test
    void whatIsPressedWorksAfterARestart() {
        Sent reply = connected.direct("U1", QUESTION).getFirst();
        String signed =
                reply.actions()
                        .path(0)
                        .path("integration")
                        .path("context")
                        .path("signature")
                        .asString();

        try (var other = new Connected(new EdgeBot().chat())) {
            Sent there = other.direct("U1", QUESTION).getFirst();
            assertThat(there.actions().toString()).contains(signed);
        }
    }

    @Test
    void whatTheBotHasNotSignedIsRefused() {
        Sent reply = connected.direct("U1", QUESTION).getFirst();
        for (String field : List.of("action", "root", "mode", "signature")) {
            JsonNode forged = reply.actions().path(0).deepCopy();
            ((ObjectNode) forged.path("integration").path("context")).put(field, "a /help");

            assertThat(connected.pressed("U1", "dmU1", forged, "").statusCode())
                    .as(field)
                    .isEqualTo(401);
        }
        connected.work.awaitIdle();
        assertThat(connected.server.sent).hasSize(1);
    }
}
