package dev.shirube.app.setting;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the setting that a failed start is due to where what failed is a part of Spring or of the
 * server, which says what it needs but not by which setting: "ContextPath must start with '/'".
 */
final class SettingToBlame {

    /** What is shorter is in many messages by chance. */
    private static final int TELLING = 3;

    /** Parts of names that messages have for other reasons. */
    private static final Set<String> COMMON =
            Set.of("file", "name", "path", "location", "enabled", "main", "config", "level", "max");

    private static final Set<String> SWITCH = Set.of("true", "false");

    private static final Pattern NAMED =
            Pattern.compile("\\b(?:server|spring|management|logging)(?:\\.[a-z][a-z0-9-]*)+");

    private SettingToBlame() {}

    /**
     * Looks for settings that the messages of a failure speak of.
     *
     * @param environment the settings, or null where they have not been read
     * @return what is wrong, or nothing where the failure is not about a setting that was given
     */
    static Optional<BadSettingException> of(Throwable failure, @Nullable Environment environment) {
        List<String> messages = messages(failure);
        if (messages.isEmpty()) {
            return Optional.empty();
        }
        String blamed = blamed(messages, environment);
        return blamed.isEmpty()
                ? Optional.empty()
                : Optional.of(new BadSettingException(blamed, reason(messages)));
    }

    /** The first cause, unless it says no more than a name: "/x.p12". */
    private static String reason(List<String> messages) {
        return messages.reversed().stream()
                .filter(message -> message.contains(" "))
                .findFirst()
                .orElse(messages.getLast());
    }

    private static String blamed(List<String> messages, @Nullable Environment environment) {
        String said = String.join("\n", messages);
        List<String> given =
                environment instanceof ConfigurableEnvironment settings
                        ? given(settings)
                        : List.of();
        List<String> blamed =
                given.stream().filter(name -> hasValueOf(said, name, environment)).toList();
        if (blamed.isEmpty()) {
            blamed = given.stream().filter(name -> hasPartOf(said, name)).toList();
        }
        return blamed.isEmpty()
                ? NAMED.matcher(said)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .collect(Collectors.joining(", "))
                : blamed.stream()
                        .map(name -> name + "=" + value(name, environment))
                        .collect(Collectors.joining(", "));
    }

    private static boolean hasValueOf(String said, String name, @Nullable Environment environment) {
        String value = value(name, environment);
        return value.length() >= TELLING && !SWITCH.contains(value) && said.contains(value);
    }

    private static String value(String name, @Nullable Environment environment) {
        return environment == null ? "" : environment.getProperty(name, "").strip();
    }

    /** Below the first part of the name, which half of all messages have. */
    private static boolean hasPartOf(String said, String name) {
        return Stream.of(name.substring(name.indexOf('.') + 1).split("\\."))
                .filter(part -> part.length() >= TELLING && !COMMON.contains(part))
                .map(part -> "(?i)\\b" + part.replace("-", "[-_ ]?") + "\\b")
                .anyMatch(part -> Pattern.compile(part).matcher(said).find());
    }

    /** In variables too, which the machine may have set for others: here the blame tells. */
    private static List<String> given(ConfigurableEnvironment environment) {
        return SettingsMetadata.read().names().stream()
                .filter(name -> ConfigurationPropertyName.isValid(name))
                .filter(name -> isGiven(ConfigurationPropertyName.of(name), environment))
                .toList();
    }

    private static boolean isGiven(
            ConfigurationPropertyName name, ConfigurableEnvironment environment) {
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
            if (source.getConfigurationProperty(name) != null) {
                return !(source.getUnderlyingSource() instanceof PropertySource<?> from
                        && KnownSettings.isPacked(from));
            }
        }
        return false;
    }

    /** The messages of a failure and its causes, the first cause last. */
    private static List<String> messages(Throwable failure) {
        var messages = new ArrayList<String>();
        for (@Nullable Throwable e = failure; e != null; e = e.getCause()) {
            String message = e.getMessage();
            if (message != null && !message.isBlank()) {
                messages.add(message.lines().findFirst().orElse("").strip());
            }
        }
        return messages;
    }
}
