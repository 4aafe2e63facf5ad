package dev.shirube.eval.ask;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Turn;
import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.question.Conversation;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;

import java.util.List;
import java.util.function.Predicate;

/** Answers questions one by one, without the limits and the memory of a chat. Thread-safe. */
public final class Asker {

    private final Answerer answerer;
    private final Snapshot snapshot;
    private final Predicate<String> distress;
    private final Language fallback;

    /**
     * Makes an asker.
     *
     * @param answerer answers
     * @param snapshot the guides
     * @param distress tells whether somebody should be told where to turn to instead
     * @param fallback the language to speak where the question does not tell
     */
    public Asker(
            Answerer answerer, Snapshot snapshot, Predicate<String> distress, Language fallback) {
        this.answerer = answerer;
        this.snapshot = snapshot;
        this.distress = distress;
        this.fallback = fallback;
    }

    /**
     * Answers a question.
     *
     * @param question the question
     * @param context earlier questions of the same person, the earliest first
     * @return what came of the question
     */
    public AskedQuestion ask(String question, List<String> context) {
        var conversation = Conversation.EMPTY;
        for (String earlier : context) {
            conversation = answerer.answer(earlier, conversation, snapshot).conversation();
        }
        Language language = Language.of(question).orElse(fallback);
        Snapshot spoken = snapshot.in(language);
        long start = System.nanoTime();
        Turn turn = answerer.answer(question, conversation, spoken);
        long micros = (System.nanoTime() - start) / 1_000;
        Answer answer =
                distress.test(question)
                        ? new Answer.Courtesy(Answer.Courtesy.Kind.DISTRESS, null)
                        : turn.answer();
        return new AskedQuestion(answer, turn.explanation(), language, micros);
    }
}
