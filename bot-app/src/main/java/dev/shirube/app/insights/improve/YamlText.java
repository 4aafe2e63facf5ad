package dev.shirube.app.insights.improve;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A YAML file: what it holds, and its lines, changed here and there and else left as they are. */
final class YamlText {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}][\\p{L}\\p{N}_\\-？。、]*");

    /** What YAML takes for something else than a text. */
    private static final Pattern RESERVED =
            Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");

    private final List<String> lines;
    private final String separator;

    YamlText(String text) {
        this.separator = text.contains("\r\n") ? "\r\n" : "\n";
        this.lines = new ArrayList<>(List.of(text.split("\r?\n", -1)));
        if (lines.getLast().isEmpty()) {
            lines.removeLast();
        }
    }

    /** Puts lines behind the last line of a node. */
    void insertAfter(int line, List<String> added) {
        lines.addAll(line + 1, added);
    }

    void append(List<String> added) {
        lines.addAll(added);
    }

    /** Takes out lines, the last one included. */
    void removeLines(int from, int to) {
        lines.subList(from, to + 1).clear();
    }

    /** Adds items to a list in brackets. */
    void insertInto(SequenceNode flow, List<String> items) {
        int line = flow.getEndMark().getLine();
        int bracket = offset(line, flow.getEndMark().getColumn()) - 1;
        String before = lines.get(line).substring(0, bracket).stripTrailing();
        boolean first = flow.getValue().isEmpty() || before.endsWith(",");
        String added = (first ? "" : ", ") + String.join(", ", items);
        lines.set(line, before + added + lines.get(line).substring(bracket));
    }

    /** Takes an item out of a list in brackets that has others, and is on one line. */
    void removeFrom(SequenceNode flow, int index) {
        List<Node> items = flow.getValue();
        int line = flow.getStartMark().getLine();
        boolean last = index == items.size() - 1;
        Node from = items.get(last ? index - 1 : index);
        Node to = items.get(last ? index : index + 1);
        int start =
                offset(
                        line,
                        last ? from.getEndMark().getColumn() : from.getStartMark().getColumn());
        int end = offset(line, last ? to.getEndMark().getColumn() : to.getStartMark().getColumn());
        lines.set(line, new StringBuilder(lines.get(line)).delete(start, end).toString());
    }

    /** Columns are counted in characters of Unicode. */
    private int offset(int line, int column) {
        return lines.get(line).offsetByCodePoints(0, column);
    }

    /** Returns the last line that belongs to a node; comments behind it do not. */
    static int lastLine(Node node) {
        boolean block = node instanceof CollectionNode<?> c && c.getFlowStyle() == BLOCK;
        if (block && node instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
            NodeTuple last = mapping.getValue().getLast();
            return Math.max(lastLine(last.getKeyNode()), lastLine(last.getValueNode()));
        }
        if (block && node instanceof SequenceNode list && !list.getValue().isEmpty()) {
            return lastLine(list.getValue().getLast());
        }
        boolean atNextLine =
                node.getEndMark().getColumn() == 0
                        && node.getEndMark().getLine() > node.getStartMark().getLine();
        return node.getEndMark().getLine() - (atNextLine ? 1 : 0);
    }

    private static final org.yaml.snakeyaml.DumperOptions.FlowStyle BLOCK =
            org.yaml.snakeyaml.DumperOptions.FlowStyle.BLOCK;

    /** Writes a text so that YAML reads it as that text. */
    static String scalar(String text) {
        if (PLAIN.matcher(text).matches() && !RESERVED.matcher(text).matches()) {
            return text;
        }
        var quoted = new StringBuilder("\"");
        text.codePoints()
                .forEach(c -> {
                    if (c == '"' || c == '\\') {
                        quoted.append('\\').appendCodePoint(c);
                    } else if (c < ' ' || c == 0x7f || (c >= 0x80 && c < 0xa0)) {
                        quoted.append("\\x%02x".formatted(c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                });
        return quoted.append('"').toString();
    }

    @Override
    public String toString() {
        return lines.isEmpty() ? "" : String.join(separator, lines) + separator;
    }

    /** Returns the text as nodes, or null where it holds nothing. */
    static @Nullable Node compose(String text) throws CannotImproveException {
        try {
            return new Yaml(new LoaderOptions()).compose(new StringReader(text));
        } catch (YAMLException e) {
            throw new CannotImproveException("it is no valid YAML", e);
        }
    }

    /** Returns the map that the text holds. */
    static Map<String, Object> content(String text) throws CannotImproveException {
        try {
            return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
        } catch (YAMLException e) {
            throw new CannotImproveException("it is no valid YAML", e);
        }
    }

    /** Returns the map below a key, which is put there where it is missing. */
    static Map<String, Object> child(Map<String, Object> map, String key) {
        Map<String, Object> child = map(map.get(key));
        map.put(key, child);
        return child;
    }

    private static Map<String, Object> map(@Nullable Object object) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (object instanceof Map<?, ?> some) {
            some.forEach((key, value) -> map.put(String.valueOf(key), value));
        }
        return map;
    }

    /** Returns a list that can be changed. */
    static List<Object> list(@Nullable Object object) {
        return object instanceof List<?> some ? new ArrayList<>(some) : new ArrayList<>();
    }
}
