package dev.shirube.vocabulary.load;

import dev.shirube.diagnostic.Diagnostics;
import dev.shirube.vocabulary.YearRange;
import dev.shirube.vocabulary.load.Fragment.LevelEntry;
import dev.shirube.vocabulary.load.Fragment.Name;
import dev.shirube.vocabulary.load.Fragment.ThingEntry;
import dev.shirube.vocabulary.load.Fragment.TopicEntry;
import dev.shirube.yaml.LineText;
import dev.shirube.yaml.YamlNodes;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the entries of a vocabulary file that have an id: topics, levels and things. */
final class EntryReader {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,31}");
    private static final List<String> TOPIC_KEYS =
            List.of(
                    "id",
                    "name",
                    "commands",
                    "headings",
                    "asks",
                    "broader",
                    "sample-headings",
                    "sample-questions");
    private static final List<String> LEVEL_KEYS = List.of("id", "name", "years", "asks");
    private static final List<String> THING_KEYS =
            List.of("id", "name", "asked", "told", "by-section");

    private final Diagnostics diagnostics;
    private final YamlNodes nodes;

    EntryReader(Diagnostics diagnostics, YamlNodes nodes) {
        this.diagnostics = diagnostics;
        this.nodes = nodes;
    }

    /** Reads the list of topics. */
    List<TopicEntry> topics(Node list) {
        var seen = new HashMap<String, Integer>();
        return nodes.list(list, "\"topics\"").stream()
                .flatMap(node -> topic(node, seen).stream())
                .toList();
    }

    /** Reads the list of levels. */
    List<LevelEntry> levels(Node list) {
        var seen = new HashMap<String, Integer>();
        return nodes.list(list, "\"levels\"").stream()
                .flatMap(node -> level(node, seen).stream())
                .toList();
    }

    /** Reads the list of things. */
    List<ThingEntry> things(Node list) {
        var seen = new HashMap<String, Integer>();
        return nodes.list(list, "\"things\"").stream()
                .flatMap(node -> thing(node, seen).stream())
                .toList();
    }

    private Optional<TopicEntry> topic(Node node, Map<String, Integer> seen) {
        Map<String, Node> entry = nodes.mapping(node, "a topic", TOPIC_KEYS);
        Name name = name(entry.get("name"));
        List<LineText> commands = texts(entry, "commands");
        commands.forEach(this::checkCommand);
        List<String> headings = strings(texts(entry, "headings"));
        List<String> asks = strings(texts(entry, "asks"));
        Node above = entry.get("broader");
        LineText broader = above == null ? null : nodes.text(above, "\"broader\"").orElse(null);
        List<String> sampleHeadings = strings(texts(entry, "sample-headings"));
        List<String> sampleQuestions = strings(texts(entry, "sample-questions"));
        return id(node, entry, "topic", seen)
                .map(id ->
                        new TopicEntry(
                                id,
                                name,
                                commands,
                                headings,
                                asks,
                                broader,
                                sampleHeadings,
                                sampleQuestions));
    }

    private Optional<LevelEntry> level(Node node, Map<String, Integer> seen) {
        Map<String, Node> entry = nodes.mapping(node, "a level", LEVEL_KEYS);
        Name name = name(entry.get("name"));
        YearRange years = years(entry.get("years"));
        List<String> asks = strings(texts(entry, "asks"));
        return id(node, entry, "level", seen).map(id -> new LevelEntry(id, name, years, asks));
    }

    private Optional<ThingEntry> thing(Node node, Map<String, Integer> seen) {
        Map<String, Node> entry = nodes.mapping(node, "a thing", THING_KEYS);
        Name name = name(entry.get("name"));
        List<String> asked = strings(texts(entry, "asked"));
        List<String> told = strings(texts(entry, "told"));
        Boolean bySection = yesOrNo(entry, "by-section");
        return id(node, entry, "thing", seen)
                .map(id -> new ThingEntry(id, name, asked, told, bySection));
    }

    private @Nullable Boolean yesOrNo(Map<String, Node> entry, String key) {
        String value = text(entry, key);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            diagnostics.error(
                    YamlNodes.line(Objects.requireNonNull(entry.get(key))),
                    "\"%s\" must be true or false, not \"%s\"".formatted(key, value));
        }
        return value == null ? null : value.equals("true");
    }

    private Optional<LineText> id(
            Node node, Map<String, Node> entry, String kind, Map<String, Integer> seen) {
        Node value = entry.get("id");
        if (value == null) {
            if (node instanceof MappingNode || YamlNodes.isNull(node)) {
                diagnostics.error(YamlNodes.line(node), "a " + kind + " must have an \"id\"");
            }
            return Optional.empty();
        }
        Optional<LineText> id = nodes.text(value, "the id of a " + kind);
        id.ifPresent(text -> checkId(text, kind, seen));
        return id;
    }

    private void checkId(LineText id, String kind, Map<String, Integer> seen) {
        if (!ID.matcher(id.value()).matches()) {
            diagnostics.error(
                    id.line(),
                    "the id \"%s\" may only have small letters a-z, digits and \"-\", at most 32"
                            .formatted(id.value()));
        }
        Integer first = seen.putIfAbsent(id.value(), id.line());
        if (first != null) {
            diagnostics.error(
                    id.line(),
                    "the %s \"%s\" stands here a second time; the first is in line %d"
                            .formatted(kind, id.value(), first));
        }
    }

    private void checkCommand(LineText command) {
        CommandName.fault(command.value())
                .ifPresent(fault ->
                        diagnostics.error(
                                command.line(),
                                "the command \"%s\" %s".formatted(command.value(), fault)));
    }

    private Name name(@Nullable Node node) {
        if (node == null) {
            return Name.NONE;
        }
        Map<String, Node> entry = nodes.mapping(node, "\"name\"", List.of("ja", "en"));
        return new Name(text(entry, "ja"), text(entry, "en"));
    }

    private @Nullable String text(Map<String, Node> entry, String key) {
        Node node = entry.get(key);
        Optional<LineText> text =
                node == null ? Optional.empty() : nodes.text(node, "\"" + key + "\"");
        return text.map(LineText::value).orElse(null);
    }

    private List<LineText> texts(Map<String, Node> entry, String key) {
        Node node = entry.get(key);
        return node == null ? List.of() : nodes.texts(node, "\"" + key + "\"");
    }

    private static List<String> strings(List<LineText> texts) {
        return texts.stream().map(LineText::value).toList();
    }

    private @Nullable YearRange years(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        Map<String, Node> entry = nodes.mapping(node, "\"years\"", List.of("from", "to"));
        Node fromNode = entry.get("from");
        Node toNode = entry.get("to");
        if (fromNode == null) {
            diagnostics.error(YamlNodes.line(node), "\"years\" must have \"from\"");
            return null;
        }
        double from = number(fromNode, "from");
        double to = toNode == null ? Double.POSITIVE_INFINITY : number(toNode, "to");
        if (Double.isNaN(from) || Double.isNaN(to)) {
            return null;
        }
        if (to < from) {
            diagnostics.error(YamlNodes.line(node), "\"years\" must not end before they begin");
            return null;
        }
        return new YearRange(from, to);
    }

    /** Reads a number of years, NaN after a problem. */
    private double number(Node node, String key) {
        Optional<LineText> text = nodes.text(node, "\"" + key + "\"");
        if (text.isEmpty()) {
            return Double.NaN;
        }
        String value = text.orElseThrow().value();
        if (!value.matches("\\d{1,3}(\\.\\d{1,3})?")) {
            diagnostics.error(
                    YamlNodes.line(node),
                    "\"%s\" must be a number of years, not \"%s\"".formatted(key, value));
            return Double.NaN;
        }
        return Double.parseDouble(value);
    }
}
