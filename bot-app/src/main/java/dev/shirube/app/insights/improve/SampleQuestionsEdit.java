package dev.shirube.app.insights.improve;

import dev.shirube.text.Folding;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds sample questions to the text of a vocabulary file, and takes them out. Everything else in it
 * stays as it was written, comments too; the result is read again and compared with what it should
 * be, so that a text that is written in some unusual way is refused and not spoilt.
 *
 * @param guide the slug of a guide
 * @param heading what names the section in it
 * @param questions the questions
 */
record SampleQuestionsEdit(String guide, String heading, List<String> questions) {

    private static final String KEY = "sample-questions";
    private static final String STEP = "  ";

    /** Returns the text with the questions that it does not have yet. */
    String add(String text) throws CannotImproveException {
        Map<String, Object> wanted = content(text);
        Map<String, Object> headings = child(child(wanted, KEY), guide);
        String key = headings.keySet().stream().filter(this::isHeading).findFirst().orElse(heading);
        List<Object> there = list(headings.get(key));
        List<String> fresh = questions.stream().filter(q -> !there.contains(q)).toList();
        if (fresh.isEmpty()) {
            return text;
        }
        there.addAll(fresh);
        headings.put(key, there);
        return checked(written(text, fresh), wanted);
    }

    private boolean isHeading(String key) {
        return Folding.fold(key).equals(Folding.fold(heading));
    }

    private String written(String text, List<String> fresh) throws CannotImproveException {
        var lines = new YamlText(text);
        Node root = compose(text);
        if (root == null) {
            lines.append(block(0, "", List.of(KEY, guide, heading), fresh));
            return lines.toString();
        }
        MappingNode file = mapping(root);
        NodeTuple all = entry(file, KEY::equals);
        if (all == null) {
            lines.insertAfter(
                    YamlText.lastLine(file),
                    block(column(file), "", List.of(KEY, guide, heading), fresh));
            return lines.toString();
        }
        if (isEmpty(all.getValueNode())) {
            lines.insertAfter(line(all), block(column(file), STEP, List.of(guide, heading), fresh));
            return lines.toString();
        }
        MappingNode guides = mapping(all.getValueNode());
        NodeTuple one = entry(guides, guide::equals);
        if (one == null) {
            lines.insertAfter(
                    YamlText.lastLine(guides),
                    block(column(guides), "", List.of(guide, heading), fresh));
            return lines.toString();
        }
        MappingNode headings = mapping(one.getValueNode());
        NodeTuple section = entry(headings, this::isHeading);
        if (section == null) {
            lines.insertAfter(
                    YamlText.lastLine(headings),
                    block(column(headings), "", List.of(heading), fresh));
        } else if (section.getValueNode() instanceof SequenceNode list
                && list.getFlowStyle() == FlowStyle.BLOCK) {
            lines.insertAfter(YamlText.lastLine(list), block(column(list), "", List.of(), fresh));
        } else if (section.getValueNode() instanceof SequenceNode list) {
            lines.insertInto(list, fresh.stream().map(YamlText::scalar).toList());
        } else {
            throw refused(section.getValueNode(), "is no list");
        }
        return lines.toString();
    }

    /** Returns the text without the questions. */
    String remove(String text) throws CannotImproveException {
        String rest = text;
        for (String question : questions) {
            rest = removeOne(rest, question);
        }
        return rest;
    }

    private String removeOne(String text, String question) throws CannotImproveException {
        Node root = compose(text);
        NodeTuple all = root == null ? null : entry(mapping(root), KEY::equals);
        NodeTuple one = all == null ? null : entry(all.getValueNode(), guide::equals);
        NodeTuple section = one == null ? null : entry(one.getValueNode(), this::isHeading);
        if (all == null
                || one == null
                || section == null
                || !(section.getValueNode() instanceof SequenceNode list)) {
            return text; // somebody has taken it out by hand
        }
        int index = index(list, question);
        if (index < 0) {
            return text;
        }
        Map<String, Object> wanted = content(text);
        Map<String, Object> guides = child(wanted, KEY);
        Map<String, Object> headings = child(guides, guide);
        String key = ((ScalarNode) section.getKeyNode()).getValue();
        List<Object> there = list(headings.get(key));
        there.remove(index);
        headings.put(key, there);
        var lines = new YamlText(text);
        if (!there.isEmpty()) {
            if (list.getFlowStyle() == FlowStyle.BLOCK) {
                Node item = list.getValue().get(index);
                lines.removeLines(item.getStartMark().getLine(), YamlText.lastLine(item));
            } else {
                lines.removeFrom(list, index);
            }
            return checked(lines.toString(), wanted);
        }
        // What has become empty goes, too.
        headings.remove(key);
        NodeTuple gone = section;
        if (headings.isEmpty()) {
            guides.remove(guide);
            gone = one;
            if (guides.isEmpty()) {
                wanted.remove(KEY);
                gone = all;
            }
        }
        lines.removeLines(line(gone), Math.max(line(gone), YamlText.lastLine(gone.getValueNode())));
        return checked(lines.toString(), wanted);
    }

    private static int index(SequenceNode list, String question) {
        for (int i = 0; i < list.getValue().size(); i++) {
            if (list.getValue().get(i) instanceof ScalarNode item
                    && item.getValue().equals(question)) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> block(
            int column, String more, List<String> keys, List<String> questions) {
        var block = new ArrayList<String>();
        String indent = " ".repeat(column) + more;
        for (String key : keys) {
            block.add(indent + YamlText.scalar(key) + ":");
            indent += STEP;
        }
        for (String question : questions) {
            block.add(indent + "- " + YamlText.scalar(question));
        }
        return block;
    }

    private static String checked(String text, Map<String, Object> wanted)
            throws CannotImproveException {
        if (!content(text).equals(wanted)) {
            throw new CannotImproveException(
                    "it is written in a way that cannot be changed without spoiling it; write each"
                            + " guide, heading and question under \""
                            + KEY
                            + "\" on a line of its own");
        }
        return text;
    }

    private static @Nullable NodeTuple entry(Node node, java.util.function.Predicate<String> key)
            throws CannotImproveException {
        for (NodeTuple tuple : mapping(node).getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode scalar && key.test(scalar.getValue())) {
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

    private static @Nullable Node compose(String text) throws CannotImproveException {
        try {
            return new Yaml(new LoaderOptions()).compose(new StringReader(text));
        } catch (YAMLException e) {
            throw new CannotImproveException("it is no valid YAML", e);
        }
    }

    private static Map<String, Object> content(String text) throws CannotImproveException {
        try {
            Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return map(loaded);
        } catch (YAMLException e) {
            throw new CannotImproveException("it is no valid YAML", e);
        }
    }

    private static Map<String, Object> child(Map<String, Object> map, String key) {
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

    private static List<Object> list(@Nullable Object object) {
        return object instanceof List<?> some ? new ArrayList<>(some) : new ArrayList<>();
    }
}
