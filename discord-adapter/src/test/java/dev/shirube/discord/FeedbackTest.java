package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.ChatService;
import dev.shirube.discord.FakeDiscord.Visible;
import dev.shirube.testkit.EdgeBot;
import dev.shirube.testkit.FeedbackContract;
import dev.shirube.testkit.KeptLog;
import dev.shirube.testkit.Talk;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Objects;

class FeedbackTest extends FeedbackContract<Visible> {

    @Override
    protected Talk<Visible> connect(ChatService chat) {
        return new DiscordTalk(chat);
    }

    @Test
    void whoeverWishesToBeForgottenInAChannelIsToldDirectly() throws Exception {
        try (Connected connected = Connected.to(EdgeBot.recording(new KeptLog(false)).chat())) {
            Map<String, Object> message =
                    Event.said(Event.id(), "65", "<@" + Event.BOT + "> 私の記録を消して");
            connected.discord().gateway.dispatch("MESSAGE_CREATE", message);

            Visible told = connected.discord().next(Event.DIRECT);
            assertThat(Screen.of(told.message()).text()).contains("消去しました");
            assertThat(connected.discord().more((String) Objects.requireNonNull(message.get("id"))))
                    .isEmpty();
        }
    }
}
