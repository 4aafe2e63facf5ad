package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dev.shirube.adapter.ConnectionSupervisor;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.platform.AdapterStatus;
import dev.shirube.chat.platform.PlaceRule;
import dev.shirube.reply.Messages;
import dev.shirube.slack.connection.SlackProperties;
import dev.shirube.testkit.EdgeBot;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import java.util.Set;

class SlackAutoConfigurationTest {

    private final ApplicationContextRunner program =
            new ApplicationContextRunner()
                    .withConfiguration(AutoConfigurations.of(SlackAutoConfiguration.class))
                    .withBean(ChatService.class, () -> new EdgeBot().chat())
                    .withBean(Messages.class);

    @Test
    void withoutATokenSlackIsOffAndSaysWhatWouldSwitchItOn() {
        program.run(context -> {
            assertThat(context).doesNotHaveBean(ConnectionSupervisor.class);
            assertThat(context.getBean(AdapterStatus.class).describe())
                    .isEqualTo(
                            "Slack: off; set SLACK_BOT_TOKEN and either SLACK_APP_TOKEN or"
                                    + " SLACK_SIGNING_SECRET to switch it on");
        });
    }

    @Test
    void withHalfOfTheTokensItSaysWhichIsMissing() {
        program.withPropertyValues("SLACK_APP_TOKEN=xapp-secret")
                .run(context ->
                        assertThat(context.getBean(AdapterStatus.class).describe())
                                .isEqualTo("Slack: off; SLACK_BOT_TOKEN is missing"));
        program.withPropertyValues("SLACK_BOT_TOKEN=xoxb-secret")
                .run(context ->
                        assertThat(context.getBean(AdapterStatus.class).describe())
                                .contains("SLACK_APP_TOKEN (Socket Mode)", "SLACK_SIGNING_SECRET")
                                .doesNotContain("secret"));
    }

    @Test
    void withBothTokensItConnectsAndTheHealthTells() {
        try (var slack = new FakeSlack()) {
            program.withPropertyValues(
                            "SLACK_BOT_TOKEN=" + FakeSlack.BOT_TOKEN,
                            "SLACK_APP_TOKEN=" + FakeSlack.APP_TOKEN,
                            "shirube.slack.api-url=" + slack.apiUrl())
                    .run(context -> {
                        assertThat(context.getBean(AdapterStatus.class).describe())
                                .isEqualTo("Slack: connected as @shirube by Socket Mode");
                        assertThat(health(context.getBean(HealthIndicator.class)))
                                .isEqualTo(Status.UP);
                    });
        }
    }

    @Test
    void withAWrongTokenTheProgramRunsOnAndTheHealthTells() {
        try (var slack = new FakeSlack()) {
            program.withPropertyValues(
                            "SLACK_BOT_TOKEN=xoxb-wrong",
                            "SLACK_APP_TOKEN=" + FakeSlack.APP_TOKEN,
                            "shirube.slack.api-url=" + slack.apiUrl())
                    .run(context -> {
                        assertThat(context).hasNotFailed();
                        assertThat(context.getBean(AdapterStatus.class).describe())
                                .isEqualTo(
                                        "Slack: not connected; SLACK_BOT_TOKEN is refused:"
                                                + " invalid_auth");
                        assertThat(health(context.getBean(HealthIndicator.class)))
                                .isEqualTo(Status.DOWN);
                    });
        }
    }

    @Test
    void theRulesOfPlacesAreSettings() {
        program.withPropertyValues(
                        "shirube.slack.default-place.mentions-only=true",
                        "shirube.slack.places.C0123.privately=true",
                        "shirube.slack.places.C0123.guides=cto,data_scientist")
                .run(context ->
                        assertThat(context.getBean(SlackProperties.class).rules().of("C0123", "T1"))
                                .isEqualTo(
                                        new PlaceRule(
                                                null,
                                                true,
                                                true,
                                                Set.of("cto", "data_scientist"))));
    }

    private static Status health(HealthIndicator indicator) {
        return requireNonNull(indicator.health()).getStatus();
    }
}
