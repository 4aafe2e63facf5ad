package dev.shirube.app.config;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Explains settings whose value is of the wrong type. */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class BindFailureAnalyzer extends AbstractFailureAnalyzer<BindException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, BindException cause) {
        ConfigurationProperty property = cause.getProperty();
        String value = property == null ? "" : "\"" + property.getValue() + "\" ";
        String message = "%s: %scannot be used%s".formatted(cause.getName(), value, allowed(cause));
        return new FailureAnalysis(message, null, cause);
    }

    private static String allowed(BindException failure) {
        Class<?> type = failure.getTarget().getType().resolve(Object.class);
        Object[] constants = type.getEnumConstants();
        return constants == null
                ? "; a value of type %s is needed".formatted(type.getSimpleName())
                : Arrays.stream(constants)
                        .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ", "; there are ", ""));
    }
}
