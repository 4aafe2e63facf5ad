package dev.shirube.app.config;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A setting that cannot be used. The message is one line for the operator. */
public final class BadSettingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Tells what is wrong with a setting.
     *
     * @param setting its name
     * @param reason what is wrong with it
     */
    public BadSettingException(String setting, String reason) {
        super(setting + ": " + reason);
    }

    /**
     * Tells what is wrong with the settings.
     *
     * @param message what is wrong, on one line
     */
    public BadSettingException(String message) {
        super(message);
    }

    /**
     * Finds the setting that made something fail.
     *
     * @param failure what happened
     * @return what is wrong with the setting, or nothing if none is the cause
     */
    static Optional<BadSettingException> in(Throwable failure) {
        BindException binding = null;
        for (@Nullable Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof BadSettingException bad) {
                return Optional.of(bad);
            }
            binding = e instanceof BindException bind ? bind : binding;
        }
        return Optional.ofNullable(binding).map(BadSettingException::of);
    }

    private static BadSettingException of(BindException failure) {
        ConfigurationProperty property = failure.getProperty();
        String value = property == null ? "" : "\"" + property.getValue() + "\" ";
        return new BadSettingException(
                failure.getName().toString(), value + "cannot be used" + allowed(failure));
    }

    private static String allowed(BindException failure) {
        Class<?> type = failure.getTarget().getType().resolve(Object.class);
        Object[] constants = type.getEnumConstants();
        return constants == null
                ? "; a value of type " + type.getSimpleName() + " is needed"
                : Arrays.stream(constants)
                        .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ", "; there are ", ""));
    }
}
