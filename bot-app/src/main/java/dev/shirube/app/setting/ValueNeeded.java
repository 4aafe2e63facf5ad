package dev.shirube.app.setting;

import org.springframework.util.ClassUtils;
import org.springframework.util.unit.DataSize;

import java.net.InetAddress;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what values a setting takes, with an example that can be copied. */
final class ValueNeeded {

    /**
     * A kind of values.
     *
     * @param type their type, or one above it
     * @param need says what is needed
     * @param usual one of them
     */
    private record Kind(Class<?> type, String need, String usual) {}

    private static final List<Kind> KINDS =
            List.of(
                    new Kind(Boolean.class, "true or false is needed", "true"),
                    new Kind(Integer.class, "a whole number is needed", "10"),
                    new Kind(Long.class, "a whole number is needed", "10"),
                    new Kind(Number.class, "a number is needed", "10"),
                    new Kind(
                            Duration.class,
                            "a length of time with its unit (ms, s, m, h, d) is needed",
                            "30s"),
                    new Kind(
                            DataSize.class,
                            "a size with its unit (B, KB, MB, GB) is needed",
                            "10MB"),
                    new Kind(InetAddress.class, "an address is needed", "127.0.0.1"),
                    new Kind(Charset.class, "the name of an encoding is needed", "UTF-8"),
                    new Kind(Collection.class, "a list separated by commas is needed", "a,b"),
                    new Kind(Object[].class, "a list separated by commas is needed", "a,b"),
                    new Kind(Map.class, "names below it, with a value each, are needed", ""));

    private ValueNeeded() {}

    /** Says it of a setting by its name, as far as its metadata tell. */
    static String by(String setting) {
        Optional<KnownSetting> known = SettingsMetadata.read().find(setting);
        String type = known.map(k -> k.type().replaceAll("<.*", "")).orElse("");
        ClassLoader classes = ValueNeeded.class.getClassLoader();
        return by(
                known,
                ClassUtils.isPresent(type, classes)
                        ? ClassUtils.resolveClassName(type, classes)
                        : Object.class);
    }

    /** Says it of a setting and the type of its value. */
    static String by(String setting, Class<?> type) {
        return by(SettingsMetadata.read().find(setting), type);
    }

    private static String by(Optional<KnownSetting> known, Class<?> type) {
        Object[] constants = type.getEnumConstants();
        if (constants != null) {
            return Arrays.stream(constants)
                    .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", ", "there are ", ""));
        }
        Class<?> wrapper = ClassUtils.resolvePrimitiveIfNecessary(type);
        Kind kind =
                KINDS.stream()
                        .filter(k -> k.type().isAssignableFrom(wrapper))
                        .findFirst()
                        .orElse(
                                new Kind(
                                        Object.class,
                                        "a value of type %s is needed"
                                                .formatted(type.getSimpleName()),
                                        ""));
        return known.map(KnownSetting::defaultValue)
                .or(() -> Optional.of(isPort(known) ? "8080" : kind.usual()))
                .filter(example -> !example.isBlank())
                .map(example -> kind.need() + ", for example " + example)
                .orElse(kind.need());
    }

    private static boolean isPort(Optional<KnownSetting> known) {
        return known.filter(setting -> setting.name().endsWith("port")).isPresent();
    }
}
