package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.discord.FakeDiscord.Visible;
import dev.shirube.testkit.HelpBot;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** What guides do not answer goes to a channel of people, and their answer to whoever asked. */
class AskAPersonTest {

    private static final String HELP = "700000000000000006";
    private static final String POSTED = "78";

    private final HelpBot bot = new HelpBot("discord", HELP, "800000000000000001");
    @AutoClose private final Connected connected = Connected.to(bot.chat());

    private static String id(JsonNode message, String label) {
        for (JsonNode component : Payloads.components(message)) {
            if (component.path("label").asString("").contains(label)) {
                return component.path("custom_id").asString();
            }
        }
        throw new AssertionError(label + " is not in " + message);
    }

    private Visible press(String person, JsonNode message, String label) throws Exception {
        return connected.reply(
                Event.click(Event.id(), person, person, message, Event.button(id(message, label))));
    }

    private Visible pressInHelp(String person, String customId, JsonNode message) throws Exception {
        Map<String, Object> click =
                Event.click(Event.id(), person, "1", message, Event.button(customId));
        return connected.reply(Event.in(HELP, click));
    }

    private static String content(JsonNode message) {
        return message.path("components").path(0).path("content").asString();
    }

    private static String text(Visible visible) {
        return Screen.of(visible.message()).text();
    }

    /** Asks by a command, has it passed on, and returns the message in the channel of helpers. */
    private JsonNode passedOn(String how) throws Exception {
        Visible miss =
                connected.reply(
                        Event.command(Event.id(), "61", "ask", Map.of("question", HelpBot.MISS)));
        Visible consent = press("61", miss.message(), "人に聞く");
        assertThat(consent.isPrivate()).isTrue();
        assertThat(text(consent)).contains(HelpBot.MISS);
        Visible sent = press("61", consent.message(), how);
        assertThat(text(sent)).contains("送りました");
        JsonNode posted = connected.discord().next(HELP).message();
        connected.discord().said.add(new HashMap<>(Event.message(POSTED, HELP, posted)));
        return posted;
    }

    @Test
    void theQuestionIsPostedWithWhoAsksAndWhereAndCallsTheRoleAlone() throws Exception {
        JsonNode posted = passedOn("添えて");

        assertThat(content(posted))
                .isEqualTo(
                        """
                        <@&800000000000000001> ガイドで答えられなかった質問があります：
                        > パティシエの年収は？

                        <@61> さんの質問（<#%s>）
                        ⏳ まだ誰も引き受けていません\
                        """
                                .formatted(Event.CHANNEL));
        assertThat(posted.path("allowed_mentions").path("roles").toString())
                .isEqualTo("[\"800000000000000001\"]");
        assertThat(posted.path("allowed_mentions").path("parse").toString()).isEqualTo("[]");
        assertThat(posted.path("allowed_mentions").path("users").isEmpty()).isTrue();
    }

    @Test
    void whoeverWishesNotToBeNamedIsNot() throws Exception {
        assertThat(content(passedOn("伏せて"))).contains("名前を伏せた方").doesNotContain("61");
    }

    @Test
    void itIsTakenSolvedAndKeptAsADraft() throws Exception {
        JsonNode posted = passedOn("添えて");

        Visible taking = pressInHelp("88", id(posted, "引き受ける"), posted);

        assertThat(taking.isPrivate()).isTrue();
        assertThat(text(taking)).contains("引き受けました");
        JsonNode taken = connected.discord().next("edit " + POSTED).message();
        assertThat(content(taken))
                .contains("> " + HelpBot.MISS, "<@61> さんの質問", "\n🙋 <@88> さんが引き受けました（<t:")
                .doesNotContain("まだ誰も");
        assertThat(content(connected.discord().next(Event.DIRECT).message()))
                .isEqualTo("<@88> さんがあなたの質問を引き受けました。\n> " + HelpBot.MISS);

        Visible window = pressInHelp("88", id(taken, "解決した"), taken);

        assertThat(window.kind()).isEqualTo(9);
        Visible solving = submit("88", window);
        assertThat(solving.isPrivate()).isTrue();
        assertThat(text(solving)).contains("下書き");
        JsonNode solved = connected.discord().next("edit " + POSTED).message();
        assertThat(content(solved)).contains("✅ <@88> さんが解決しました");
        assertThat(Payloads.components(solved)).noneMatch(part -> part.has("custom_id"));
        assertThat(content(connected.discord().next(Event.DIRECT).message()))
                .contains("解決済みにしました", "> \\*まず\\*聞いてみましょう。");
        assertThat(bot.drafts())
                .singleElement()
                .satisfies(draft -> {
                    assertThat(draft.question()).isEqualTo(HelpBot.MISS);
                    assertThat(draft.solution()).isEqualTo(HelpBot.SOLUTION);
                });
        assertThat(text(submit("89", window))).contains("もう解決済み");
    }

    private Visible submit(String person, Visible window) throws Exception {
        return connected.reply(
                Event.in(HELP, DiscordTalk.submission(person, window, HelpBot.SOLUTION)));
    }

    @Test
    void whatOneTookNobodyElseTakesNorAnybodyElsewhere() throws Exception {
        JsonNode posted = passedOn("添えて");
        String take = id(posted, "引き受ける");

        Visible elsewhere =
                connected.reply(Event.click(Event.id(), "61", "61", posted, Event.button(take)));
        assertThat(text(elsewhere)).contains("受け付けていません");
        pressInHelp("88", take, posted);
        assertThat(text(pressInHelp("89", take, posted))).contains("ほかの方");
    }

    @Test
    void aDayLaterThoseWhoMayHelpAreRemindedOnce() throws Exception {
        passedOn("添えて");

        bot.pass(Duration.ofHours(25));
        bot.pass(Duration.ofHours(25));

        JsonNode reminder = connected.discord().next(POSTED).message();
        assertThat(content(reminder)).isEqualTo("<@&800000000000000001> この質問はまだ誰も引き受けていません。");
        assertThat(connected.discord().more(POSTED)).isEmpty();
    }
}
