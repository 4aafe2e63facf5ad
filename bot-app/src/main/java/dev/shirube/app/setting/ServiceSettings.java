package dev.shirube.app.setting;

import org.apache.commons.logging.Log;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;

/**
 * Checks the settings of the service once all of them have been read, and adds what holds where
 * nobody says otherwise.
 */
public final class ServiceSettings implements EnvironmentPostProcessor, Ordered {

    private static final String PORT = "server.port";
    private static final int LAST_PORT = 65_535;
    private static final String LEVEL = "logging.level.root";
    private static final String DETAILS = "management.endpoint.health.show-details";

    private final Log log;

    /** Creates the processor, which logs when logging itself has been set. */
    ServiceSettings(DeferredLogFactory logs) {
        this.log = logs.getLog(ServiceSettings.class);
    }

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        // The details of the health name files.
        add(environment, DETAILS, Map.of(DETAILS, isLocal(environment) ? "always" : "never"));
        quietly(environment);
        new KnownSettings().check(environment).forEach(log::warn);
        checkPort(environment);
        LoggingSettings.check(environment);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    /**
     * Tells whether the server of the chat page listens to this machine alone.
     *
     * @param environment the settings
     * @return whether nobody else can open it
     */
    public static boolean isLocal(Environment environment) {
        String address = environment.getProperty("server.address", "");
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /**
     * Logs what the bot has to tell, and of what it is made of no more than warnings: four lines
     * tell that it has started. Whoever sets the level of all loggers gets what they ask for.
     */
    static void quietly(ConfigurableEnvironment environment) {
        if (!environment.containsProperty(LEVEL)) {
            add(environment, LEVEL, Map.of(LEVEL, "warn", "logging.level.dev.shirube", "info"));
        }
    }

    private static void add(
            ConfigurableEnvironment environment, String name, Map<String, Object> usual) {
        environment.getPropertySources().addLast(new MapPropertySource(name, usual));
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
