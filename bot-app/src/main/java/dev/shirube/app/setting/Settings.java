package dev.shirube.app.setting;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.support.SpringApplicationJsonEnvironmentPostProcessor;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

import java.util.List;
import java.util.Objects;

/**
 * Reads the settings without starting an application context, which would take longer than the
 * answer: application files, profiles, environment variables, system properties and arguments, in
 * the same order of precedence.
 */
public final class Settings {

    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);

    private final List<String> arguments;

    /**
     * Prepares to read.
     *
     * @param arguments settings that precede all others, {@code --name=value} each
     */
    public Settings(List<String> arguments) {
        this.arguments = List.copyOf(arguments);
    }

    /**
     * Reads the settings.
     *
     * @return the settings
     * @throws BadSettingException if one of them is unknown or cannot be used
     */
    public ShirubeProperties read() {
        return bind(environment(), "shirube", ShirubeProperties.class);
    }

    /**
     * Reads where the settings are.
     *
     * @return all settings, those of the adapters too
     * @throws BadSettingException if one of them is unknown
     */
    public Environment environment() {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SimpleCommandLinePropertySource(arguments.toArray(String[]::new)));
        try {
            new SpringApplicationJsonEnvironmentPostProcessor()
                    .postProcessEnvironment(environment, new SpringApplication());
            ConfigDataEnvironmentPostProcessor.applyTo(environment);
            new KnownSettings().check(environment).forEach(LOG::warn);
            new KnownSettings().checkValues(environment);
            LoggingSettings.apply(environment);
            return environment;
        } catch (RuntimeException e) {
            throw BadSettingException.in(e).orElseThrow(() -> e);
        }
    }

    /**
     * Reads settings as the service has them bound.
     *
     * @param environment where all settings are
     * @param prefix what the names of these begin with
     * @param type what they are bound to
     * @param <T> the same
     * @return the settings
     * @throws BadSettingException if one of them cannot be used
     */
    public static <T> T bind(Environment environment, String prefix, Class<T> type) {
        try {
            return Objects.requireNonNull(Binder.get(environment).bindOrCreate(prefix, type));
        } catch (RuntimeException e) {
            throw BadSettingException.in(e).orElseThrow(() -> e);
        }
    }
}
