package dev.shirube.testkit;

import dev.shirube.chat.log.Erasure;
import dev.shirube.chat.log.QuestionLog;
import dev.shirube.chat.log.RecordedFeedback;
import dev.shirube.chat.log.RecordedQuestion;
import dev.shirube.chat.request.Origin;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A log that keeps all that it is given, in order. Thread-safe.
 *
 * @param keepsWords whether it keeps what people write of answers
 * @param questions what was asked
 * @param judgements what was thought of answers
 */
public record KeptLog(
        boolean keepsWords, List<RecordedQuestion> questions, List<RecordedFeedback> judgements)
        implements QuestionLog {

    /**
     * Makes an empty log.
     *
     * @param keepsWords whether it keeps what people write of answers
     */
    public KeptLog(boolean keepsWords) {
        this(keepsWords, new CopyOnWriteArrayList<>(), new CopyOnWriteArrayList<>());
    }

    @Override
    public void record(RecordedQuestion question) {
        questions.add(question);
    }

    @Override
    public void judged(RecordedFeedback judgement) {
        judgements.add(judgement);
    }

    @Override
    public boolean keepsJudgements() {
        return true;
    }

    @Override
    public Erasure forget(Origin person) {
        questions.removeIf(question -> isOf(question.origin(), person));
        judgements.removeIf(judgement -> isOf(judgement.origin(), person));
        return Erasure.DONE;
    }

    private static boolean isOf(Origin origin, Origin person) {
        return origin.platform().equals(person.platform())
                && origin.person().equals(person.person());
    }

    /** {@return what people wrote of answers} */
    public List<RecordedFeedback> comments() {
        return judgements.stream().filter(judgement -> judgement.comment() != null).toList();
    }
}
