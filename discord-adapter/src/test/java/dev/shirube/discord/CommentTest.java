package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.history.Comment;
import dev.shirube.chat.history.Period;
import dev.shirube.chat.history.QuestionsInMemory;
import dev.shirube.discord.FakeDiscord.Visible;
import dev.shirube.testkit.EdgeBot;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Where words are kept, people write in a window what was wrong with an answer. */
class CommentTest {

    private static final Period EVER =
            new Period(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"));

    private final QuestionsInMemory kept = new QuestionsInMemory(100, true);
    @AutoClose private final Connected connected = Connected.to(EdgeBot.recording(kept).chat());

    private Visible press(Visible below, String idOrLabel) throws Exception {
        for (JsonNode component : Payloads.components(below.message())) {
            String id = component.path("custom_id").asString("");
            if (component.path("label").asString("").equals(idOrLabel)
                    || (!id.isEmpty() && id.startsWith(idOrLabel))) {
                return click(below, Map.of("custom_id", id, "component_type", 2));
            }
            for (JsonNode option : component.path("options")) {
                if (option.path("label").asString("").equals(idOrLabel)) {
                    String value = option.path("value").asString();
                    return click(
                            below,
                            Map.of("custom_id", id, "component_type", 3, "values", List.of(value)));
                }
            }
        }
        throw new AssertionError(idOrLabel + " is not in " + below.message());
    }

    private Visible click(Visible below, Map<String, ?> data) throws Exception {
        return connected.reply(Event.click(Event.id(), "61", "61", below.message(), data));
    }

    private Visible submit(String customId, String text) throws Exception {
        Map<String, Object> input =
                Map.of("type", 4, "id", 2, "custom_id", "person-solution", "value", text);
        Map<String, Object> data =
                Map.of(
                        "custom_id",
                        customId,
                        "components",
                        List.of(Map.of("type", 18, "id", 1, "component", input)));
        return connected.reply(Event.interaction(Event.id(), "61", 5, data));
    }

    @Test
    void whatIsWrittenIntoTheWindowIsKeptWithTheAnswer() throws Exception {
        Visible answer =
                connected.reply(
                        Event.command(Event.id(), "61", "salary", Map.of("job", "kite_tailor")));
        Visible window = press(press(answer, "- "), "✏️ 自分の言葉で書く");

        assertThat(window.kind()).isEqualTo(9);
        assertThat(window.message().path("title").asString()).isEqualTo("合わなかったところ");
        JsonNode input = window.message().path("components").path(0).path("component");
        assertThat(input.path("required").asBoolean()).isTrue();
        assertThat(input.path("max_length").asInt()).isEqualTo(300);
        Visible noted = submit(window.message().path("custom_id").asString(), "糸の値段が上がりました");

        assertThat(noted.isPrivate()).isTrue();
        assertThat(Screen.of(noted.message()).text()).contains("記録しました");
        assertThat(kept.comments(EVER, 9))
                .extracting(Comment::guide, Comment::job, Comment::words)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                "kite_tailor", "kite_tailor", "糸の値段が上がりました"));
    }

    @Test
    void thatThereIsNoAnswerCanBeWrittenOf() throws Exception {
        Visible miss =
                connected.reply(
                        Event.command(Event.id(), "61", "ask", Map.of("question", "パティシエの年収は？")));

        Visible window = press(press(miss, "👎 違う"), "✏️ 自分の言葉で書く");
        submit(window.message().path("custom_id").asString(), "お菓子を作る人です");

        assertThat(kept.comments(EVER, 9))
                .extracting(Comment::guide, Comment::question, Comment::words)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("", "パティシエの年収は？", "お菓子を作る人です"));
    }
}
