package dev.shirube.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.adapter.ConnectionSupervisor;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.platform.AdapterStatus;
import dev.shirube.chat.platform.PlaceRule;
import dev.shirube.reply.Messages;
import dev.shirube.testkit.EdgeBot;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import java.util.Objects;
import java.util.Set;

class MattermostAutoConfigurationTest {

    private final ApplicationContextRunner program =
            new ApplicationContextRunner()
                    .withConfiguration(AutoConfigurations.of(MattermostAutoConfiguration.class))
                    .withBean(ChatService.class, () -> new EdgeBot().chat())
                    .withBean(Messages.class);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''              | ''     | set MATTERMOST_URL and MATTERMOST_TOKEN to switch it on
                    ''              | secret | MATTERMOST_URL is missing
                    https://example | ''     | MATTERMOST_TOKEN is missing
                    example.org     | secret | MATTERMOST_URL must be an address such as https://chat.example.org
                    """)
    void withoutBothItIsOffAndSaysWhatIsMissing(String url, String token, String advice) {
        program.withPropertyValues("MATTERMOST_URL=" + url, "MATTERMOST_TOKEN=" + token)
                .run(context -> {
                    assertThat(context).doesNotHaveBean(ConnectionSupervisor.class);
                    assertThat(context.getBean(AdapterStatus.class).describe())
                            .isEqualTo("Mattermost: off; " + advice);
                });
    }

    @Test
    void withBothItConnectsAndTheHealthTells() {
        try (var server = new FakeMattermost()) {
            program.withPropertyValues(
                            "MATTERMOST_URL=" + server.url() + "/",
                            "MATTERMOST_TOKEN=" + FakeMattermost.TOKEN)
                    .run(context -> {
                        assertThat(context.getBean(AdapterStatus.class).describe())
                                .isEqualTo("Mattermost: connected as @shirube");
                        Health health = context.getBean(HealthIndicator.class).health();
                        assertThat(Objects.requireNonNull(health).getStatus()).isEqualTo(Status.UP);
                    });
        }
    }

    @Test
    void theRulesOfPlacesAreSettings() {
        program.withPropertyValues(
                        "shirube.mattermost.places.abc.privately=true",
                        "shirube.mattermost.places.abc.guides=cto")
                .run(context ->
                        assertThat(context.getBean(MattermostProperties.class).rules().of("abc"))
                                .isEqualTo(new PlaceRule(null, true, null, Set.of("cto"))));
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        program.withPropertyValues("shirube.mattermost.callback.url=bot:3001")
                .run(context ->
                        assertThat(context)
                                .getFailure()
                                .rootCause()
                                .hasMessageContaining("shirube.mattermost.callback.url"));
    }
}
