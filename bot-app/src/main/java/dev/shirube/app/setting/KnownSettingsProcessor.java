package dev.shirube.app.setting;

import org.apache.commons.logging.Log;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Checks the settings of the service once all of them have been read. */
final class KnownSettingsProcessor implements EnvironmentPostProcessor, Ordered {

    private final Log log;

    /** Creates the processor, which logs when logging itself has been set. */
    KnownSettingsProcessor(DeferredLogFactory logs) {
        this.log = logs.getLog(KnownSettingsProcessor.class);
    }

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        new KnownSettings().check(environment).forEach(log::warn);
        ServerPort.check(environment);
        LoggingSettings.check(environment);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
