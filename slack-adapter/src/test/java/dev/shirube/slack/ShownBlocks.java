package dev.shirube.slack;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;

import dev.shirube.reply.Choice;
import dev.shirube.slack.blocks.BlockAction;
import dev.shirube.slack.blocks.SlackMessage;
import dev.shirube.testkit.Shown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows blocks as Slack would: markup is resolved, escapes are undone. */
final class ShownBlocks {

    static final Gson GSON = GsonFactory.createSnakeCase();

    private static final Pattern MARK = Pattern.compile("<([^<>|]*)(?:\\|([^<>]*))?>");

    private final List<String> parts = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> pings = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();

    private ShownBlocks() {}

    /** Returns the JSON of blocks as it goes over the wire. */
    static JsonArray json(List<LayoutBlock> blocks) {
        var list = new JsonArray();
        blocks.forEach(block -> list.add(GSON.toJsonTree(block)));
        return list;
    }

    static Shown of(List<SlackMessage> pages) {
        var shown = new ShownBlocks();
        for (SlackMessage page : pages) {
            shown.message(page.text(), json(page.blocks()));
        }
        return shown.shown();
    }

    /** Shows a message as the server got it. */
    static Shown of(String text, JsonArray blocks) {
        var shown = new ShownBlocks();
        shown.message(text, blocks);
        if (blocks.isEmpty()) {
            shown.parts.add(shown.marked(text));
        }
        return shown.shown();
    }

    private Shown shown() {
        return new Shown(
                parts, choices.stream().distinct().toList(), links, pings, titles, List.of());
    }

    private void message(String text, JsonArray blocks) {
        // Read out and shown in notifications: nobody may be called there either.
        marked(text);
        blocks.forEach(block -> block(block.getAsJsonObject()));
    }

    private void block(JsonObject block) {
        switch (block.get("type").getAsString()) {
            case "header" -> {
                titles.add(text(block.getAsJsonObject("text")));
                parts.add(titles.getLast());
            }
            case "section" -> parts.add(text(block.getAsJsonObject("text")));
            case "context" ->
                    block.getAsJsonArray("elements")
                            .forEach(e -> parts.add(text(e.getAsJsonObject())));
            case "rich_text" -> parts.add(rich(block));
            case "image" -> parts.add(block.get("alt_text").getAsString());
            case "table" -> block.getAsJsonArray("rows").forEach(row -> parts.add(row(row)));
            case "actions" ->
                    block.getAsJsonArray("elements").forEach(e -> action(e.getAsJsonObject()));
            case "context_actions", "divider" -> {}
            default -> throw new AssertionError("unknown block " + block);
        }
    }

    private String row(JsonElement row) {
        var cells = new ArrayList<String>();
        for (JsonElement each : row.getAsJsonArray()) {
            JsonObject cell = each.getAsJsonObject();
            cells.add(cell.has("text") ? cell.get("text").getAsString() : rich(cell));
        }
        return String.join(" | ", cells);
    }

    private String rich(JsonObject block) {
        var lines = new ArrayList<String>();
        for (JsonElement each : block.getAsJsonArray("elements")) {
            JsonObject element = each.getAsJsonObject();
            if (element.get("type").getAsString().equals("rich_text_list")) {
                lines.add(rich(element));
            } else {
                lines.add(runs(element));
            }
        }
        return String.join("\n", lines);
    }

    private String runs(JsonObject section) {
        var text = new StringBuilder();
        for (JsonElement each : section.getAsJsonArray("elements")) {
            JsonObject run = each.getAsJsonObject();
            switch (run.get("type").getAsString()) {
                case "text" -> text.append(run.get("text").getAsString());
                case "link" -> {
                    links.add(run.get("url").getAsString());
                    text.append(run.get("text").getAsString());
                }
                default -> pings.add(run.toString());
            }
        }
        return text.toString();
    }

    private void action(JsonObject element) {
        String id = element.get("action_id").getAsString();
        if (element.get("type").getAsString().equals("static_select")) {
            for (JsonElement option : element.getAsJsonArray("options")) {
                JsonObject entry = option.getAsJsonObject();
                String command = entry.get("value").getAsString();
                choices.add(new Choice(id, text(entry.getAsJsonObject("text")), command));
            }
        } else if (id.startsWith(BlockAction.ASK)) {
            String label = text(element.getAsJsonObject("text"));
            choices.add(new Choice(id, label, element.get("value").getAsString()));
        }
    }

    private String text(JsonObject object) {
        String text = object.get("text").getAsString();
        return object.get("type").getAsString().equals("mrkdwn") ? marked(text) : text;
    }

    /** Resolves the markup of a text that Slack parses. */
    private String marked(String text) {
        Matcher mark = MARK.matcher(text);
        var plain = new StringBuilder();
        while (mark.find()) {
            String target = unescaped(mark.group(1));
            if (target.startsWith("!") || target.startsWith("@") || target.startsWith("#")) {
                pings.add(target);
            } else {
                links.add(target);
            }
            String label = mark.group(2) == null ? target : mark.group(2);
            mark.appendReplacement(plain, Matcher.quoteReplacement(label));
        }
        mark.appendTail(plain);
        return unescaped(plain.toString());
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
