package dev.shirube.app.insights.improve;

import dev.shirube.answer.Outcome;
import dev.shirube.app.insights.improve.AcceptedQuestion.Entry;
import dev.shirube.text.Sha256;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lines of a file of labelled questions. Accepted ones are told by their kind; all others stay
 * as they are.
 */
final class LabelLines {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String KIND = "accepted";
    private static final String SAMPLES = "sample-questions";
    private static final int ID_DIGITS = 12;

    private LabelLines() {}

    /**
     * A question to label.
     *
     * @param question the question
     * @param job the slug of the guide that was talked about before it, or empty
     * @param guide the slug of the guide that answers it
     * @param title the heading of the section that does
     * @param entry what was written for it
     */
    record Fresh(String question, String job, String guide, String title, Entry entry) {

        String id() {
            return KIND + "-" + Sha256.hex(told(), ID_DIGITS);
        }

        /** Sample questions came first, and keep the ids that they had then. */
        private String told() {
            Stream<String> path = entry.path().stream();
            return Stream.of(
                            isSample(entry) ? path.skip(1) : path,
                            isSample(entry) ? Stream.<String>of() : entry.phrases().stream(),
                            Stream.of(question))
                    .flatMap(parts -> parts)
                    .collect(Collectors.joining("\0"));
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
            if (isSample(entry)) {
                line.put("heading", entry.path().getLast());
            } else {
                ArrayNode path = line.putArray("path");
                entry.path().forEach(path::add);
                ArrayNode phrases = line.putArray("phrases");
                entry.phrases().forEach(phrases::add);
            }
            ObjectNode expect = line.putObject("expect");
            expect.put("outcome", Outcome.ANSWER.id());
            expect.putArray("guides").add(guide);
            expect.putArray("sections").add(title);
            return JSON.writeValueAsString(line);
        }
    }

    private static boolean isSample(Entry entry) {
        return entry.path().getFirst().equals(SAMPLES);
    }

    /** Adds questions that are not there yet. */
    static String add(String text, List<Fresh> questions) {
        Set<String> there =
                accepted(text).stream().map(AcceptedQuestion::id).collect(Collectors.toSet());
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
                            String question = node.path("q").asString("");
                            accepted.add(
                                    new AcceptedQuestion(
                                            node.path("id").asString(""),
                                            question,
                                            entry(node, question)));
                        }
                    } catch (JacksonException e) {
                        // None of ours; eval tells what is wrong with it.
                    }
                });
        return accepted;
    }

    private static Entry entry(JsonNode node, String question) {
        List<String> path = strings(node.path("path"));
        return path.isEmpty()
                ? new Entry(
                        List.of(
                                SAMPLES,
                                node.path("expect").path("guides").path(0).asString(""),
                                node.path("heading").asString("")),
                        List.of(question))
                : new Entry(path, strings(node.path("phrases")));
    }

    private static List<String> strings(JsonNode list) {
        var strings = new ArrayList<String>();
        list.forEach(item -> strings.add(item.asString("")));
        return strings;
    }
}
