package dev.shirube.app.setting;

import org.apache.commons.logging.Log;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/** Checks the settings of the service once all of them have been read. */
final class KnownSettingsProcessor implements EnvironmentPostProcessor, Ordered {

    private static final String PORT = "server.port";
    private static final int LAST_PORT = 65_535;

    private final Log log;

    /** Creates the processor, which logs when logging itself has been set. */
    KnownSettingsProcessor(DeferredLogFactory logs) {
        this.log = logs.getLog(KnownSettingsProcessor.class);
    }

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        new KnownSettings().check(environment).forEach(log::warn);
        checkPort(environment);
        LoggingSettings.check(environment);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    /** Spring takes a port of any size, and fails on it without naming it. */
    private static void checkPort(Environment environment) {
        String given = environment.getProperty(PORT, "8080").strip();
        // -1 is Spring's word for no port at all.
        if (!given.matches("-1|\\d{1,5}") || Integer.parseInt(given) > LAST_PORT) {
            throw new BadSettingException(
                    PORT,
                    "\"%s\" cannot be used; a number from 0 to %d is needed, for example 8080"
                            .formatted(given, LAST_PORT));
        }
    }
}
