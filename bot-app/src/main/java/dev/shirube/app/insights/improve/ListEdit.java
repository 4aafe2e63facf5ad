package dev.shirube.app.insights.improve;

import dev.shirube.text.Folding;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Adds items to a list in the text of a vocabulary file, and takes them out. Everything else in it
 * stays as it was written, comments too; the result is read again and compared with what it should
 * be, so that a text that is written in some unusual way is refused and not spoilt.
 *
 * @param path the keys that lead to the list; below the first two it does not matter how one is
 *     spelt
 * @param items the items: a text, or a list of texts
 */
record ListEdit(List<String> path, List<Object> items) {

    private static final String STEP = "  ";

    /** So many keys are ids; what comes after them is written by people. */
    private static final int IDS = 2;

    /** Copies the lists. */
    ListEdit {
        path = List.copyOf(path);
        items = List.copyOf(items);
    }

    /** Returns the text with the items that it does not have yet. */
    String add(String text) throws CannotImproveException {
        Map<String, Object> wanted = YamlText.content(text);
        Map<String, Object> at = wanted;
        for (int i = 0; i < path.size() - 1; i++) {
            at = YamlText.child(at, key(at, i));
        }
        String last = key(at, path.size() - 1);
        List<Object> there = YamlText.list(at.get(last));
        List<Object> fresh = items.stream().filter(item -> !there.contains(item)).toList();
        if (fresh.isEmpty()) {
            return text;
        }
        there.addAll(fresh);
        at.put(last, there);
        return checked(written(text, fresh), wanted);
    }

    private String key(Map<String, Object> map, int step) {
        return map.keySet().stream()
                .filter(key -> isKey(key, step))
                .findFirst()
                .orElse(path.get(step));
    }

    private boolean isKey(String key, int step) {
        String wanted = path.get(step);
        return step < IDS ? key.equals(wanted) : Folding.fold(key).equals(Folding.fold(wanted));
    }

    private String written(String text, List<Object> fresh) throws CannotImproveException {
        var lines = new YamlText(text);
        Node root = YamlText.compose(text);
        if (root == null) {
            lines.append(block(0, "", path, fresh));
            return lines.toString();
        }
        MappingNode at = mapping(root);
        for (int i = 0; i < path.size(); i++) {
            NodeTuple entry = entry(at, i);
            if (entry == null) {
                lines.insertAfter(
                        YamlText.lastLine(at),
                        block(column(at), "", path.subList(i, path.size()), fresh));
                return lines.toString();
            }
            if (isEmpty(entry.getValueNode())) {
                lines.insertAfter(
                        line(entry),
                        block(column(at), STEP, path.subList(i + 1, path.size()), fresh));
                return lines.toString();
            }
            if (i == path.size() - 1) {
                insert(lines, entry.getValueNode(), fresh);
            } else {
                at = mapping(entry.getValueNode());
            }
        }
        return lines.toString();
    }

    private static void insert(YamlText lines, Node value, List<Object> fresh)
            throws CannotImproveException {
        if (!(value instanceof SequenceNode list)) {
            throw refused(value, "is no list");
        }
        if (list.getFlowStyle() == FlowStyle.BLOCK) {
            lines.insertAfter(YamlText.lastLine(list), block(column(list), "", List.of(), fresh));
        } else {
            lines.insertInto(list, fresh.stream().map(ListEdit::written).toList());
        }
    }

    /** Returns the text without the items, and without what has become empty by that. */
    String remove(String text) throws CannotImproveException {
        String rest = text;
        for (Object item : items) {
            rest = removeOne(rest, item);
        }
        return rest;
    }

    private String removeOne(String text, Object item) throws CannotImproveException {
        Node root = YamlText.compose(text);
        if (root == null) {
            return text;
        }
        var entries = new ArrayList<NodeTuple>();
        var maps = new ArrayList<Map<String, Object>>();
        Map<String, Object> wanted = YamlText.content(text);
        Map<String, Object> map = wanted;
        MappingNode at = mapping(root);
        for (int i = 0; i < path.size(); i++) {
            NodeTuple entry = entry(at, i);
            if (entry == null) {
                return text;
            }
            entries.add(entry);
            maps.add(map);
            if (i < path.size() - 1) {
                at = mapping(entry.getValueNode());
                map = YamlText.child(map, key(map, i));
            }
        }
        if (!(entries.getLast().getValueNode() instanceof SequenceNode list)) {
            return text;
        }
        int index = index(list, item);
        return index < 0 ? text : without(text, list, index, entries, maps, wanted);
    }

    private String without(
            String text,
            SequenceNode list,
            int index,
            List<NodeTuple> entries,
            List<Map<String, Object>> maps,
            Map<String, Object> wanted)
            throws CannotImproveException {
        var lines = new YamlText(text);
        int step = path.size() - 1;
        Map<String, Object> map = maps.get(step);
        List<Object> left = YamlText.list(map.get(key(map, step)));
        left.remove(index);
        if (!left.isEmpty()) {
            map.put(key(map, step), left);
            if (list.getFlowStyle() == FlowStyle.BLOCK) {
                Node item = list.getValue().get(index);
                lines.removeLines(item.getStartMark().getLine(), YamlText.lastLine(item));
            } else {
                lines.removeFrom(list, index);
            }
            return checked(lines.toString(), wanted);
        }
        map.remove(key(map, step));
        while (step > 0 && maps.get(step).isEmpty()) {
            step--;
            maps.get(step).remove(key(maps.get(step), step));
        }
        NodeTuple gone = entries.get(step);
        lines.removeLines(line(gone), Math.max(line(gone), YamlText.lastLine(gone.getValueNode())));
        return checked(lines.toString(), wanted);
    }

    private static int index(SequenceNode list, Object item) {
        for (int i = 0; i < list.getValue().size(); i++) {
            if (item.equals(value(list.getValue().get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Object value(Node node) {
        if (node instanceof SequenceNode some) {
            return some.getValue().stream()
                    .map(part -> part instanceof ScalarNode scalar ? scalar.getValue() : "")
                    .toList();
        }
        return node instanceof ScalarNode scalar ? scalar.getValue() : null;
    }

    private static List<String> block(
            int column, String more, List<String> keys, List<Object> items) {
        var block = new ArrayList<String>();
        String indent = " ".repeat(column) + more;
        for (String key : keys) {
            block.add(indent + YamlText.scalar(key) + ":");
            indent += STEP;
        }
        for (Object item : items) {
            block.add(indent + "- " + written(item));
        }
        return block;
    }

    private static String written(Object item) {
        return item instanceof List<?> list
                ? "["
                        + String.join(
                                ", ",
                                list.stream().map(p -> YamlText.scalar(String.valueOf(p))).toList())
                        + "]"
                : YamlText.scalar(String.valueOf(item));
    }

    private String checked(String text, Map<String, Object> wanted) throws CannotImproveException {
        if (!YamlText.content(text).equals(wanted)) {
            throw new CannotImproveException(
                    "it is written in a way that cannot be changed without spoiling it; write each"
                            + " key and each entry under \""
                            + path.getFirst()
                            + "\" on a line of its own");
        }
        return text;
    }

    private @Nullable NodeTuple entry(MappingNode node, int step) {
        for (NodeTuple tuple : node.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode scalar && isKey(scalar.getValue(), step)) {
                return tuple;
            }
        }
        return null;
    }

    private static MappingNode mapping(Node node) throws CannotImproveException {
        if (node instanceof MappingNode mapping && mapping.getFlowStyle() == FlowStyle.BLOCK) {
            return mapping;
        }
        throw refused(node, "is not written with one entry on a line");
    }

    private static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar && scalar.getValue().isEmpty();
    }

    private static int line(NodeTuple tuple) {
        return tuple.getKeyNode().getStartMark().getLine();
    }

    private static int column(Node node) {
        return node.getStartMark().getColumn();
    }

    private static CannotImproveException refused(Node node, String what) {
        return new CannotImproveException(
                "line %d %s".formatted(node.getStartMark().getLine() + 1, what));
    }
}
