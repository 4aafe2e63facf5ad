package dev.shirube.app.setting;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

import java.util.Optional;

/** Explains why the service does not start with a setting. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class BadSettingAnalyzer implements FailureAnalyzer {

    private static final String MANAGEMENT_PORT = "management.server.port";

    private final @Nullable Environment environment;

    /**
     * Creates the analyzer.
     *
     * @param environment the settings, or null where the start fails before they are read
     */
    BadSettingAnalyzer(@Nullable Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return managementPort(failure)
                .or(() -> BadSettingException.in(failure))
                .or(() -> SettingToBlame.of(failure, environment))
                .map(bad -> new FailureAnalysis(String.valueOf(bad.getMessage()), null, bad))
                .orElse(null);
    }

    /** The health may have a port of its own; the failure knows no more than its number. */
    private Optional<BadSettingException> managementPort(Throwable failure) {
        String port = environment == null ? null : environment.getProperty(MANAGEMENT_PORT);
        for (@Nullable Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof PortInUseException inUse
                    && String.valueOf(inUse.getPort()).equals(port)) {
                return Optional.of(BadSettingException.portInUse(MANAGEMENT_PORT, inUse.getPort()));
            }
        }
        return Optional.empty();
    }
}
