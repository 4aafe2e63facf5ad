package dev.shirube.slack.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reads what Slack has written, in which anything may be missing or of another kind.
 *
 * @param object what is read
 */
public record Json(JsonObject object) {

    private static final Json NOTHING = new Json(new JsonObject());

    /** Returns an object inside, an empty one where there is none. */
    public Json at(String name) {
        return of(object.get(name));
    }

    public boolean has(String name) {
        JsonElement element = object.get(name);
        return element != null && !element.isJsonNull();
    }

    /** Returns a text, or null where there is none or nothing is in it. */
    @Nullable
    public String string(String name) {
        JsonElement element = object.get(name);
        String text = element != null && element.isJsonPrimitive() ? element.getAsString() : null;
        return text == null || text.isBlank() ? null : text;
    }

    /** Returns a text, an empty one where there is none. */
    public String text(String name) {
        return Objects.requireNonNullElse(string(name), "");
    }

    public boolean isTrue(String name) {
        return "true".equals(string(name));
    }

    /** Returns the objects of a list. */
    public List<Json> list(String name) {
        return object.get(name) instanceof JsonArray array ? each(array) : List.of();
    }

    /** Returns the texts of a list. */
    public List<String> texts(String name) {
        return object.get(name) instanceof JsonArray array
                ? array.asList().stream()
                        .filter(JsonElement::isJsonPrimitive)
                        .map(JsonElement::getAsString)
                        .toList()
                : List.of();
    }

    /** Returns the objects of all lists of lists, as the rows of a table are. */
    public List<Json> cells(String name) {
        if (!(object.get(name) instanceof JsonArray rows)) {
            return List.of();
        }
        return rows.asList().stream()
                .flatMap(row -> row instanceof JsonArray cells ? each(cells).stream() : Stream.of())
                .toList();
    }

    private static List<Json> each(JsonArray array) {
        return array.asList().stream().map(Json::of).toList();
    }

    public static Json of(@Nullable JsonElement element) {
        return element != null && element.isJsonObject()
                ? new Json(element.getAsJsonObject())
                : NOTHING;
    }
}
