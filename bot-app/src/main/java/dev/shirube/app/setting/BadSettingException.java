package dev.shirube.app.setting;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataNotFoundException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.json.JsonParseException;
import org.springframework.boot.web.server.PortInUseException;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

import java.util.Optional;

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
    public static Optional<BadSettingException> in(Throwable failure) {
        BadSettingException found = null;
        for (@Nullable Throwable e = failure; e != null; e = e.getCause()) {
            // What lies deeper knows more.
            switch (e) {
                case BadSettingException bad -> found = bad;
                case BindException bind -> found = of(bind);
                case InvalidConfigurationPropertyValueException value -> found = of(value);
                case MarkedYAMLException yaml -> found = of(yaml);
                case ConfigDataNotFoundException file ->
                        found =
                                new BadSettingException(
                                        "the settings of %s are not there"
                                                .formatted(file.getReferenceDescription()));
                case JsonParseException json ->
                        found =
                                new BadSettingException(
                                        "spring.application.json", "is no valid JSON");
                case PortInUseException port -> found = of(port);
                case java.net.BindException bind -> found = found == null ? of(bind) : found;
                // A module says itself what it needs, by the name of the setting.
                case IllegalArgumentException bad when names(bad) ->
                        found = new BadSettingException(String.valueOf(bad.getMessage()));
                default -> {}
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean names(IllegalArgumentException failure) {
        return String.valueOf(failure.getMessage()).matches("(?s)shirube\\.[a-z.-]+:? .*");
    }

    private static BadSettingException of(MarkedYAMLException failure) {
        Mark mark = failure.getProblemMark();
        return new BadSettingException(
                "the settings in YAML (application.yaml) cannot be read: "
                        + (mark == null ? "" : "line " + (mark.getLine() + 1) + ": ")
                        + failure.getProblem());
    }

    private static BadSettingException of(BindException failure) {
        ConfigurationProperty property = failure.getProperty();
        String value = property == null ? "" : "\"" + property.getValue() + "\" ";
        String name = failure.getName().toString();
        return new BadSettingException(
                name,
                value
                        + "cannot be used; "
                        + ValueNeeded.by(
                                name, failure.getTarget().getType().resolve(Object.class)));
    }

    private static BadSettingException of(InvalidConfigurationPropertyValueException failure) {
        return new BadSettingException(
                failure.getName(),
                "\"%s\" cannot be used; %s"
                        .formatted(failure.getValue(), ValueNeeded.by(failure.getName())));
    }

    private static BadSettingException of(java.net.BindException failure) {
        return new BadSettingException(
                "server.address, server.port",
                "cannot listen there: %s; the usual is --server.address=127.0.0.1 --server.port=8080"
                        .formatted(failure.getMessage()));
    }

    private static BadSettingException of(PortInUseException failure) {
        return portInUse("server.port", failure.getPort());
    }

    /** Says it of the setting by which the port was chosen. */
    static BadSettingException portInUse(String setting, int port) {
        return new BadSettingException(
                setting,
                ("port %d is in use by another program; stop that one, or take another port, for"
                                + " example --%s=%d")
                        .formatted(port, setting, port + 1));
    }
}
