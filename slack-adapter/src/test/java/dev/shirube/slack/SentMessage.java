package dev.shirube.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

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

    JsonArray blocks() {
        if (!body.has("blocks")) {
            return new JsonArray();
        }
        return body.get("blocks").isJsonArray()
                ? body.getAsJsonArray("blocks")
                : JsonParser.parseString(string("blocks")).getAsJsonArray();
    }
}
