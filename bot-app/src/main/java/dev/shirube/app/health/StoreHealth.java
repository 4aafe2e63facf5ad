package dev.shirube.app.health;

import dev.shirube.store.StoreStatus;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Whether what is asked is kept. The bot answers where it is not, so that it is up.
 *
 * @param status tells how keeping goes, or nothing where nothing is to be kept
 */
public record StoreHealth(Supplier<Optional<StoreStatus>> status) implements HealthIndicator {

    private static final String STATE = "state";

    @Override
    public Health health() {
        return status.get()
                .map(StoreHealth::of)
                .orElseGet(() -> Health.up().withDetail(STATE, "off").build());
    }

    private static Health of(StoreStatus status) {
        Health.Builder health =
                switch (status.state()) {
                    case OPENING, WRITING -> Health.up();
                    case FAILING -> Health.status(GuidesHealth.DEGRADED.getCode());
                };
        health.withDetail(STATE, status.state().name().toLowerCase(Locale.ROOT))
                .withDetail("database", status.database())
                .withDetail("kept", status.kept())
                .withDetail("waiting", status.waiting())
                .withDetail("dropped", status.dropped());
        String problem = status.problem();
        if (problem != null) {
            health.withDetail("reason", problem);
        }
        return health.build();
    }
}
