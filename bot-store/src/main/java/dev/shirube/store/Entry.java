package dev.shirube.store;

import dev.shirube.chat.RecordedJudgement;
import dev.shirube.chat.RecordedQuestion;

/** Something to write. */
sealed interface Entry {

    /** A question that was asked. */
    record Question(RecordedQuestion question) implements Entry {}

    /** A judgement on an answer. */
    record Judgement(RecordedJudgement judgement) implements Entry {}
}
