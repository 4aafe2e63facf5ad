package dev.shirube.app.setting;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Takes the settings under {@code logging.} where there is no application context, as the service
 * takes them. Where none is given, the logging stays what {@link dev.shirube.app.QuietLogging} has
 * made of it, for setting it up costs as much time as an answer.
 */
final class LoggingSettings extends LoggingApplicationListener {

    private static final List<String> FORMATS =
            List.of("logging.structured.format.console", "logging.structured.format.file");

    private static final List<String> KNOWN = List.of("ecs", "gelf", "logstash");

    private LoggingSettings() {}

    static void apply(ConfigurableEnvironment environment) {
        check(environment);
        if (areGiven(environment)) {
            var listener = new LoggingSettings();
            listener.onApplicationEvent(
                    new ApplicationStartingEvent(
                            new DefaultBootstrapContext(), new SpringApplication(), new String[0]));
            ServiceSettings.quietly(environment);
            listener.initialize(environment, LoggingSettings.class.getClassLoader());
            LogToStandardError.apply();
        }
    }

    /** Spring would print a trace before anybody could say which setting it is. */
    static void check(Environment environment) {
        for (String name : FORMATS) {
            String format = environment.getProperty(name, "").strip();
            if (!format.isEmpty()
                    && !KNOWN.contains(format.toLowerCase(Locale.ROOT))
                    && !ClassUtils.isPresent(format, LoggingSettings.class.getClassLoader())) {
                throw new BadSettingException(
                        name,
                        "\"%s\" cannot be used; there are %s"
                                .formatted(format, String.join(", ", KNOWN)));
            }
        }
    }

    private static boolean areGiven(ConfigurableEnvironment environment) {
        return environment.getPropertySources().stream()
                .filter(source -> !KnownSettings.isPacked(source))
                .filter(EnumerablePropertySource.class::isInstance)
                .flatMap(source ->
                        Arrays.stream(((EnumerablePropertySource<?>) source).getPropertyNames()))
                .anyMatch(name -> name.startsWith("logging.") || name.startsWith("LOGGING_"));
    }
}
