package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.platform.PlaceRule;
import dev.shirube.discord.FakeDiscord.Visible;
import dev.shirube.reply.Choice;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Who sees what, and who may do what. */
class InteractionTest {

    private static final String CLOSED = "700000000000000005";
    private static final String QUIET = "700000000000000006";
    private static final String OTHER_GUIDES = "700000000000000007";
    private static final String HOE = "head_of_engineering";

    @AutoClose private static Connected connected;

    @BeforeAll
    static void connect() throws Exception {
        connected =
                Connected.to(
                        TestBot.chat(),
                        Map.of(
                                CLOSED, new PlaceRule(false, null, null, Set.of()),
                                QUIET, new PlaceRule(null, true, null, Set.of()),
                                OTHER_GUIDES, new PlaceRule(null, null, null, Set.of("cto"))));
        // The first reply of a cold program may have to be announced first.
        command("ask", Map.of("question", "パティシエの年収は？"));
        command("salary", Map.of("job", HOE));
    }

    @AfterEach
    void everyRequestWasValid() {
        assertThat(connected.discord().log.faults()).isEmpty();
    }

    private static Visible send(Map<String, Object> interaction) throws InterruptedException {
        connected.discord().gateway.dispatch("INTERACTION_CREATE", interaction);
        return connected.discord().next((String) Objects.requireNonNull(interaction.get("id")));
    }

    private static Visible command(String name, Map<String, ?> options) throws Exception {
        return send(Event.command(Event.id(), "31", name, options));
    }

    private static Visible commandIn(String channel, String name) throws Exception {
        return send(Event.in(channel, Event.command(Event.id(), "31", name, Map.of("job", HOE))));
    }

    private static Visible click(String person, String asker, JsonNode message, String id)
            throws Exception {
        return send(
                Event.click(
                        Event.id(),
                        person,
                        asker,
                        message,
                        Map.of("custom_id", id, "component_type", 2)));
    }

    private static String text(Visible visible) {
        return Screen.of(visible.message()).text();
    }

    @Test
    void anAskBackIsForThePersonAloneAndItsAnswerForAll() throws Exception {
        Visible back = command("ask", Map.of("question", "明日の天気は？"));
        assertThat(back.isPrivate()).isTrue();
        Choice choice = Screen.of(back.message()).choices().getFirst();
        assertThat(choice.id()).matches("o .*|O0");
        boolean menu = choice.id().equals("O0");
        Map<String, ?> data =
                menu
                        ? Map.of(
                                "custom_id", choice.id(),
                                "component_type", 3,
                                "values", List.of(choice.command()))
                        : Event.button(choice.id());

        Visible answer = send(Event.click(Event.id(), "31", "31", back.message(), data));

        assertThat(answer.isPrivate()).isFalse();
        assertThat(text(answer)).contains("Head of Engineering");
    }

    @Test
    void aChannelCanBeClosedQuietOrNarrow() throws Exception {
        assertThat(text(commandIn(CLOSED, "salary"))).contains("このチャンネルではお答えできない");
        Visible quiet = commandIn(QUIET, "salary");
        assertThat(quiet.isPrivate()).isTrue();
        assertThat(text(quiet)).contains("1,200 - 1,800");
        assertThat(text(commandIn(OTHER_GUIDES, "salary"))).doesNotContain("1,200 - 1,800");
    }

    @Test
    void thePersonSaysWhetherTheReplyIsPrivateWhateverTheChannelSays() throws Exception {
        Map<String, Object> openly =
                Event.command(Event.id(), "31", "salary", Map.of("job", HOE, "hide", false));
        assertThat(send(Event.in(QUIET, openly)).isPrivate()).isFalse();
        assertThat(command("salary", Map.of("job", HOE, "hide", true)).isPrivate()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"死にたい", "I want to kill myself", "ありがとう"})
    void aKindWordIsForThePersonAloneAndHasNoButtonOfTheAdapters(String said) throws Exception {
        Visible word = command("ask", Map.of("question", said));

        assertThat(word.isPrivate()).isTrue();
        assertThat(word.message().toString()).doesNotContain("🗑️", "👍");
    }

    @Test
    void aMessageCanBeAskedAboutInPrivate() throws Exception {
        Visible answer = about("<@" + Event.BOT + "> HoEの年収は？ @everyone");
        assertThat(answer.isPrivate()).isTrue();
        assertThat(text(answer)).contains("1,200 - 1,800");

        assertThat(text(about(" "))).contains("調べられる言葉がありません");
    }

    private static Visible about(String said) throws InterruptedException {
        return send(Event.askAbout(Event.said(Event.id(), "35", said), "31"));
    }

    @Test
    void theAskerTurnsThePageAndOthersGetACopy() throws Exception {
        Visible answer = command("salary", Map.of("job", HOE));
        String page = "p1 /job " + HOE;

        Visible own = click("31", "31", answer.message(), page);
        Visible copy = click("32", "31", answer.message(), page);

        assertThat(own.kind()).isEqualTo(7);
        assertThat(copy.kind()).isEqualTo(4);
        assertThat(copy.isPrivate()).isTrue();
        assertThat(text(copy)).isEqualTo(text(own)).contains("このガイドの目次です");
    }

    @Test
    void theAskerCanDeleteAndOthersCannot() throws Exception {
        JsonNode answer = command("salary", Map.of("job", HOE)).message();

        Visible refused = click("32", "31", answer, "x");
        assertThat(refused.isPrivate()).isTrue();
        assertThat(text(refused)).contains("削除できるのは");

        Map<String, Object> click =
                Event.click(
                        Event.id(),
                        "31",
                        "31",
                        answer,
                        Map.of("custom_id", "x", "component_type", 2));
        assertThat(send(click).kind()).isEqualTo(6);
        assertThat(connected.discord().next(Event.TOKEN + click.get("id")).kind()).isEqualTo(99);
    }

    @Test
    void aModeratorCanDelete() throws Exception {
        JsonNode answer = command("salary", Map.of("job", HOE)).message();
        Map<String, Object> click =
                Event.click(
                        Event.id(),
                        "33",
                        "31",
                        answer,
                        Map.of("custom_id", "x", "component_type", 2));

        assertThat(send(Event.byModerator("33", click)).kind()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "z", "p", "p0 /jobs", "p9999 /jobs", "+ <@1>", "a ", "x y", "A", "{}"})
    void aForgedButtonIsTurnedDownKindly(String id) throws Exception {
        JsonNode answer = command("help", Map.of()).message();

        Visible refused = click("31", "31", answer, id);

        assertThat(refused.isPrivate()).isTrue();
        assertThat(text(refused)).contains("このボタンはもう使えません");
    }

    @Test
    void aJudgementIsThankedForInPrivate() throws Exception {
        JsonNode answer = command("salary", Map.of("job", HOE)).message();
        String id =
                Payloads.components(answer).stream()
                        .map(component -> component.path("custom_id").asString(""))
                        .filter(custom -> custom.startsWith("+ "))
                        .findFirst()
                        .orElseThrow();

        Visible thanks = click("34", "31", answer, id);

        assertThat(thanks.isPrivate()).isTrue();
        assertThat(text(thanks)).contains("この評価は記録されません");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "he", "えんじ", "HoE", "head_of_engineering"})
    void jobsAreSuggestedWhileSomebodyTypes(String typed) throws Exception {
        Map<String, Object> option =
                Map.of("name", "job", "type", 3, "value", typed, "focused", true);
        Visible suggested =
                send(
                        Event.interaction(
                                Event.id(),
                                "31",
                                4,
                                Map.of(
                                        "id",
                                        "1",
                                        "name",
                                        "salary",
                                        "type",
                                        1,
                                        "options",
                                        List.of(option))));

        assertThat(suggested.kind()).isEqualTo(8);
        assertThat(suggested.message().get("choices").get(0).get("value").asString())
                .isEqualTo(HOE);
    }

    @Test
    void theMenuIsRegisteredOnceAndNotAgainWhileItIsTheSame() throws Exception {
        assertThat(connected.discord().commands())
                .extracting(command -> command.get("name").asString())
                .contains("salary", "job", "jobs", "ask", "help", "Ask about this message");
        long before = puts();

        connected.discord().gateway.breakOff(false, List.of());

        assertThat(connected.discord().gateway.arrival()).isEqualTo("IDENTIFY");
        assertThat(text(command("help", Map.of()))).contains("使い方");
        assertThat(puts()).isEqualTo(before).isEqualTo(1);
    }

    private static long puts() {
        return connected.discord().log.requests().stream()
                .filter(sent -> sent.method().equals("PUT"))
                .count();
    }
}
