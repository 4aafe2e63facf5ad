package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shirube.chat.platform.ChannelPost;
import dev.shirube.chat.platform.ChannelPost.NotPostedException;
import dev.shirube.discord.components.DiscordRenderer;
import dev.shirube.discord.connection.DiscordChannelPost;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.testkit.SampleReplies;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

/** What the bot says in a channel without having been asked there. */
class ChannelPostTest {

    private static final Reply REPORT = SampleReplies.report();

    private static ChannelPost post(Connected connected) {
        return new DiscordChannelPost(
                connected.bot(), new DiscordRenderer(new Messages(), chart -> Optional.empty()));
    }

    @Test
    void isThereForAll() throws Exception {
        try (Connected connected = Connected.to(TestBot.chat())) {
            post(connected).post(Event.CHANNEL, REPORT);

            assertThat(Screen.of(connected.discord().next(Event.CHANNEL).message()).text())
                    .contains("11/16〜11/22の週", "質問", "12件");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"700000000000999999", "C0123", Event.NO_WORDS})
    void whereItCannotBeSaidThatIsTold(String channel) throws Exception {
        try (Connected connected = Connected.to(TestBot.chat())) {
            assertThatThrownBy(() -> post(connected).post(channel, REPORT))
                    .isInstanceOf(NotPostedException.class);
            assertThat(connected.discord().more(channel)).isEmpty();
        }
    }
}
