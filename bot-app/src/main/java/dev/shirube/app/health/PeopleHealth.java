package dev.shirube.app.health;

import dev.shirube.app.people.People;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether the solutions of people become drafts. The bot answers where they do not, so that it is
 * up.
 *
 * @param people the people whom the bot asks
 */
public record PeopleHealth(People people) implements HealthIndicator {

    private static final String STATE = "state";

    @Override
    public Health health() {
        if (people.isOff()) {
            return Health.up().withDetail(STATE, "off").build();
        }
        return people.problem()
                .map(problem ->
                        Health.status(GuidesHealth.DEGRADED.getCode())
                                .withDetail(STATE, "failing")
                                .withDetail("reason", problem)
                                .build())
                .orElseGet(() -> Health.up().withDetail(STATE, "on").build());
    }
}
