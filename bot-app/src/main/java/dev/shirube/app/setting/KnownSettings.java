package dev.shirube.app.setting;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import dev.shirube.text.NearestWord;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.util.ClassUtils;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Refuses settings that no part of the program knows, for a misspelt one would otherwise be passed
 * over in silence. On the command line all are ours to judge. In a file those are that begin as a
 * known one does, for a file may hold values for others to refer to. Environment variables are the
 * machine's: some platforms set variables of their own for a service called shirube, so there a
 * slip of the pen is no more than a warning.
 */
final class KnownSettings {

    private static final String OURS = "shirube.";

    /** The settings that the program itself comes with. */
    private static final String PACKED = "class path resource [application";

    private static final String FILE = "Config resource";
    private static final String JSON = "spring.application.json";

    /** Where a setting was found. */
    private enum Place {
        ARGUMENT,
        FILE,
        SYSTEM_PROPERTY,
        VARIABLE,
        ELSEWHERE
    }

    /** A setting that somebody has given. */
    private record Given(String name, Place place, String where) {}

    /**
     * Refuses the first setting that is not known.
     *
     * @return what looks wrong but may be right
     * @throws BadSettingException if a setting is unknown
     */
    List<String> check(ConfigurableEnvironment environment) {
        List<Given> given = collect(environment);
        if (given.isEmpty()) {
            return List.of();
        }
        SettingsMetadata known = SettingsMetadata.read();
        Set<String> variables =
                known.names().stream()
                        .map(KnownSettings::variableOf)
                        .collect(toCollection(TreeSet::new));
        var warnings = new ArrayList<String>();
        for (Given setting : given) {
            if (setting.place() == Place.VARIABLE) {
                variable(setting.name(), variables).ifPresent(warnings::add);
            } else if (!known.knows(setting.name())) {
                judge(setting, known).ifPresent(warnings::add);
            }
        }
        return List.copyOf(warnings);
    }

    private static Optional<String> judge(Given setting, SettingsMetadata known) {
        Optional<String> near = known.nearest(setting.name());
        String message =
                "unknown setting "
                        + setting.name()
                        + setting.where()
                        + near.map(name -> "; did you mean %s?".formatted(name)).orElse("");
        boolean refused =
                setting.name().startsWith(OURS)
                        || switch (setting.place()) {
                            case ARGUMENT -> true;
                            case FILE -> known.knowsFamilyOf(setting.name());
                            case SYSTEM_PROPERTY, VARIABLE, ELSEWHERE -> false;
                        };
        if (refused) {
            throw new BadSettingException(message);
        }
        boolean suspicious =
                switch (setting.place()) {
                    case ARGUMENT, FILE -> near.isPresent();
                    case SYSTEM_PROPERTY -> known.knowsFamilyOf(setting.name());
                    case VARIABLE, ELSEWHERE -> false;
                };
        return suspicious ? Optional.of(message) : Optional.empty();
    }

    /** Finds the variable that was probably meant by one that sets nothing. */
    private static Optional<String> variable(String name, Set<String> variables) {
        boolean takes =
                variables.stream().anyMatch(v -> name.equals(v) || name.startsWith(v + "_"));
        return takes
                ? Optional.empty()
                : NearestWord.to(name, variables)
                        .map(near -> "unknown variable %s; did you mean %s?".formatted(name, near));
    }

    /** Returns the environment variable of a setting. */
    static String variableOf(String setting) {
        return setting.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /**
     * Refuses values that are not of the type of their setting, as that part would that takes it.
     * The service would find them where they are read; a command reads few of them and would pass
     * over the rest, which then fail elsewhere.
     */
    void checkValues(ConfigurableEnvironment environment) {
        List<Given> given = collect(environment);
        if (given.isEmpty()) {
            return; // to read the metadata takes long
        }
        Set<String> named =
                given.stream().map(one -> KnownSetting.uniform(one.name())).collect(toSet());
        Set<String> variables = given.stream().map(Given::name).collect(toSet());
        Binder binder = Binder.get(environment);
        for (KnownSetting setting : SettingsMetadata.read().all()) {
            if (named.contains(KnownSetting.uniform(setting.name()))
                    || variables.contains(variableOf(setting.name()))) {
                type(setting.type())
                        .ifPresent(type -> binder.bind(setting.name(), Bindable.of(type)));
            }
        }
    }

    /** Of lists and maps only the names below them are known. */
    private static Optional<Class<?>> type(String name) {
        ClassLoader classes = KnownSettings.class.getClassLoader();
        return name.contains("<") || !ClassUtils.isPresent(name, classes)
                ? Optional.empty()
                : Optional.of(ClassUtils.resolveClassName(name, classes));
    }

    private static List<Given> collect(ConfigurableEnvironment environment) {
        var given = new ArrayList<Given>();
        for (PropertySource<?> source : environment.getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> listed && !isPacked(source)) {
                Place place = place(source);
                Arrays.stream(listed.getPropertyNames())
                        .sorted()
                        .filter(name -> isOfInterest(name, place))
                        .map(name -> new Given(name, place, where(source, name)))
                        .forEach(given::add);
            }
        }
        return given;
    }

    /** Tells whether the program itself comes with a source of settings. */
    static boolean isPacked(PropertySource<?> source) {
        return source.getName().contains(PACKED);
    }

    private static boolean isOfInterest(String name, Place place) {
        return switch (place) {
            case ARGUMENT, FILE -> !name.equals("nonOptionArgs");
            case SYSTEM_PROPERTY -> name.matches("(shirube|server|logging|management|spring)\\..*");
            case VARIABLE -> name.startsWith("SHIRUBE_");
            case ELSEWHERE -> name.startsWith(OURS);
        };
    }

    private static Place place(PropertySource<?> source) {
        String name = source.getName();
        if (source instanceof CommandLinePropertySource<?>) {
            return Place.ARGUMENT;
        } else if (source instanceof SystemEnvironmentPropertySource) {
            return Place.VARIABLE;
        } else if (name.startsWith(FILE) || name.equals(JSON)) {
            return Place.FILE;
        }
        return name.equals(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME)
                ? Place.SYSTEM_PROPERTY
                : Place.ELSEWHERE;
    }

    /** Names file and line where they are known. */
    private static String where(PropertySource<?> source, String name) {
        return OriginLookup.getOrigin(source, name) instanceof TextResourceOrigin origin
                        && origin.getResource() != null
                        && origin.getLocation() != null
                ? " in %s:%d"
                        .formatted(
                                origin.getResource().getFilename(),
                                origin.getLocation().getLine() + 1)
                : "";
    }
}
