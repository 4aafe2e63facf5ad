package dev.shirube.store;

import dev.shirube.answer.Outcome;
import dev.shirube.chat.log.Complaint;
import dev.shirube.chat.log.RecordedFeedback;
import dev.shirube.chat.log.RecordedQuestion;
import dev.shirube.chat.people.HelpRequest;
import dev.shirube.chat.request.Asked;
import dev.shirube.chat.request.Origin;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** Questions of a small town with two channels. */
final class Samples {

    static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    static final Origin ALICE = new Origin("slack", "T1", "C1/1.1", "U-alice");
    static final Origin ALICE_ALONE = new Origin("slack", "T1", "U-alice", "U-alice");
    static final Origin BOB = new Origin("slack", "T1", "C1/2.2", "U-bob");
    static final Origin CAROL = new Origin("discord", "77", "88", "99");

    private Samples() {}

    static RecordedQuestion answered(
            Instant at, Origin origin, String job, String topic, double confidence) {
        return new RecordedQuestion(
                at,
                origin,
                Language.JA,
                new Asked(job + "の" + topic + "は？", job, topic),
                Outcome.ANSWER,
                null,
                job,
                job + "-" + topic,
                confidence,
                null,
                null);
    }

    /** The same with the next section so far behind. */
    static RecordedQuestion ahead(RecordedQuestion question, double margin) {
        return new RecordedQuestion(
                question.at(),
                question.origin(),
                question.language(),
                question.asked(),
                question.outcome(),
                question.reason(),
                question.guide(),
                question.section(),
                question.confidence(),
                margin,
                null);
    }

    static RecordedQuestion declined(
            Instant at,
            Origin origin,
            String reason,
            @Nullable String job,
            @Nullable String topic) {
        return new RecordedQuestion(
                at,
                origin,
                Language.EN,
                new Asked("What about " + job + "?", job, topic),
                Outcome.NONE,
                reason,
                null,
                null,
                null,
                null,
                null);
    }

    static RecordedQuestion other(Instant at, Origin origin, Outcome outcome) {
        return new RecordedQuestion(
                at,
                origin,
                Language.EN,
                new Asked("/help", null, null),
                outcome,
                outcome == Outcome.CLARIFY ? "job" : null,
                null,
                null,
                null,
                null,
                null);
    }

    static RecordedFeedback judged(
            Instant at, Origin origin, String job, String topic, @Nullable Complaint complaint) {
        return new RecordedFeedback(
                at, origin, job, job + "-" + topic, complaint == null, complaint);
    }

    /** A question that was passed on, and that nobody has taken yet. */
    static HelpRequest helpRequest(String id, Instant at, String platform, String asker) {
        return new HelpRequest(
                id,
                at,
                platform,
                asker,
                Language.JA,
                "smith",
                "CHELP",
                "",
                HelpRequest.State.OPEN,
                "");
    }
}
