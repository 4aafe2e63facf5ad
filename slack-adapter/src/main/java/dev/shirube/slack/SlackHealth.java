package dev.shirube.slack;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Tells whether the bot is connected to Slack.
 *
 * @param service the connection
 */
record SlackHealth(SlackService service) implements HealthIndicator {

    @Override
    public Health health() {
        SlackService.Status status = service.status();
        return (status.connected() ? Health.up() : Health.down())
                .withDetail("detail", status.detail())
                .build();
    }
}
