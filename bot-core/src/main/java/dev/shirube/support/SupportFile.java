package dev.shirube.support;

import dev.shirube.diagnostic.Diagnostics;
import dev.shirube.text.Language;
import dev.shirube.yaml.LineText;
import dev.shirube.yaml.YamlComposer;
import dev.shirube.yaml.YamlNodes;

import org.yaml.snakeyaml.nodes.Node;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** Reads a file of places and signs, and reports all that is wrong with it. */
final class SupportFile {

    private static final List<String> KEYS = List.of("places", "signs", "not-signs");
    private static final List<String> PLACE_KEYS =
            List.of("name", "phone", "url", "hours", "languages", "countries", "source", "checked");

    private final Diagnostics diagnostics;
    private final YamlNodes nodes;

    private SupportFile(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.nodes = new YamlNodes(diagnostics);
    }

    /**
     * Reads a file.
     *
     * @param yaml its text
     * @param diagnostics receives what is wrong with it, as errors
     * @return what it says; worth nothing where there are errors
     */
    static Support read(String yaml, Diagnostics diagnostics) {
        return new SupportFile(diagnostics).read(yaml);
    }

    private Support read(String yaml) {
        Node root = YamlComposer.compose(yaml, diagnostics);
        Map<String, Node> file = root == null ? Map.of() : nodes.mapping(root, "the file", KEYS);
        Node list = file.get("places");
        List<Place> places =
                list == null
                        ? List.of()
                        : nodes.list(list, "\"places\"").stream().map(this::place).toList();
        return new Support(places, patterns(file, "signs"), patterns(file, "not-signs"));
    }

    private Place place(Node node) {
        Map<String, Node> place = nodes.mapping(node, "a place", PLACE_KEYS);
        String name = text(place, "name");
        String phone = text(place, "phone");
        String address = text(place, "url");
        if (name.isEmpty() || (phone.isEmpty() && address.isEmpty())) {
            error(node, "a place needs a \"name\", and a \"phone\" or a \"url\"");
        }
        if (!address.isEmpty() && !address.matches("https?://\\S+")) {
            error(
                    place.getOrDefault("url", node),
                    "\"" + address + "\" must be an https:// address");
        }
        Set<Language> languages =
                texts(place, "languages").stream()
                        .flatMap(text -> language(text).stream())
                        .collect(Collectors.toSet());
        Set<String> countries =
                texts(place, "countries").stream()
                        .map(country -> country.value().toUpperCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        return new Place(
                name,
                phone,
                address,
                text(place, "hours"),
                languages.isEmpty() ? Set.of(Language.values()) : languages,
                countries,
                text(place, "source"),
                text(place, "checked"));
    }

    private Optional<Language> language(LineText id) {
        Optional<Language> language =
                Arrays.stream(Language.values())
                        .filter(l -> l.name().equalsIgnoreCase(id.value()))
                        .findFirst();
        if (language.isEmpty()) {
            diagnostics.error(id.line(), "\"" + id.value() + "\" must be ja or en");
        }
        return language;
    }

    private List<Pattern> patterns(Map<String, Node> file, String key) {
        return texts(file, key).stream().flatMap(one -> pattern(one).stream()).toList();
    }

    private Optional<Pattern> pattern(LineText expression) {
        try {
            return Optional.of(Pattern.compile(expression.value()));
        } catch (PatternSyntaxException e) {
            diagnostics.error(
                    expression.line(),
                    "\"%s\" is no regular expression: %s"
                            .formatted(expression.value(), e.getDescription()));
            return Optional.empty();
        }
    }

    private List<LineText> texts(Map<String, Node> mapping, String key) {
        Node node = mapping.get(key);
        return node == null ? List.of() : nodes.texts(node, "\"" + key + "\"");
    }

    private String text(Map<String, Node> mapping, String key) {
        Node node = mapping.get(key);
        return node == null || YamlNodes.isNull(node)
                ? ""
                : nodes.text(node, "\"" + key + "\"").map(LineText::value).orElse("");
    }

    private void error(Node node, String message) {
        diagnostics.error(YamlNodes.line(node), message);
    }
}
