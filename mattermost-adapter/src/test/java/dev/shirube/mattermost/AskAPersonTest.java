package dev.shirube.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.ChatService;
import dev.shirube.mattermost.FakeMattermost.Sent;
import dev.shirube.testkit.AskAPersonContract;
import dev.shirube.testkit.HelpBot;
import dev.shirube.testkit.Talk;

import org.junit.jupiter.api.Test;

class AskAPersonTest extends AskAPersonContract<Sent, MattermostTalk> {

    @Override
    protected HelpBot helpBot() {
        return new HelpBot("mattermost", MattermostTalk.HELPERS, "career-helpers");
    }

    @Override
    protected MattermostTalk connect(ChatService chat) {
        return new MattermostTalk(chat);
    }

    @Test
    void theHelpersAreCalledAndALinkLeadsToWhereItWasAsked() {
        assertThat(passedOn("添えて").message())
                .startsWith("@career-helpers ガイドで答えられなかった質問があります：\n> パティシエの年収は？\n\n")
                .contains(
                        "@name.u1 さんの質問（~town-c1 [↗]("
                                + talk().connected.server.url()
                                + "/_redirect/pl/post")
                .endsWith("⏳ まだ誰も引き受けていません");
    }

    @Test
    void noLinkLeadsToWhoeverWishesNotToBeNamed() {
        assertThat(passedOn("伏せて").message())
                .contains("名前を伏せた方の質問（~town-c1）")
                .doesNotContain("name.u1", "_redirect");
    }

    @Test
    void aWindowTakesNothingFromAnybodyElse() {
        take("U8", passedOn("添えて"));
        Sent window = talk().press("U8", talk().next(Talk.Arrival.CHANGE), "解決した");
        String state = window.post().path("dialog").path("state").asString();

        assertThat(talk().connected.submit("U9", state, "うそ")).isEmpty();
        assertThat(talk().connected.status).isEqualTo(401);
    }
}
