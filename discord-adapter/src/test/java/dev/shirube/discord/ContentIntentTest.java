package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.adapter.community.CommunityRule;
import dev.shirube.adapter.community.CommunityRule.Mode;

import net.dv8tion.jda.api.requests.GatewayIntent;

import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.Map;

/** To read what is not said to it the bot needs what Discord has to grant, and asks no sooner. */
class ContentIntentTest {

    private static final Map<String, CommunityRule> PLACES =
            Map.of(Event.CHANNEL, new CommunityRule(Mode.AUTO_ANSWER, false, false, null));

    @Test
    void whereItIsGrantedTheBotAsksForWordsAndReactions() throws Exception {
        assertThat(intents(1 << 18, PLACES))
                .contains(GatewayIntent.MESSAGE_CONTENT, GatewayIntent.GUILD_MESSAGE_REACTIONS);
    }

    @Test
    void whereItIsNotTheLogSaysWhatToDoAndTheBotComesAllTheSame() throws Exception {
        try (var log = LogLines.of(Class.forName("dev.shirube.discord.connection.GatewayCheck"))) {
            assertThat(intents(0, PLACES)).doesNotContain(GatewayIntent.MESSAGE_CONTENT);

            assertThat(log.next("Message Content Intent"))
                    .contains("shirube.community", "Developer Portal");
        }
    }

    @Test
    void aCommunityOfSlackAloneAsksDiscordForNothing() throws Exception {
        var slack = Map.of("C0123", new CommunityRule(Mode.AUTO_ANSWER, false, false, null));

        assertThat(intents(1 << 18, slack))
                .doesNotContain(
                        GatewayIntent.MESSAGE_CONTENT, GatewayIntent.GUILD_MESSAGE_REACTIONS);
    }

    private static EnumSet<GatewayIntent> intents(long flags, Map<String, CommunityRule> places)
            throws Exception {
        var server = new CommunityServer();
        server.flags = flags;
        var discord = new FakeDiscord();
        discord.fault.set(server);
        try (var _ = Connected.joiningIn(discord, TestBot.chat(), places)) {
            return GatewayIntent.getIntents(
                    discord.gateway.identities.getFirst().get("intents").asInt());
        }
    }
}
