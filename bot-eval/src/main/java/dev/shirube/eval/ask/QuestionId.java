package dev.shirube.eval.ask;

import com.fasterxml.jackson.annotation.JsonValue;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;

/** The id of a line of questions, handed back as it came in. */
sealed interface QuestionId {

    /** A string. */
    record Text(String value) implements QuestionId {}

    /** A number, as its digits. */
    record Numeric(BigDecimal value) implements QuestionId {}

    /** A line without an id, or one whose id cannot be told. */
    record Missing() implements QuestionId {

        @Override
        public @Nullable Object value() {
            return null;
        }
    }

    /** Reads an id; one that is neither string nor number counts as missing. */
    static QuestionId of(JsonNode node) {
        if (node.isString()) {
            return new Text(node.stringValue());
        }
        return node.isNumber() ? new Numeric(node.decimalValue()) : new Missing();
    }

    /** Returns what stands for it in the JSON, or null. */
    @JsonValue
    @Nullable Object value();
}
