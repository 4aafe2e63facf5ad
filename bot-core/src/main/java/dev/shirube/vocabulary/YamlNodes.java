package dev.shirube.vocabulary;

import dev.shirube.vocabulary.Fragment.Text;

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
final class YamlNodes {

    private final Reporter reporter;

    YamlNodes(Reporter reporter) {
        this.reporter = reporter;
    }

    /** Reads a mapping that may only have certain keys. */
    Map<String, Node> mapping(Node node, String what, List<String> known) {
        Map<String, Node> entries = new LinkedHashMap<>();
        freeMapping(node, what)
                .forEach((key, value) -> {
                    if (known.contains(key.value())) {
                        entries.put(key.value(), value);
                    } else {
                        reporter.at(key.line(), unknown("key", key.value(), known));
                    }
                });
        return entries;
    }

    /** Reads a mapping with any keys. */
    Map<Text, Node> freeMapping(Node node, String what) {
        Map<Text, Node> entries = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            if (!isNull(node)) {
                reporter.at(node, what + " must be a mapping of keys to values");
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
                            reporter.at(
                                    key.line(),
                                    "\"%s\" stands here a second time; the first is in line %d"
                                            .formatted(key.value(), first));
                        }
                    });
        }
        return entries;
    }

    /** Reads a list. */
    List<Node> list(Node node, String what) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (!isNull(node)) {
            reporter.at(node, what + " must be a list");
        }
        return List.of();
    }

    /** Reads a list of texts; a text that stands there twice counts once. */
    List<Text> texts(Node node, String what) {
        Map<String, Text> texts = new LinkedHashMap<>();
        for (Node item : list(node, what)) {
            text(item, "an entry of " + what).ifPresent(t -> texts.putIfAbsent(t.value(), t));
        }
        return new ArrayList<>(texts.values());
    }

    /** Reads a list of texts whose lines don't matter. */
    List<String> strings(Node node, String what) {
        return texts(node, what).stream().map(Text::value).toList();
    }

    /** Reads a text; numbers and the like are taken as they are written. */
    Optional<Text> text(Node node, String what) {
        if (!(node instanceof ScalarNode scalar)) {
            reporter.at(node, what + " must be a text");
            return Optional.empty();
        }
        String value = scalar.getValue().strip();
        if (value.isEmpty() || isNull(node)) {
            reporter.at(node, what + " is empty");
            return Optional.empty();
        }
        return Optional.of(new Text(value, Reporter.line(node)));
    }

    static String unknown(String kind, String written, List<String> known) {
        return NearestWord.to(written, known)
                .map(near ->
                        "unknown %s \"%s\"; did you mean \"%s\"?".formatted(kind, written, near))
                .orElseGet(() ->
                        "unknown %s \"%s\"; there are %s"
                                .formatted(kind, written, String.join(", ", known)));
    }

    static boolean isNull(Node node) {
        return Tag.NULL.equals(node.getTag());
    }
}
