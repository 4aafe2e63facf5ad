package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import dev.shirube.slack.blocks.SlackMessage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;

/**
 * What Slack takes: the shapes by the schema that was made of Slack's own types, the lengths and
 * counts by the documentation, since that schema does not know them.
 */
final class BlockRules {

    private static final Path SCHEMA = Path.of("../../shared/schemas/slack-blocks.schema.json");

    private final Schema schema;

    private BlockRules(Schema schema) {
        this.schema = schema;
    }

    static BlockRules load() {
        assumeTrue(Files.exists(SCHEMA), "../shared is not there: no schema of Slack's blocks");
        try {
            return new BlockRules(
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                            .getSchema(Files.readString(SCHEMA)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails where Slack would refuse a message. */
    void check(SlackMessage message) {
        check(message.text(), ShownBlocks.json(message.blocks()));
        check(message.text(), ShownBlocks.json(message.plainBlocks()));
    }

    private void check(String text, JsonArray blocks) {
        var json = new JsonObject();
        json.addProperty("text", text);
        json.add("blocks", blocks);
        List<Error> errors = schema.validate(json.toString(), InputFormat.JSON);
        assertThat(errors).as(() -> json.toString()).isEmpty();
        lengths(text, blocks);
    }

    /** Fails where something is too long or too much. */
    static void lengths(String text, JsonArray blocks) {
        assertThat(text).isNotBlank().hasSizeLessThanOrEqualTo(4_000);
        assertThat(blocks.size()).isLessThanOrEqualTo(50);
        assertThat(characters(blocks)).isLessThanOrEqualTo(13_000);
        long tables = blocks.asList().stream().filter(b -> is(b, "table")).count();
        assertThat(tables).isLessThanOrEqualTo(1);
        blocks.forEach(block -> block(block.getAsJsonObject()));
    }

    private static void block(JsonObject block) {
        switch (block.get("type").getAsString()) {
            case "header" -> between(1, 150, block.getAsJsonObject("text"));
            case "section" -> between(1, 3_000, block.getAsJsonObject("text"));
            case "context" -> {
                assertThat(block.getAsJsonArray("elements").size()).isBetween(1, 10);
                block.getAsJsonArray("elements")
                        .forEach(e -> between(1, 2_000, e.getAsJsonObject()));
            }
            case "rich_text" -> {
                assertThat(block.getAsJsonArray("elements").size()).isPositive();
                assertThat(characters(block)).isBetween(1, 3_000);
                runs(block);
            }
            case "table" -> table(block.getAsJsonArray("rows"));
            case "image" -> assertThat(block.get("alt_text").getAsString()).hasSizeBetween(1, 2000);
            case "actions" -> actions(block.getAsJsonArray("elements"));
            default -> {}
        }
    }

    private static void table(JsonArray rows) {
        assertThat(rows.size()).isBetween(1, 100);
        for (JsonElement row : rows) {
            assertThat(row.getAsJsonArray().size()).isBetween(1, 20);
            for (JsonElement cell : row.getAsJsonArray()) {
                assertThat(characters(cell)).isPositive();
                runs(cell);
            }
        }
    }

    private static void actions(JsonArray elements) {
        assertThat(elements.size()).isBetween(1, 25);
        var ids = new HashSet<String>();
        for (JsonElement each : elements) {
            JsonObject element = each.getAsJsonObject();
            assertThat(ids.add(element.get("action_id").getAsString())).isTrue();
            assertThat(element.get("action_id").getAsString()).hasSizeLessThanOrEqualTo(255);
            if (is(element, "button")) {
                between(1, 75, element.getAsJsonObject("text"));
                assertThat(element.get("value").getAsString()).hasSizeBetween(1, 2_000);
            } else {
                assertThat(element.getAsJsonArray("options").size()).isBetween(1, 100);
                for (JsonElement option : element.getAsJsonArray("options")) {
                    between(1, 75, option.getAsJsonObject().getAsJsonObject("text"));
                    assertThat(option.getAsJsonObject().get("value").getAsString())
                            .hasSizeBetween(1, 75);
                }
            }
        }
    }

    private static void between(int least, int most, JsonObject text) {
        assertThat(text.get("text").getAsString()).hasSizeBetween(least, most);
    }

    /** Every run of text must have some. */
    private static void runs(JsonElement json) {
        if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(BlockRules::runs);
        } else if (json.isJsonObject()) {
            if (is(json, "text") || is(json, "link")) {
                assertThat(json.getAsJsonObject().get("text").getAsString()).isNotEmpty();
            } else if (json.getAsJsonObject().has("elements")) {
                assertThat(json.getAsJsonObject().getAsJsonArray("elements").size()).isPositive();
                runs(json.getAsJsonObject().get("elements"));
            }
        }
    }

    private static boolean is(JsonElement json, String type) {
        JsonElement of = json.getAsJsonObject().get("type");
        return of != null && of.getAsString().equals(type);
    }

    /** Counts the characters that are shown, wherever they stand. */
    private static int characters(JsonElement json) {
        int sum = 0;
        if (json.isJsonArray()) {
            for (JsonElement each : json.getAsJsonArray()) {
                sum += characters(each);
            }
        } else if (json.isJsonObject()) {
            for (var field : json.getAsJsonObject().entrySet()) {
                boolean words = field.getKey().equals("text") && field.getValue().isJsonPrimitive();
                sum +=
                        words
                                ? field.getValue().getAsString().length()
                                : characters(field.getValue());
            }
        }
        return sum;
    }
}
