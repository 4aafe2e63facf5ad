package dev.shirube.chat.log;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Records questions and judgements as lines of the log, one each. Thread-safe. */
public final class QuestionsToLogger implements QuestionLog {

    private static final Logger LOG = LoggerFactory.getLogger(QuestionsToLogger.class);

    /** Makes the log. */
    public QuestionsToLogger() {}

    @Override
    public void record(RecordedQuestion question) {
        LOG.info(
                "question: platform={} language={} outcome={} guide={} section={}",
                question.origin().platform(),
                question.language(),
                question.outcome().id(),
                question.guide(),
                question.section());
    }

    @Override
    public boolean keepsJudgements() {
        return true;
    }

    @Override
    public void judged(RecordedFeedback judgement) {
        LOG.info(
                "judgement: platform={} helpful={} guide={} section={} complaint={}",
                judgement.origin().platform(),
                judgement.helpful(),
                judgement.guide(),
                judgement.section(),
                judgement.complaint() == null ? null : judgement.complaint().id());
    }
}
