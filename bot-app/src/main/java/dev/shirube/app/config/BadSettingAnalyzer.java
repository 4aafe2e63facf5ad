package dev.shirube.app.config;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Explains why the service does not start with a setting. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class BadSettingAnalyzer implements FailureAnalyzer {

    /** Creates the analyzer. */
    BadSettingAnalyzer() {}

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return BadSettingException.in(failure)
                .map(bad -> new FailureAnalysis(String.valueOf(bad.getMessage()), null, bad))
                .orElse(null);
    }
}
