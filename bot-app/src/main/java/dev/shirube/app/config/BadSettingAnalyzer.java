package dev.shirube.app.config;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Explains why the service does not start with a setting. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class BadSettingAnalyzer implements FailureAnalyzer {

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
        return BadSettingException.in(failure)
                .or(() -> SettingToBlame.of(failure, environment))
                .map(bad -> new FailureAnalysis(String.valueOf(bad.getMessage()), null, bad))
                .orElse(null);
    }
}
