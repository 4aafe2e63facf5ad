package dev.shirube.eval.ask;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;

/** The id of a line of questions, handed back as it came in. */
sealed interface QuestionId {

    /** A string. */
    record Text(String value) implements QuestionId {}

    /** A number, as its digits. */
    record Numeric(BigDecimal value) implements QuestionId {}

    /** A line without an id, or one whose id cannot be told. */
    record Missing() implements QuestionId {}

    /** Reads an id; one that is neither string nor number counts as missing. */
    static QuestionId of(JsonNode node) {
        if (node.isString()) {
            return new Text(node.stringValue());
        }
        return node.isNumber() ? new Numeric(node.decimalValue()) : new Missing();
    }

    /** Writes the id as the value of a property. */
    default void write(String name, JsonGenerator json) {
        switch (this) {
            case Text text -> json.writeStringProperty(name, text.value());
            case Numeric number -> json.writeNumberProperty(name, number.value());
            case Missing ignored -> json.writeNullProperty(name);
        }
    }
}
