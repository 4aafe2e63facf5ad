package dev.shirube.app.config;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

import java.util.Map;

/**
 * Shows the details of the bot's health where only people at this machine can ask for them, for
 * they name files. Whoever sets it otherwise is heard.
 */
final class HealthDetailsProcessor implements EnvironmentPostProcessor, Ordered {

    private static final String SHOW = "management.endpoint.health.show-details";

    /** Creates the processor. */
    HealthDetailsProcessor() {}

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> details =
                Map.of(SHOW, Admins.isLocal(environment) ? "always" : "never");
        environment.getPropertySources().addLast(new MapPropertySource("healthDetails", details));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
