package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.ChatService;
import dev.shirube.testkit.EdgeBot;
import dev.shirube.testkit.FeedbackContract;
import dev.shirube.testkit.KeptLog;
import dev.shirube.testkit.Talk;

import org.junit.jupiter.api.Test;

import java.util.List;

class FeedbackTest extends FeedbackContract<SentMessage> {

    private static final String QUESTION = "凧の仕立屋の年収は？";

    @Override
    protected Talk<SentMessage> connect(ChatService chat) {
        return new SlackTalk(chat);
    }

    @Test
    void whoeverIsRefusedHasNothingToJudge() {
        try (var connected = new Connected(new EdgeBot().chat())) {
            String tooLong = "年収".repeat(EdgeBot.MAX_LENGTH);

            SentMessage refusal = connected.direct("U1", tooLong).getFirst();

            assertThat(refusal.blocks().toString()).doesNotContain("/feedback");
        }
    }

    @Test
    void whoeverWishesToBeForgottenIsToldAloneHoweverTheySayIt() {
        try (var connected = new Connected(EdgeBot.recording(new KeptLog(false)).chat())) {
            connected.direct("U1", QUESTION);
            for (SentMessage told :
                    List.of(
                            connected.command("C1", "U1", "/forget-me", "").getFirst(),
                            connected.mention("C1", "U1", "forget-me", connected.ts()).getFirst(),
                            connected.direct("U1", "forget-me").getFirst())) {
                assertThat(Connected.shown(told).text()).contains("消去しました");
                assertThat(told.method().equals("chat.postMessage"))
                        .isEqualTo(told.channel().equals("DU1"));
            }
            // What was talked about is forgotten with it.
            assertThat(Connected.shown(connected.direct("U1", "スキルは？").getFirst()).text())
                    .contains("どの職種");
        }
    }
}
