package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dev.shirube.chat.ChatService;
import dev.shirube.chat.platform.AdapterStatus;
import dev.shirube.discord.connection.DiscordConnection;
import dev.shirube.reply.Messages;
import dev.shirube.testkit.EdgeBot;

import net.dv8tion.jda.api.Permission;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import java.nio.file.Files;
import java.nio.file.Path;

class DiscordAutoConfigurationTest {

    private final ApplicationContextRunner program =
            new ApplicationContextRunner()
                    .withConfiguration(AutoConfigurations.of(DiscordAutoConfiguration.class))
                    .withBean(ChatService.class, () -> new EdgeBot().chat())
                    .withBean(Messages.class);

    @Test
    void withoutATokenDiscordIsOffAndSaysWhatWouldSwitchItOn() {
        program.run(context -> {
            assertThat(context).doesNotHaveBean(DiscordConnection.class);
            assertThat(context).doesNotHaveBean(HealthIndicator.class);
            assertThat(context.getBean(AdapterStatus.class).describe())
                    .isEqualTo("Discord: off; set DISCORD_TOKEN to switch it on");
        });
    }

    @Test
    void withATokenItConnectsWhereTheSettingsLeadAndTheHealthTells() throws Exception {
        try (var discord = new FakeDiscord()) {
            program.withPropertyValues(
                            "DISCORD_TOKEN=" + FakeDiscord.TOKEN,
                            "shirube.discord.api-url=" + discord.address(),
                            "shirube.discord.gateway-url=" + discord.gateway.address(),
                            "shirube.discord.compression=none",
                            "shirube.discord.shards=1")
                    .run(context -> {
                        assertThat(discord.gateway.arrival()).isEqualTo("IDENTIFY");
                        assertThat(context.getBean(AdapterStatus.class).describe())
                                .isEqualTo("Discord: connected as @shirube");
                        var health = context.getBean(HealthIndicator.class).health();
                        assertThat(requireNonNull(health).getStatus()).isEqualTo(Status.UP);
                    });
        }
    }

    @Test
    void theProgramRunsOnWithoutDiscord() {
        program.withPropertyValues(
                        "DISCORD_TOKEN=any", "shirube.discord.api-url=http://127.0.0.1:1")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(context.getBean(AdapterStatus.class).describe())
                            .startsWith("Discord: not connected; 127.0.0.1 cannot be reached");
                    var health = context.getBean(HealthIndicator.class).health();
                    assertThat(requireNonNull(health).getStatus()).isEqualTo(Status.DOWN);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "shards, 4/4",
        "shards, 3-1/8",
        "shards, 0",
        "shards, many",
        "api-url, discord.example",
        "gateway-url, https://discord.example",
    })
    void aSettingThatCannotBeIsTurnedDownByName(String name, String value) {
        program.withPropertyValues("shirube.discord.%s=%s".formatted(name, value))
                .run(context ->
                        assertThat(context)
                                .getFailure()
                                .rootCause()
                                .hasMessageContaining("shirube.discord." + name)
                                .hasMessageContaining(value));
    }

    @Test
    void theInviteLinkOfTheGuideAsksForTheLeastPermissions() throws Exception {
        long least =
                Permission.getRaw(
                        Permission.VIEW_CHANNEL,
                        Permission.MESSAGE_SEND,
                        Permission.MESSAGE_SEND_IN_THREADS,
                        Permission.MESSAGE_ATTACH_FILES,
                        Permission.MESSAGE_HISTORY);

        assertThat(Files.readString(Path.of("../docs/discord.md")))
                .contains("scope=bot+applications.commands&permissions=" + least + "`");
    }
}
