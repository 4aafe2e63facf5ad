package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.history.Aspect;
import dev.shirube.chat.history.Complained;
import dev.shirube.chat.history.Period;
import dev.shirube.chat.history.QuestionsInMemory;
import dev.shirube.discord.FakeDiscord.Visible;
import dev.shirube.testkit.EdgeBot;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** What people think of answers is kept, and what is kept of them is erased when they wish it. */
class FeedbackTest {

    private static final Period EVER =
            new Period(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"));
    private static final QuestionsInMemory KEPT = new QuestionsInMemory(1_000);

    @AutoClose private static Connected connected;

    @BeforeAll
    static void connect() {
        connected = Connected.to(EdgeBot.recording(KEPT).chat());
    }

    private static Visible command(String person, String name, Map<String, ?> options)
            throws InterruptedException {
        return connected.reply(Event.command(Event.id(), person, name, options));
    }

    private static Visible press(String person, Visible below, String idOrLabel)
            throws InterruptedException {
        JsonNode message = below.message();
        for (JsonNode component : Payloads.components(message)) {
            String id = component.path("custom_id").asString("");
            for (JsonNode option : component.path("options")) {
                if (option.path("label").asString("").equals(idOrLabel)) {
                    return click(
                            person,
                            message,
                            Map.of(
                                    "custom_id",
                                    id,
                                    "component_type",
                                    3,
                                    "values",
                                    java.util.List.of(option.path("value").asString())));
                }
            }
            if (component.path("label").asString("").equals(idOrLabel)
                    || (!id.isEmpty() && id.startsWith(idOrLabel))) {
                return click(person, message, Map.of("custom_id", id, "component_type", 2));
            }
        }
        throw new AssertionError(idOrLabel + " is not in " + message);
    }

    private static Visible click(String person, JsonNode message, Map<String, ?> data)
            throws InterruptedException {
        return connected.reply(Event.click(Event.id(), person, person, message, data));
    }

    private static String text(Visible visible) {
        return Screen.of(visible.message()).text();
    }

    @Test
    void whoeverIsNotHelpedTellsWhyAndNobodyElseSeesIt() throws Exception {
        Visible why = press("61", command("61", "salary", Map.of("job", "kite_tailor")), "- ");
        Visible noted = press("61", why, "情報が古い");

        assertThat(why.isPrivate()).isTrue();
        assertThat(noted.isPrivate()).isTrue();
        assertThat(text(noted)).contains("記録しました");
        assertThat(KEPT.complaints(EVER, 9))
                .contains(
                        new Complained(
                                "kite_tailor",
                                KEPT.complaints(EVER, 9).getFirst().section(),
                                "out-of-date",
                                1));
    }

    @Test
    void whatElseCouldHaveBeenMeantIsAnswered() throws Exception {
        Visible why = press("62", command("62", "ask", Map.of("question", "凧の仕立屋の年収は？")), "- ");
        String other =
                Screen.of(why.message()).choices().stream()
                        .filter(choice -> !choice.command().startsWith("/feedback"))
                        .findFirst()
                        .orElseThrow()
                        .label();

        assertThat(text(press("62", why, other))).contains("凧の仕立屋");
    }

    @Test
    void thatThereIsNoAnswerCanBeJudgedToo() throws Exception {
        Visible miss = command("63", "ask", Map.of("question", "パティシエの年収は？"));

        Visible why = press("63", miss, "👎 違う");
        press("63", why, "聞きたいことと違う");

        assertThat(why.isPrivate()).isTrue();
        assertThat(KEPT.complaints(EVER, 9)).contains(new Complained("", "", "not-meant", 1));
    }

    @Test
    void whoeverWishesToBeForgottenIsToldAlone() throws Exception {
        command("64", "salary", Map.of("job", "kite_tailor"));
        long before = questions();

        Visible told = command("64", "forget-me", Map.of());

        assertThat(told.isPrivate()).isTrue();
        assertThat(text(told)).contains("消去しました");
        assertThat(questions()).isEqualTo(before - 1);
    }

    @Test
    void whoeverSaysSoInAChannelIsToldDirectly() throws Exception {
        Map<String, Object> message = Event.said(Event.id(), "65", "<@" + Event.BOT + "> 私の記録を消して");
        connected.discord().gateway.dispatch("MESSAGE_CREATE", message);

        assertThat(text(connected.discord().next(Event.DIRECT))).contains("消去しました");
        assertThat(connected.discord().more((String) Objects.requireNonNull(message.get("id"))))
                .isEmpty();
    }

    private static long questions() {
        return KEPT.tallies(Aspect.ALL, EVER, 9).getFirst().questions();
    }
}
