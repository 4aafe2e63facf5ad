package dev.shirube.app.setting;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

import java.util.Map;

/**
 * Logs what the bot has to tell, and of what it is made of no more than warnings: four lines tell
 * that it has started. Whoever sets the level of all loggers gets what they ask for.
 */
final class QuietStart implements EnvironmentPostProcessor, Ordered {

    private static final String ALL = "logging.level.root";

    /** Creates the processor. */
    QuietStart() {}

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        apply(environment);
    }

    static void apply(ConfigurableEnvironment environment) {
        if (!environment.containsProperty(ALL)) {
            Map<String, Object> levels = Map.of(ALL, "warn", "logging.level.dev.shirube", "info");
            environment.getPropertySources().addLast(new MapPropertySource("quietStart", levels));
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
