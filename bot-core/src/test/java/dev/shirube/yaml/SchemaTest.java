package dev.shirube.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.diagnostic.Diagnostics;
import dev.shirube.guide.frontmatter.FrontMatterBlock;
import dev.shirube.guide.frontmatter.FrontMatterReader;
import dev.shirube.support.Support;
import dev.shirube.vocabulary.load.VocabularyLoader;
import dev.shirube.vocabulary.load.VocabularySource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The schemas of docs/schema, by which editors check files, say what the bot says of them. */
class SchemaTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Path SHIPPED = Path.of("src", "main", "resources", "dev", "shirube");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonNode vocabularyJson = json("vocabulary");
    private final Schema vocabulary = schema(vocabularyJson);
    private final JsonNode frontMatterJson = json("front-matter");
    private final Schema frontMatter = schema(frontMatterJson);
    private final JsonNode supportJson = json("support");
    private final Schema support = schema(supportJson);

    static Stream<Path> shippedVocabulary() throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED.resolve("vocabulary"))) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shippedVocabulary")
    void theShippedVocabularyFollowsItsSchemaAndNamesIt(Path file) throws IOException {
        String text = Files.readString(file);

        assertThat(faults(vocabulary, text)).isEmpty();
        assertThat(named(file, text)).isEqualTo(schemaFile("vocabulary").toRealPath());
    }

    @Test
    void theShippedPlacesFollowTheirSchemaAndNameIt() throws IOException {
        Path file = SHIPPED.resolve("support").resolve("support.yaml");
        String text = Files.readString(file);

        assertThat(faults(support, text)).isEmpty();
        assertThat(named(file, text)).isEqualTo(schemaFile("support").toRealPath());
    }

    @Test
    void theExamplesOfTheDocumentsFollowTheSchemasThatTheyName() throws IOException {
        String configuration = Files.readString(DOCS.resolve("configuration.md"));
        String guides = Files.readString(DOCS.resolve("writing-guides.md"));

        assertThat(faults(vocabulary, example(configuration, "vocabulary.schema.json"))).isEmpty();
        assertThat(faults(support, example(configuration, "support.schema.json"))).isEmpty();
        assertThat(faults(frontMatter, example(guides, "front-matter.schema.json"))).isEmpty();
    }

    @Test
    void theGuidesThatAreShippedFollowTheSchema() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "seeds"))) {
            List<Path> guides = files.filter(f -> f.toString().endsWith(".md")).toList();
            assertThat(guides).isNotEmpty();
            for (Path guide : guides) {
                assertThat(faults(frontMatter, block(Files.readString(guide)).text())).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "topic: []",
                "topics: {}",
                "topics: [{name: {ja: 夜勤, en: Night shift}, commands: [night]}]",
                "topics: [{id: Night Shift, asks: [夜勤]}]",
                "topics: [{id: salary, asks: 夜勤}]",
                "topics: [{id: salary, asked: [夜勤]}]",
                "topics: [{id: salary, commands: [/pay]}]",
                "topics: [{id: salary, commands: [take home]}]",
                "topics: [{id: salary, name: {jp: 年収}}]",
                "levels: [{id: senior, years: 7}]",
                "levels: [{id: senior, years: {to: 7}}]",
                "levels: [{id: senior, years: {from: seven}}]",
                "synonyms: [[離職率]]",
                "synonyms: [離職率, 定着率]",
                "aliases: [head_of_engineering]",
                "phrases: {greeting: ごきげんよう}",
                "fillers: [[a]]",
                "fillers: ['']",
                "sample-questions: {head_of_engineering: [家を建てられますか]}",
                "things: [{id: car, name: {ja: 車, en: Car}, asked: 社用車}]",
                "things: [{id: bonus, asks: [一時金]}]",
                "things: [{id: bonus, by-section: often}]",
                "- a"
            })
    void whatTheBotRefusesInAVocabularyTheSchemaRefusesToo(String yaml) {
        assertThat(vocabularyProblems(yaml)).isNotEmpty();
        assertThat(faults(vocabulary, yaml)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "topics:",
                "topics: [{id: salary}]",
                "topics: [{id: salary, asks: [3, 手取り], name: {en: Pay}}]",
                "levels: [{id: senior, years: {from: 7, to: 10.5}}]",
                "phrases: {greeting: [ごきげんよう]}",
                "things: [{id: bonus, told: [寸志], by-section: true}]",
                "sample-questions: {head_of_engineering: {年収: [家を建てられますか]}}"
            })
    void whatTheBotTakesInAVocabularyTheSchemaTakesToo(String yaml) {
        assertThat(vocabularyProblems(yaml)).isEmpty();
        assertThat(faults(vocabulary, yaml)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: a",
                "slug: A\ntitle: a",
                "slug: a\ntitle: [a]",
                "slug: a\ntitle: a\ncategory: [a]",
                "slug: a\ntitle: a\nkeywords: {a: b}",
                "slug: a\ntitle: a\nreview_by: soon",
                "slug: a\ntitle: a\nsample_questions: [a question without its heading]"
            })
    void whatTheBotFindsInAFrontMatterTheSchemaFindsToo(String yaml) {
        assertThat(frontMatterProblems(yaml)).isNotEmpty();
        assertThat(faults(frontMatter, yaml)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "slug: a\ntitle: b",
                "slug: a\ntitle: b\ncolour: blue",
                "slug: a\ntitle: b\nkeywords: c, d\ntags: [e, 2026]\nrelated_jobs:",
                "slug: a\ntitle: b\npublished_at: 2026-01-31\nowner: c\nreview_by: 2027-01-31",
                "slug: a\ntitle: b\nsample_questions: [年収 | 家を建てられますか]"
            })
    void whatTheBotTakesInAFrontMatterTheSchemaTakesToo(String yaml) {
        assertThat(frontMatterProblems(yaml)).isEmpty();
        assertThat(faults(frontMatter, yaml)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "places: [{name: a}]",
                "places: [{phone: '1'}]",
                "places: [{name: a, url: 'javascript:b'}]",
                "places: [{name: a, phone: '1', languages: [fr]}]",
                "places: 1",
                "sings: []",
                "- a"
            })
    void whatTheBotRefusesInPlacesTheSchemaRefusesToo(String yaml) {
        assertThatThrownBy(() -> Support.shipped().with("own.yaml", yaml))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(faults(support, yaml)).isNotEmpty();
    }

    @Test
    void theKeysAreThose() {
        assertThat(vocabularyProblems("zzzzzzzz: 1"))
                .containsExactly(unknown(vocabularyJson.at("/properties")));
        assertThat(vocabularyProblems("topics: [{id: salary, zzzzzzzz: 1}]"))
                .containsExactly(unknown(vocabularyJson.at("/$defs/topic/properties")));
        assertThat(vocabularyProblems("levels: [{id: senior, zzzzzzzz: 1}]"))
                .containsExactly(unknown(vocabularyJson.at("/$defs/level/properties")));
        assertThatThrownBy(() -> Support.shipped().with("own.yaml", "zzzzzzzz: 1"))
                .hasMessageEndingWith(unknown(supportJson.at("/properties")));
        assertThatThrownBy(() ->
                        Support.shipped()
                                .with("own.yaml", "places: [{name: a, phone: b, zzzzzzzz: 1}]"))
                .hasMessageEndingWith(
                        unknown(supportJson.at("/properties/places/items/properties")));
    }

    @Test
    void theKeysOfTheFrontMatterAreThoseOfTheDocument() throws IOException {
        String document = Files.readString(DOCS.resolve("writing-guides.md"));
        var keys = new TreeSet<String>();
        for (String row : document.lines().filter(l -> l.startsWith("| `")).toList()) {
            Matcher key = Pattern.compile("`([a-z_]+)`").matcher(row.split("\\|")[1]);
            while (key.find()) {
                keys.add(key.group(1));
            }
        }
        assertThat(frontMatterJson.at("/properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    private static String unknown(JsonNode properties) {
        return "unknown key \"zzzzzzzz\"; there are "
                + String.join(", ", properties.propertyNames());
    }

    private static List<String> vocabularyProblems(String yaml) {
        return new VocabularyLoader()
                .loadSources(List.of(new VocabularySource("own.yaml", yaml))).problems().stream()
                        .map(Diagnostic::message)
                        .toList();
    }

    private static List<Diagnostic> frontMatterProblems(String yaml) {
        var problems = new Diagnostics("own.md");
        FrontMatterReader.read(block("---\n" + yaml + "\n---\n"), problems);
        return problems.sorted();
    }

    private static FrontMatterBlock block(String guide) {
        return FrontMatterBlock.split(guide, new Diagnostics("own.md")).orElseThrow();
    }

    /** The example that names a schema, up to its end. */
    private static String example(String document, String schema) {
        int from = document.indexOf("yaml-language-server: $schema=");
        while (!document.startsWith(
                schema, document.lastIndexOf('/', document.indexOf('\n', from)) + 1)) {
            from = document.indexOf("yaml-language-server: $schema=", from + 1);
            assertThat(from).as("an example that names %s", schema).isNotNegative();
        }
        String rest = document.substring(document.indexOf('\n', from) + 1);
        return rest.substring(0, Math.min(end(rest, "```"), end(rest, "---\n")));
    }

    private static int end(String text, String fence) {
        int end = text.indexOf(fence);
        return end < 0 ? text.length() : end;
    }

    /** The schema that a file names in its first line. */
    private static Path named(Path file, String text) throws IOException {
        String first = text.lines().findFirst().orElse("");
        assertThat(first).startsWith("# yaml-language-server: $schema=");
        return file.resolveSibling(first.substring(first.indexOf('=') + 1)).toRealPath();
    }

    private static Path schemaFile(String name) {
        return DOCS.resolve("schema").resolve(name + ".schema.json");
    }

    private static JsonNode json(String name) {
        try {
            return JSON.readTree(Files.readString(schemaFile(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema schema(JsonNode json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json);
    }

    private static List<String> faults(Schema schema, String yaml) {
        var diagnostics = new Diagnostics("own.yaml");
        Node root = YamlComposer.compose(yaml, diagnostics);
        assertThat(diagnostics.sorted()).isEmpty();
        JsonNode node = root == null ? JsonNodeFactory.instance.nullNode() : json(root);
        return schema.validate(node).stream().map(Error::toString).toList();
    }

    /** As editors read it: no date, but text. */
    private static JsonNode json(Node node) {
        return switch (node) {
            case MappingNode mapping -> {
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                mapping.getValue()
                        .forEach(entry ->
                                object.set(
                                        ((ScalarNode) entry.getKeyNode()).getValue(),
                                        json(entry.getValueNode())));
                yield object;
            }
            case SequenceNode sequence -> {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                sequence.getValue().forEach(item -> array.add(json(item)));
                yield array;
            }
            case ScalarNode scalar when scalar.getTag().equals(Tag.NULL) ->
                    JsonNodeFactory.instance.nullNode();
            case ScalarNode scalar when isJson(scalar) -> JSON.readTree(scalar.getValue());
            case ScalarNode scalar -> JsonNodeFactory.instance.stringNode(scalar.getValue());
            default -> throw new AssertionError(node);
        };
    }

    private static boolean isJson(ScalarNode scalar) {
        return !scalar.getTag().equals(Tag.STR)
                && scalar.getValue().matches("true|false|-?[0-9]+([.][0-9]+)?");
    }
}
