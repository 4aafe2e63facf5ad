package dev.shirube.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.ChatService;
import dev.shirube.mattermost.FakeMattermost.Sent;
import dev.shirube.testkit.EdgeBot;
import dev.shirube.testkit.FeedbackContract;
import dev.shirube.testkit.KeptLog;
import dev.shirube.testkit.Talk;

import org.junit.jupiter.api.Test;

class FeedbackTest extends FeedbackContract<Sent> {

    @Override
    protected Talk<Sent> connect(ChatService chat) {
        return new MattermostTalk(chat);
    }

    @Test
    void whoeverWishesToBeForgottenByTheSlashCommandIsToldInItsResponse() {
        try (var connected = new Connected(EdgeBot.recording(new KeptLog(false)).chat())) {
            assertThat(
                            connected
                                    .command(Connected.COMMAND_TOKEN, "U2", "/shirube", "forget-me")
                                    .body())
                    .contains("消去しました");
        }
    }
}
