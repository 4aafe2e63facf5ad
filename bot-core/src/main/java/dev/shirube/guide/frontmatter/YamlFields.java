package dev.shirube.guide.frontmatter;

import dev.shirube.diagnostic.Diagnostics;
import dev.shirube.yaml.YamlComposer;
import dev.shirube.yaml.YamlNodes;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads front matter written in YAML. It stops at the nodes: nothing is constructed, so no tag can
 * name a class, a date stays as written, and every value knows its line.
 */
final class YamlFields {

    private final String text;
    private final int firstLine;

    private YamlFields(String text, int firstLine) {
        this.text = text;
        this.firstLine = firstLine;
    }

    /**
     * Reads the fields of a mapping. Texts that cannot be read without quotes are read as if they
     * had them.
     *
     * @param text the YAML
     * @param firstLine the line of the file that it begins with, from 1
     * @param problems receives an error if it is not a YAML mapping, a warning where quotes lack
     * @return the fields in the order of the file; none after an error
     */
    static List<Field> read(String text, int firstLine, Diagnostics problems) {
        var faults = new Diagnostics("");
        Node root = YamlComposer.compose(text, firstLine, faults);
        if (!faults.hasErrors()) {
            return new YamlFields(text, firstLine).fields(root, problems);
        }
        var quoted = UnquotedText.of(text);
        Node mended = YamlComposer.compose(quoted.text(), firstLine, new Diagnostics(""));
        if (mended == null) {
            YamlComposer.compose(text, firstLine, problems); // says what is wrong
            return List.of();
        }
        quoted.lines()
                .forEach(line ->
                        problems.warning(
                                firstLine + line,
                                "a text with a colon or a bracket needs quotes in YAML; it is read"
                                        + " as if it had them"));
        return new YamlFields(quoted.text(), firstLine).fields(mended, problems);
    }

    private List<Field> fields(@Nullable Node root, Diagnostics problems) {
        if (root instanceof MappingNode mapping) {
            return mapping.getValue().stream().map(this::field).toList();
        }
        problems.error(firstLine, "the front matter is not a list of keys with values");
        return List.of();
    }

    private Field field(NodeTuple tuple) {
        Node key = tuple.getKeyNode();
        String name = key instanceof ScalarNode scalar ? scalar.getValue() : source(key);
        return new Field(name, line(key), value(tuple.getValueNode()));
    }

    private Field.Value value(Node node) {
        return switch (node) {
            case ScalarNode scalar when scalar.getTag().equals(Tag.NULL) -> new Field.Absent();
            // Plain scalars are text here whatever they look like: 2026 may well be a tag.
            case ScalarNode scalar -> new Field.Text(scalar.getValue(), true);
            case SequenceNode sequence -> items(sequence);
            default -> new Field.Nested(source(node));
        };
    }

    private Field.Value items(SequenceNode sequence) {
        var items = new ArrayList<String>();
        for (Node node : sequence.getValue()) {
            if (!(node instanceof ScalarNode scalar) || scalar.getTag().equals(Tag.NULL)) {
                return new Field.Nested(source(sequence));
            }
            items.add(scalar.getValue());
        }
        return new Field.Items(items);
    }

    private String source(Node node) {
        // Marks count code points, strings count UTF-16 units.
        int from = text.offsetByCodePoints(0, node.getStartMark().getIndex());
        int to = text.offsetByCodePoints(0, node.getEndMark().getIndex());
        return text.substring(from, to).strip();
    }

    private int line(Node node) {
        return firstLine + YamlNodes.line(node) - 1;
    }
}
