package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.ChatService;
import dev.shirube.testkit.AskAPersonContract;
import dev.shirube.testkit.HelpBot;
import dev.shirube.testkit.Talk;

import org.junit.jupiter.api.Test;

import java.util.List;

class AskAPersonTest extends AskAPersonContract<SentMessage, SlackTalk> {

    @Override
    protected HelpBot helpBot() {
        return new HelpBot("slack", SlackTalk.HELPERS, "S0HELPERS");
    }

    @Override
    protected SlackTalk connect(ChatService chat) {
        return new SlackTalk(chat);
    }

    @Test
    void theHelpersAreCalledAndALinkLeadsToWhereItWasAsked() {
        SentMessage posted = passedOn("添えて");

        assertThat(posted.blocks().toString())
                .contains("<!subteam^S0HELPERS>", "<@U1> さんの質問（<#C1>")
                .contains("<https://example.slack.com/archives/C1/p1700000000");
        BlockRules.lengths(posted.string("text"), posted.blocks());
    }

    @Test
    void noLinkLeadsToWhoeverWishesNotToBeNamed() {
        assertThat(passedOn("伏せて").blocks().toString())
                .contains("<#C1>")
                .doesNotContain("U1", "archives");
    }

    @Test
    void whereTheBotIsNotInTheChannelThePersonHearsThatItWasNotSent() {
        SentMessage consent = consent();
        talk().connected.slack.fail("chat.postMessage", FakeSlack.Failure.error("not_in_channel"));

        assertThat(text(talk().press("U1", consent, "添えて"))).contains("送れませんでした");
        assertThat(text(talk().press("U1", consent, "添えて"))).contains("送りました");
    }

    @Test
    void aMessageThatCannotBeChangedIsAnsweredBelow() {
        SentMessage posted = passedOn("添えて");
        talk().connected.slack.fail("chat.update", FakeSlack.Failure.error("cant_update_message"));

        List<SentMessage> taking = talk().pressed("U8", posted, TAKE);

        assertThat(taking.getFirst()).isEqualTo(talk().next(Talk.Arrival.REMINDER));
        assertThat(taking.getFirst().string("text")).contains("<@U8> さんが引き受けました");
    }
}
