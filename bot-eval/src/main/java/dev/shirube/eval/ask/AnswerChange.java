package dev.shirube.eval.ask;

import dev.shirube.eval.ask.QuestionFile.Entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A question whose answer is another where guides are others.
 *
 * @param question the question
 * @param before what is given by the one set of guides
 * @param now what is given by the other
 */
public record AnswerChange(Entry question, Given before, Given now) {

    private static final int LONGEST = 120;

    /**
     * Asks both.
     *
     * @param questions the questions
     * @param before answers from the one set of guides
     * @param now answers from the other
     * @return those whose outcome, guide, headings or passage is another, in their order
     */
    public static List<AnswerChange> among(List<Entry> questions, Asker before, Asker now) {
        var changes = new ArrayList<AnswerChange>();
        for (Entry question : questions) {
            Given old = given(before, question);
            Given current = given(now, question);
            if (!isSame(old, current)) {
                changes.add(new AnswerChange(question, old, current));
            }
        }
        return changes;
    }

    private static Given given(Asker asker, Entry question) {
        return Given.of(asker.ask(question.text(), question.context()).answer());
    }

    private static boolean isSame(Given before, Given now) {
        return before.outcome() == now.outcome()
                && Objects.equals(before.guide(), now.guide())
                && before.path().equals(now.path())
                && Objects.equals(before.passage(), now.passage());
    }

    /**
     * Tells it to people.
     *
     * @return the question, and a line for each answer
     */
    public List<String> lines() {
        String context = question.context().isEmpty() ? "" : " (in a conversation)";
        return List.of(
                question.text() + context,
                "  before: " + written(before),
                "  now:    " + written(now));
    }

    private static String written(Given given) {
        var line = new StringBuilder(given.outcome().id());
        if (given.guide() != null) {
            line.append(' ').append(given.guide());
        }
        given.path().forEach(heading -> line.append(" › ").append(heading));
        String passage = given.passage();
        if (passage != null) {
            String text = passage.replaceAll("\\s+", " ");
            int end =
                    text.offsetByCodePoints(
                            0, Math.min(LONGEST, text.codePointCount(0, text.length())));
            line.append(": ").append(text, 0, end).append(end < text.length() ? "…" : "");
        }
        return line.toString();
    }
}
