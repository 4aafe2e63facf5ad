package dev.shirube.answer;

import dev.shirube.answer.Answer.Found;
import dev.shirube.question.Conversation;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A question with what should come of it: one line of a file of labelled questions. */
record LabelledQuestion(
        String id,
        String kind,
        List<String> context,
        String question,
        Outcome outcome,
        List<String> guides,
        List<String> sections,
        List<String> contains) {

    /** How far an answer is right; each degree includes those before it. */
    enum Degree {
        WRONG,
        OUTCOME,
        GUIDE,
        SECTION,
        PASSAGE
    }

    static List<LabelledQuestion> parse(byte[] lines) {
        return new String(lines, StandardCharsets.UTF_8)
                .lines()
                .map(line -> of(JsonMapper.shared().readTree(line)))
                .toList();
    }

    private static LabelledQuestion of(JsonNode node) {
        JsonNode expect = node.get("expect");
        return new LabelledQuestion(
                node.get("id").stringValue(),
                node.get("kind").stringValue(),
                strings(node.get("context")),
                node.get("q").stringValue(),
                Outcome.valueOf(expect.get("outcome").stringValue().toUpperCase(Locale.ROOT)),
                strings(expect.get("guides")),
                strings(expect.get("sections")),
                strings(expect.get("contains")));
    }

    private static List<String> strings(JsonNode array) {
        var strings = new ArrayList<String>();
        array.forEach(item -> strings.add(item.stringValue()));
        return strings;
    }

    /** Asks it, after what was asked before. */
    Turn ask(Snapshot snapshot) {
        var answerer = new Answerer();
        Conversation conversation = Conversation.EMPTY;
        for (String earlier : context) {
            conversation = answerer.answer(earlier, conversation, snapshot).conversation();
        }
        return answerer.answer(question, conversation, snapshot);
    }

    Degree judge(Answer answer) {
        if (answer.outcome() != outcome) {
            return Degree.WRONG;
        }
        if (!(answer instanceof Found found)) {
            return Degree.PASSAGE;
        }
        Candidate given = found.given().getFirst();
        if (!guides.contains(given.guide().slug())) {
            return Degree.OUTCOME;
        }
        if (given.section().path().stream().noneMatch(this::isExpected)) {
            return Degree.GUIDE;
        }
        String passage = given.passage() == null ? "" : given.passage().text();
        return contains.isEmpty() || contains.stream().anyMatch(passage::contains)
                ? Degree.PASSAGE
                : Degree.SECTION;
    }

    /** A label may leave out the remark in brackets that a heading ends with. */
    boolean isExpected(String heading) {
        String bare = bare(heading);
        return sections.stream()
                .map(LabelledQuestion::bare)
                .anyMatch(label -> bare.equals(label) || bare.startsWith(label + "("));
    }

    private static String bare(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .replaceFirst("^(?:\\d+[\\x{FE0F}\\x{20E3}]+|\\d+\\.|[^\\p{L}\\p{N}])+", "")
                .replaceFirst("[^\\p{L}\\p{N})]+$", "")
                .strip();
    }
}
