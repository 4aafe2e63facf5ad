package dev.shirube.vocabulary.load;

import dev.shirube.diagnostic.Diagnostics;
import dev.shirube.vocabulary.SynonymGroup;
import dev.shirube.vocabulary.load.Fragment.PhraseEntry;
import dev.shirube.yaml.LineText;
import dev.shirube.yaml.YamlComposer;
import dev.shirube.yaml.YamlNodes;

import org.yaml.snakeyaml.nodes.Node;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Reads one vocabulary file, and reports all that is wrong with it. */
final class FragmentReader {

    private static final List<String> KEYS =
            List.of(
                    "topics",
                    "levels",
                    "jobs",
                    "job-heads",
                    "aliases",
                    "synonyms",
                    "phrases",
                    "fillers",
                    "sample-questions",
                    "pinned-questions",
                    "things");

    private final Diagnostics diagnostics;
    private final YamlNodes nodes;
    private final EntryReader entries;

    FragmentReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.nodes = new YamlNodes(diagnostics);
        this.entries = new EntryReader(diagnostics, nodes);
    }

    /** Reads a text; what the diagnostics holds afterwards makes the fragment worthless. */
    Fragment read(String text) {
        Node root = YamlComposer.compose(text, diagnostics);
        Map<String, Node> file =
                root == null ? Map.of() : nodes.mapping(root, "a vocabulary file", KEYS);
        return new Fragment(
                list(file, "topics", (node, key) -> entries.topics(node)),
                list(file, "levels", (node, key) -> entries.levels(node)),
                list(file, "jobs", this::jobs),
                list(file, "job-heads", nodes::strings),
                aliases(file),
                list(file, "synonyms", this::synonyms),
                list(file, "phrases", this::phrases),
                list(file, "fillers", nodes::strings),
                bySection(file, "sample-questions"),
                bySection(file, "pinned-questions"),
                list(file, "things", (node, key) -> entries.things(node)));
    }

    /** By the slug of a guide and a heading of it. */
    private Map<String, Map<String, List<String>>> bySection(Map<String, Node> file, String key) {
        Map<String, Map<String, List<String>>> guides = new LinkedHashMap<>();
        Node node = file.get(key);
        if (node == null) {
            return guides;
        }
        nodes.freeMapping(node, "\"" + key + "\"")
                .forEach((guide, headings) -> {
                    Map<String, List<String>> byHeading = new LinkedHashMap<>();
                    nodes.freeMapping(headings, "\"" + guide.value() + "\"")
                            .forEach((heading, questions) ->
                                    byHeading.put(
                                            heading.value(),
                                            nodes.strings(
                                                    questions, "\"" + heading.value() + "\"")));
                    guides.put(guide.value(), byHeading);
                });
        return guides;
    }

    private static <T> List<T> list(
            Map<String, Node> file, String key, BiFunction<Node, String, List<T>> reader) {
        Node node = file.get(key);
        return node == null ? List.of() : reader.apply(node, "\"" + key + "\"");
    }

    private List<List<String>> jobs(Node list, String what) {
        var jobs = new ArrayList<List<String>>();
        for (Node node : nodes.list(list, what)) {
            List<String> names = nodes.strings(node, "a job");
            if (!names.isEmpty()) {
                jobs.add(names);
            }
        }
        return jobs;
    }

    private Map<String, List<String>> aliases(Map<String, Node> file) {
        Map<String, List<String>> aliases = new LinkedHashMap<>();
        Node node = file.get("aliases");
        if (node != null) {
            for (Map.Entry<LineText, Node> entry :
                    nodes.freeMapping(node, "\"aliases\"").entrySet()) {
                String job = entry.getKey().value();
                aliases.put(job, nodes.strings(entry.getValue(), "\"" + job + "\""));
            }
        }
        return aliases;
    }

    private List<SynonymGroup> synonyms(Node list, String what) {
        var groups = new ArrayList<SynonymGroup>();
        for (Node node : nodes.list(list, what)) {
            int before = diagnostics.count();
            List<String> phrases = nodes.strings(node, "a group of synonyms");
            if (phrases.size() >= 2) {
                groups.add(new SynonymGroup(phrases));
            } else if (diagnostics.count() == before) {
                diagnostics.error(
                        YamlNodes.line(node),
                        "a group of synonyms needs at least two different phrases");
            }
        }
        return groups;
    }

    private List<PhraseEntry> phrases(Node mapping, String what) {
        var kinds = new ArrayList<PhraseEntry>();
        nodes.freeMapping(mapping, what)
                .forEach((kind, list) ->
                        kinds.add(
                                new PhraseEntry(
                                        kind, nodes.strings(list, "\"" + kind.value() + "\""))));
        return kinds;
    }
}
