package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.discord.FakeDiscord.Visible;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A question can be asked for somebody else, who is called, and nobody besides. */
class AskForTest {

    private static final String SALARY = "1,200 - 1,800";

    @AutoClose private static Connected connected;

    @BeforeAll
    static void connect() {
        connected = Connected.to(TestBot.chat());
    }

    private static Visible ask(String question, boolean privately) throws InterruptedException {
        var options = new ArrayList<Map<String, Object>>();
        options.add(Map.of("name", "question", "type", 3, "value", question));
        options.add(Map.of("name", "for", "type", 6, "value", "60"));
        options.add(Map.of("name", "hide", "type", 5, "value", privately));
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
                        Map.of("users", Map.of("60", Event.user("60", false))));
        return connected.reply(Event.interaction(Event.id(), "51", 2, data));
    }

    private static List<String> called(Visible reply) {
        JsonNode mentions = reply.message().path("allowed_mentions");
        assertThat(mentions.path("parse")).isEmpty();
        assertThat(mentions.path("roles")).isEmpty();
        return mentions.path("users").valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void thePersonIsNamedAndCalled() throws Exception {
        Visible reply = ask("HoEの年収は？ @everyone <@61>", false);

        assertThat(Screen.of(reply.message()).text()).contains("<@60> さんへ", SALARY);
        assertThat(called(reply)).containsExactly("60");
        assertThat(reply.isPrivate()).isFalse();
    }

    @Test
    void itCanBeLookedAtAloneFirst() throws Exception {
        Visible reply = ask("HoEの年収は？", true);

        assertThat(Screen.of(reply.message()).text()).contains("<@60> さんへ", SALARY);
        assertThat(reply.isPrivate()).isTrue();
    }

    @Test
    void whatIsNoAnswerCallsNobody() throws Exception {
        Visible reply = ask("パティシエの年収は？", false);

        assertThat(Screen.of(reply.message()).text()).doesNotContain("<@60>");
        assertThat(called(reply)).isEmpty();
        assertThat(reply.isPrivate()).isTrue();
    }
}
