package dev.shirube.yaml;

import dev.shirube.diagnostic.Diagnostics;
import dev.shirube.text.NearestWord;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads nodes as the types that are expected of them. What is of another type is reported and read
 * as empty, so that one run finds all problems of a file. A key without a value is an empty list.
 */
public final class YamlNodes {

    private final Diagnostics diagnostics;

    /**
     * Prepares to read.
     *
     * @param diagnostics receives what is not as it should be, as errors
     */
    public YamlNodes(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Reads a mapping that may only have certain keys.
     *
     * @param node the node
     * @param what what it is, for messages
     * @param known the keys
     * @return the values by their keys; those of other keys are reported and left out
     */
    public Map<String, Node> mapping(Node node, String what, List<String> known) {
        Map<String, Node> entries = new LinkedHashMap<>();
        freeMapping(node, what)
                .forEach((key, value) -> {
                    if (known.contains(key.value())) {
                        entries.put(key.value(), value);
                    } else {
                        diagnostics.error(key.line(), unknown("key", key.value(), known));
                    }
                });
        return entries;
    }

    /**
     * Reads a mapping with any keys.
     *
     * @param node the node
     * @param what what it is, for messages
     * @return the values by their keys; of two with the same key the first
     */
    public Map<LineText, Node> freeMapping(Node node, String what) {
        Map<LineText, Node> entries = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            if (!isNull(node)) {
                diagnostics.error(line(node), what + " must be a mapping of keys to values");
            }
            return entries;
        }
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            text(tuple.getKeyNode(), "a key of " + what)
                    .ifPresent(key -> {
                        Integer first = lines.putIfAbsent(key.value(), key.line());
                        if (first == null) {
                            entries.put(key, tuple.getValueNode());
                        } else {
                            diagnostics.error(
                                    key.line(),
                                    "\"%s\" stands here a second time; the first is in line %d"
                                            .formatted(key.value(), first));
                        }
                    });
        }
        return entries;
    }

    /**
     * Reads a list.
     *
     * @param node the node
     * @param what what it is, for messages
     * @return its entries
     */
    public List<Node> list(Node node, String what) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (!isNull(node)) {
            diagnostics.error(line(node), what + " must be a list");
        }
        return List.of();
    }

    /**
     * Reads a list of texts.
     *
     * @param node the node
     * @param what what it is, for messages
     * @return the texts; one that stands there twice counts once
     */
    public List<LineText> texts(Node node, String what) {
        Map<String, LineText> texts = new LinkedHashMap<>();
        for (Node item : list(node, what)) {
            text(item, "an entry of " + what).ifPresent(t -> texts.putIfAbsent(t.value(), t));
        }
        return new ArrayList<>(texts.values());
    }

    /**
     * Reads a list of texts whose lines don't matter.
     *
     * @param node the node
     * @param what what it is, for messages
     * @return the texts; one that stands there twice counts once
     */
    public List<String> strings(Node node, String what) {
        return texts(node, what).stream().map(LineText::value).toList();
    }

    /**
     * Reads a text. Numbers and the like are taken as they are written.
     *
     * @param node the node
     * @param what what it is, for messages
     * @return the text, or nothing if there is none
     */
    public Optional<LineText> text(Node node, String what) {
        if (!(node instanceof ScalarNode scalar)) {
            diagnostics.error(line(node), what + " must be a text");
            return Optional.empty();
        }
        String value = scalar.getValue().strip();
        if (value.isEmpty() || isNull(node)) {
            diagnostics.error(line(node), what + " is empty");
            return Optional.empty();
        }
        return Optional.of(new LineText(value, line(node)));
    }

    /**
     * Says that a word is not known, and which was probably meant.
     *
     * @param kind what the word is
     * @param written the word
     * @param known the words that there are
     * @return the message
     */
    public static String unknown(String kind, String written, List<String> known) {
        return NearestWord.to(written, known)
                .map(near ->
                        "unknown %s \"%s\"; did you mean \"%s\"?".formatted(kind, written, near))
                .orElseGet(() ->
                        "unknown %s \"%s\"; there are %s"
                                .formatted(kind, written, String.join(", ", known)));
    }

    /**
     * Tells whether nothing stands where a node is.
     *
     * @param node the node
     * @return whether it is null
     */
    public static boolean isNull(Node node) {
        return Tag.NULL.equals(node.getTag());
    }

    /**
     * Returns where a node stands.
     *
     * @param node the node
     * @return its line in the YAML that it was composed of, counted from 1
     */
    public static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
