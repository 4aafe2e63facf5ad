package dev.shirube.app.insights.improve;

import dev.shirube.answer.Outcome;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * The lines of a file of labelled questions. Accepted ones are told by their kind; all others stay
 * as they are.
 */
final class LabelLines {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String KIND = "accepted";
    private static final int ID_BYTES = 6;

    private LabelLines() {}

    /**
     * A question to label.
     *
     * @param question the question
     * @param job the slug of the guide that was talked about before it, or empty
     * @param guide the slug of the guide
     * @param heading what names the section among sample questions
     * @param title the heading of the section
     */
    record Fresh(String question, String job, String guide, String heading, String title) {

        String id() {
            try {
                byte[] hash =
                        MessageDigest.getInstance("SHA-256")
                                .digest(
                                        String.join("\0", guide, heading, question)
                                                .getBytes(StandardCharsets.UTF_8));
                return KIND + "-" + HexFormat.of().formatHex(hash, 0, ID_BYTES);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }

        private String line() {
            ObjectNode line = JSON.createObjectNode();
            line.put("id", id());
            line.put("kind", KIND);
            ArrayNode context = line.putArray("context");
            if (!job.isEmpty()) {
                context.add("/job " + job);
            }
            line.put("q", question);
            line.put("heading", heading);
            ObjectNode expect = line.putObject("expect");
            expect.put("outcome", Outcome.ANSWER.id());
            expect.putArray("guides").add(guide);
            expect.putArray("sections").add(title);
            return JSON.writeValueAsString(line);
        }
    }

    /** Adds questions that are not there yet. */
    static String add(String text, List<Fresh> questions) {
        Set<String> there =
                accepted(text).stream()
                        .map(AcceptedQuestion::id)
                        .collect(java.util.stream.Collectors.toSet());
        var all = new StringBuilder(text);
        if (!text.isEmpty() && !text.endsWith("\n")) {
            all.append('\n');
        }
        questions.stream()
                .filter(question -> !there.contains(question.id()))
                .forEach(question -> all.append(question.line()).append('\n'));
        return all.toString();
    }

    /** Takes out accepted questions. */
    static String remove(String text, Set<String> ids) {
        var rest = new StringBuilder();
        for (String line : text.split("(?<=\n)")) {
            if (accepted(line).stream().noneMatch(question -> ids.contains(question.id()))) {
                rest.append(line);
            }
        }
        return rest.toString();
    }

    /** Returns the accepted questions, in the order of the file. */
    static List<AcceptedQuestion> accepted(String text) {
        var accepted = new ArrayList<AcceptedQuestion>();
        text.lines()
                .forEach(line -> {
                    try {
                        JsonNode node = JSON.readTree(line);
                        if (node.path("kind").asString("").equals(KIND)) {
                            accepted.add(
                                    new AcceptedQuestion(
                                            node.path("id").asString(""),
                                            node.path("q").asString(""),
                                            node.path("expect").path("guides").path(0).asString(""),
                                            node.path("heading").asString("")));
                        }
                    } catch (JacksonException e) {
                        // None of ours; eval tells what is wrong with it.
                    }
                });
        return accepted;
    }
}
