package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.ChatService;
import dev.shirube.discord.FakeDiscord.Visible;
import dev.shirube.testkit.AskAPersonContract;
import dev.shirube.testkit.HelpBot;
import dev.shirube.testkit.Talk;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

class AskAPersonTest extends AskAPersonContract<Visible, DiscordTalk> {

    @Override
    protected HelpBot helpBot() {
        return new HelpBot("discord", DiscordTalk.HELPERS, "800000000000000001");
    }

    @Override
    protected DiscordTalk connect(ChatService chat) {
        return new DiscordTalk(chat);
    }

    private static String content(Visible message) {
        return message.message().path("components").path(0).path("content").asString();
    }

    @Test
    void theRoleOfTheHelpersIsCalledAndNobodyElse() {
        Visible posted = passedOn("添えて");

        assertThat(content(posted))
                .isEqualTo(
                        """
                        <@&800000000000000001> ガイドで答えられなかった質問があります：
                        > パティシエの年収は？

                        <@61> さんの質問（<#%s>）
                        ⏳ まだ誰も引き受けていません\
                        """
                                .formatted(Event.CHANNEL));
        JsonNode called = posted.message().path("allowed_mentions");
        assertThat(called.path("roles").toString()).isEqualTo("[\"800000000000000001\"]");
        assertThat(called.path("parse").toString()).isEqualTo("[]");
        assertThat(called.path("users").isEmpty()).isTrue();
    }

    @Test
    void fromElsewhereNobodyTakesIt() {
        assertThat(text(talk().press("U1", passedOn("添えて"), TAKE))).contains("受け付けていません");
    }

    @Test
    void aSolutionIsQuotedWithItsMarksDead() {
        take("U8", passedOn("添えて"));
        Visible taken = talk().next(Talk.Arrival.CHANGE);
        talk().next(Talk.Arrival.WORD);
        Talk<Visible> helpers = talk().amongHelpers();

        helpers.submit("U8", helpers.press("U8", taken, "解決した"), HelpBot.SOLUTION);

        assertThat(content(talk().next(Talk.Arrival.WORD)))
                .contains("解決済みにしました", "> \\*まず\\*聞いてみましょう。");
    }
}
