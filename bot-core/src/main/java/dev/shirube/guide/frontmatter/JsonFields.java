package dev.shirube.guide.frontmatter;

import dev.shirube.diagnostic.Diagnostics;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;

/** Reads front matter written in JSON, token by token, so that every value knows its line. */
final class JsonFields {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String text;
    private final int firstLine;

    private JsonFields(String text, int firstLine) {
        this.text = text;
        this.firstLine = firstLine;
    }

    /**
     * Reads the fields of an object.
     *
     * @param text the JSON
     * @param firstLine the line of the file that it begins with, from 1
     * @param problems receives an error if it is not a JSON object
     * @return the fields up to the error, if any, in the order of the file
     */
    static List<Field> read(String text, int firstLine, Diagnostics problems) {
        return new JsonFields(text, firstLine).fields(problems);
    }

    private List<Field> fields(Diagnostics problems) {
        var fields = new ArrayList<Field>();
        try (JsonParser parser = MAPPER.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                problems.error(firstLine, "the front matter is not a JSON object {…}");
                return fields;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                fields.add(new Field(name, line(parser.currentTokenLocation()), value(parser)));
            }
            if (parser.nextToken() != null) {
                problems.error(
                        line(parser.currentTokenLocation()),
                        "the front matter goes on after the JSON object has ended");
            }
        } catch (JacksonException e) {
            problems.error(
                    e.getLocation() == null ? firstLine : line(e.getLocation()),
                    "the front matter is not valid JSON: " + e.getOriginalMessage());
        }
        return fields;
    }

    private Field.Value value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> new Field.Text(parser.getString(), true);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
                    new Field.Text(parser.getString(), false);
            case VALUE_NULL -> new Field.Absent();
            case START_ARRAY -> array(parser);
            default -> nested(parser, parser.currentTokenLocation());
        };
    }

    private Field.Value array(JsonParser parser) {
        var start = parser.currentTokenLocation();
        var items = new ArrayList<String>();
        boolean texts = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken().isStructStart()) {
                parser.skipChildren();
                texts = false;
            } else if (parser.currentToken() == JsonToken.VALUE_NULL) {
                texts = false;
            } else {
                items.add(parser.getString());
            }
        }
        return texts ? new Field.Items(items) : nested(parser, start);
    }

    private Field.Value nested(JsonParser parser, TokenStreamLocation start) {
        parser.skipChildren();
        int end = (int) parser.currentLocation().getCharOffset();
        return new Field.Nested(text.substring((int) start.getCharOffset(), end));
    }

    private int line(TokenStreamLocation location) {
        return firstLine + Math.max(location.getLineNr(), 1) - 1;
    }
}
