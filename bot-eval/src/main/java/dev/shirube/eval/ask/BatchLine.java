package dev.shirube.eval.ask;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A line of a file of questions. */
sealed interface BatchLine {

    /** Returns the id to answer with. */
    QuestionId id();

    /** A question. */
    record Question(QuestionId id, String text, List<String> context) implements BatchLine {}

    /** A line that is no question. */
    record Bad(QuestionId id, String reason) implements BatchLine {}

    /** Reads lines. */
    final class Reader {

        private final JsonMapper mapper =
                JsonMapper.builder()
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .build();

        BatchLine read(String line) {
            JsonNode node;
            try {
                node = mapper.readTree(line);
            } catch (JacksonException e) {
                return new Bad(new QuestionId.Missing(), "not JSON: " + e.getOriginalMessage());
            }
            if (!node.isObject()) {
                return new Bad(new QuestionId.Missing(), "not a JSON object");
            }
            QuestionId id = QuestionId.of(node.path("id"));
            return fault(node)
                    .<BatchLine>map(reason -> new Bad(id, reason))
                    .orElseGet(() -> new Question(id, node.path("q").stringValue(), context(node)));
        }

        private static Optional<String> fault(JsonNode node) {
            JsonNode id = node.path("id");
            if (!id.isMissingNode() && !id.isNull() && !id.isString() && !id.isNumber()) {
                return Optional.of("\"id\" must be a string or a number");
            }
            if (!node.has("q")) {
                return Optional.of("there is no \"q\"");
            }
            if (!node.path("q").isString()) {
                return Optional.of("\"q\" must be a string");
            }
            JsonNode context = node.path("context");
            boolean absent = context.isMissingNode() || context.isNull();
            boolean strings =
                    context.isArray() && context.valueStream().allMatch(JsonNode::isString);
            return absent || strings
                    ? Optional.empty()
                    : Optional.of("\"context\" must be a list of strings");
        }

        private static List<String> context(JsonNode node) {
            var context = new ArrayList<String>();
            node.path("context").forEach(earlier -> context.add(earlier.stringValue()));
            return context;
        }
    }
}
