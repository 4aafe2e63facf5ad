package dev.shirube.support;

import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** Reads a file of places and signs. */
final class SupportFile {

    private static final Set<String> KEYS = Set.of("places", "signs", "not-signs");
    private static final Set<String> PLACE_KEYS =
            Set.of("name", "phone", "url", "hours", "languages", "countries", "source", "checked");

    private SupportFile() {}

    /**
     * Reads a file.
     *
     * @param yaml its text
     * @return what it says
     * @throws IllegalArgumentException if it cannot be used; the message says why
     */
    static Support read(String yaml) {
        Map<?, ?> file = mapping(parse(yaml), "the file", KEYS);
        List<Place> places =
                list(file.get("places"), "places").stream().map(SupportFile::place).toList();
        return new Support(
                places,
                patterns(file.get("signs"), "signs"),
                patterns(file.get("not-signs"), "not-signs"));
    }

    private static @Nullable Object parse(String yaml) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        } catch (YAMLException e) {
            throw new IllegalArgumentException("is no YAML: " + e.getMessage(), e);
        }
    }

    private static Place place(Object node) {
        Map<?, ?> place = mapping(node, "a place", PLACE_KEYS);
        String name = text(place.get("name"), "name");
        String phone = text(place.get("phone"), "phone");
        String address = text(place.get("url"), "url");
        if (name.isEmpty() || (phone.isEmpty() && address.isEmpty())) {
            throw new IllegalArgumentException("a place needs a name, and a phone or a url");
        }
        if (!address.isEmpty() && !address.matches("https?://\\S+")) {
            throw new IllegalArgumentException("\"" + address + "\" must be an https:// address");
        }
        Set<Language> languages =
                list(place.get("languages"), "languages").stream()
                        .map(language -> language(text(language, "languages")))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> countries =
                list(place.get("countries"), "countries").stream()
                        .map(country -> text(country, "countries").toUpperCase(Locale.ROOT))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Place(
                name,
                phone,
                address,
                text(place.get("hours"), "hours"),
                languages.isEmpty() ? Set.of(Language.values()) : languages,
                countries,
                text(place.get("source"), "source"),
                text(place.get("checked"), "checked"));
    }

    private static Language language(String id) {
        return Arrays.stream(Language.values())
                .filter(l -> l.name().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + id + "\" must be ja or en"));
    }

    private static List<Pattern> patterns(@Nullable Object node, String what) {
        return list(node, what).stream().map(one -> pattern(text(one, what))).toList();
    }

    private static Pattern pattern(String expression) {
        try {
            return Pattern.compile(expression);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "\"" + expression + "\" is no regular expression: " + e.getDescription(), e);
        }
    }

    private static Map<?, ?> mapping(@Nullable Object node, String what, Set<String> keys) {
        if (node == null) {
            return Map.of();
        }
        if (!(node instanceof Map<?, ?> mapping)) {
            throw new IllegalArgumentException(what + " must have keys and values");
        }
        for (Object key : mapping.keySet()) {
            if (!(key instanceof String name) || !keys.contains(name)) {
                throw new IllegalArgumentException("unknown key \"" + key + "\"");
            }
        }
        return mapping;
    }

    private static List<?> list(@Nullable Object node, String what) {
        if (node == null) {
            return List.of();
        }
        if (node instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("\"" + what + "\" must be a list");
    }

    private static String text(@Nullable Object node, String what) {
        return switch (node) {
            case null -> "";
            case String text -> text.strip();
            case Integer number -> number.toString();
            case Date date -> LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC).toString();
            default -> throw new IllegalArgumentException("\"" + what + "\" must be text");
        };
    }
}
