package dev.shirube.app.config;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Checks the settings of the service once all of them have been read. */
final class KnownSettingsProcessor implements EnvironmentPostProcessor, Ordered {

    /** Creates the processor. */
    KnownSettingsProcessor() {}

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        new KnownSettings().check(environment);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
