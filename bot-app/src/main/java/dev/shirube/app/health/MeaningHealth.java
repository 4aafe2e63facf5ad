package dev.shirube.app.health;

import dev.shirube.meaning.MeaningStatus;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

import java.util.function.Supplier;

/**
 * Whether the bot knows what texts mean. It answers by words until then, so that it is up.
 *
 * @param meaning tells how far it is
 */
public record MeaningHealth(Supplier<MeaningStatus> meaning) implements HealthIndicator {

    private static final String STATE = "state";

    @Override
    public Health health() {
        return switch (meaning.get()) {
            case MeaningStatus.Off off ->
                    (off.wanted() ? Health.up() : Health.status(GuidesHealth.DEGRADED.getCode()))
                            .withDetail(STATE, "off")
                            .withDetail("reason", off.reason())
                            .build();
            case MeaningStatus.Loading ignored -> Health.up().withDetail(STATE, "loading").build();
            case MeaningStatus.Encoding encoding ->
                    Health.up()
                            .withDetail(
                                    STATE,
                                    "encoding %d of %d"
                                            .formatted(encoding.done(), encoding.total()))
                            .build();
            case MeaningStatus.Ready ready ->
                    Health.up()
                            .withDetail(STATE, "ready")
                            .withDetail("vectors", ready.vectors())
                            .build();
        };
    }
}
