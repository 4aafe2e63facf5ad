package dev.shirube.web;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What the page or another client says.
 *
 * @param text the words or the command
 * @param conversation the client's own id of the conversation
 * @param locale the language of the person, or null
 */
record ChatBody(String text, String conversation, @Nullable Locale locale) {

    /** In bytes: several times what the longest question takes, spelt out as escapes even. */
    static final int LIMIT = 64 * 1024;

    private static final Pattern CONVERSATION = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern LANGUAGE =
            Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}");

    /**
     * Reads a body.
     *
     * @throws Problem if it is none
     */
    static ChatBody read(byte[] body, JsonMapper json) {
        JsonNode object;
        try {
            object = json.readTree(body);
        } catch (JacksonException e) {
            throw Problem.invalid("The body is not valid JSON.");
        }
        if (object == null || !object.isObject()) {
            throw Problem.invalid("The body must be a JSON object.");
        }
        String text = string(object, "text");
        if (text == null || text.isBlank()) {
            throw Problem.invalid("\"text\" is missing or empty.");
        }
        String conversation = matching(object, "conversation", CONVERSATION);
        String language = matching(object, "language", LANGUAGE);
        return new ChatBody(
                text,
                // Without an id nobody can come back to it.
                conversation == null ? UUID.randomUUID().toString() : conversation,
                language == null ? null : Locale.forLanguageTag(language));
    }

    private static @Nullable String matching(JsonNode object, String name, Pattern pattern) {
        String value = string(object, name);
        if (value != null && !pattern.matcher(value).matches()) {
            throw Problem.invalid("\"%s\" must match %s.".formatted(name, pattern));
        }
        return value;
    }

    private static @Nullable String string(JsonNode object, String name) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw Problem.invalid("\"%s\" must be a string.".formatted(name));
        }
        return value.stringValue();
    }
}
