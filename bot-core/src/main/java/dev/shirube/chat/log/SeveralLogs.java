package dev.shirube.chat.log;

import dev.shirube.chat.request.Origin;

import java.util.Comparator;
import java.util.List;

/**
 * Hands all that is recorded to several logs.
 *
 * @param logs the logs
 */
record SeveralLogs(List<QuestionLog> logs) implements QuestionLog {

    /** Copies the list. */
    SeveralLogs {
        logs = List.copyOf(logs);
    }

    @Override
    public void record(RecordedQuestion question) {
        logs.forEach(log -> log.record(question));
    }

    @Override
    public void judged(RecordedFeedback judgement) {
        logs.forEach(log -> log.judged(judgement));
    }

    @Override
    public Erasure forget(Origin person) {
        return logs.stream()
                .map(log -> log.forget(person))
                .max(Comparator.naturalOrder())
                .orElse(Erasure.NOTHING_KEPT);
    }

    @Override
    public boolean keepsWords() {
        return logs.stream().anyMatch(QuestionLog::keepsWords);
    }

    @Override
    public boolean keepsJudgements() {
        return logs.stream().anyMatch(QuestionLog::keepsJudgements);
    }
}
