package dev.shirube.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A message that the bot has sent. */
record SentMessage(String method, JsonObject body) {

    String channel() {
        return string("channel");
    }

    String thread() {
        return string("thread_ts");
    }

    String string(String name) {
        return body.has(name) ? body.get(name).getAsString() : "";
    }

    /** Returns what can be pressed, in order. */
    List<JsonObject> elements() {
        var elements = new ArrayList<JsonObject>();
        for (JsonElement block : blocks()) {
            if (block.getAsJsonObject().get("type").getAsString().equals("actions")) {
                block.getAsJsonObject()
                        .getAsJsonArray("elements")
                        .forEach(element -> elements.add(element.getAsJsonObject()));
            }
        }
        return elements;
    }

    /** Returns the first thing that can be pressed with an id. */
    Optional<JsonObject> element(String id) {
        return elements().stream()
                .filter(element -> element.get("action_id").getAsString().equals(id))
                .findFirst();
    }

    JsonArray blocks() {
        if (!body.has("blocks")) {
            return new JsonArray();
        }
        return body.get("blocks").isJsonArray()
                ? body.getAsJsonArray("blocks")
                : JsonParser.parseString(string("blocks")).getAsJsonArray();
    }
}
