package dev.shirube.store;

import static dev.shirube.store.Samples.ALICE;
import static dev.shirube.store.Samples.ALICE_ALONE;
import static dev.shirube.store.Samples.BOB;
import static dev.shirube.store.Samples.CAROL;
import static dev.shirube.store.Samples.MONDAY;
import static dev.shirube.store.Samples.answered;
import static dev.shirube.store.Samples.declined;
import static dev.shirube.store.Samples.judged;
import static dev.shirube.store.Samples.other;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Outcome;
import dev.shirube.chat.history.Aspect;
import dev.shirube.chat.history.Comment;
import dev.shirube.chat.history.Complained;
import dev.shirube.chat.history.Period;
import dev.shirube.chat.history.QuestionHistory;
import dev.shirube.chat.history.Tally;
import dev.shirube.chat.log.Complaint;
import dev.shirube.chat.log.QuestionLog;
import dev.shirube.chat.log.RecordedFeedback;
import dev.shirube.chat.request.Origin;

import org.junit.jupiter.api.Test;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What every pair of a log and a history keeps of what people write of answers. */
abstract class CommentHistoryContract {

    static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    static final Period WEEK = new Period(MONDAY, MONDAY.plus(Duration.ofDays(7)));
    static final int ALL = 100;

    abstract QuestionLog log();

    abstract QuestionHistory history();

    void ask() {
        log().record(answered(MONDAY, ALICE, "smith", "salary", 0.9));
        log().record(answered(MONDAY, BOB, "smith", "salary", 0.55));
        log().record(answered(TUESDAY, ALICE_ALONE, "smith", "skills", 0.8));
        log().record(answered(TUESDAY, CAROL, "cooper", "salary", 1));
        log().record(declined(TUESDAY, CAROL, "job-not-covered", "獣医師", "salary"));
        log().record(declined(TUESDAY, ALICE, "job-not-covered", "獣医師", "salary"));
        log().record(declined(TUESDAY, ALICE, "off-topic", null, null));
        log().record(other(TUESDAY, BOB, Outcome.CLARIFY));
        log().record(other(TUESDAY, BOB, Outcome.HELP));
    }

    static RecordedFeedback commented(Instant at, Origin origin, String words) {
        return new RecordedFeedback(at, origin, "smith", "smith-salary", false, null, words);
    }

    @Test
    void whatSomebodyWritesStandsWithTheAnswerAndTheReasonThatTheyGave() {
        ask();
        log().judged(judged(TUESDAY, BOB, "smith", "salary", Complaint.OUT_OF_DATE));
        log().judged(commented(TUESDAY.plusSeconds(1), BOB, "手当が増えました"));
        log().judged(commented(TUESDAY.plusSeconds(2), ALICE, "とても古い"));
        log().judged(
                        judged(
                                TUESDAY.plusSeconds(3),
                                ALICE,
                                "smith",
                                "salary",
                                Complaint.INCOMPLETE));

        assertThat(comments(WEEK))
                .containsExactly(
                        comment("incomplete", "とても古い"), comment("out-of-date", "手当が増えました"));
        assertThat(history().comments(WEEK, 1)).hasSize(1);
        assertThat(comments(WEEK.previous())).isEmpty();
        assertThat(history().complaints(WEEK, ALL))
                .containsExactlyInAnyOrder(
                        new Complained("smith", "smith-salary", "incomplete", 1),
                        new Complained("smith", "smith-salary", "out-of-date", 1));
    }

    private static Comment comment(String complaint, String words) {
        return new Comment(
                "smith", "smith-salary", "smith", "salary", "smithのsalaryは?", complaint, words);
    }

    /** With the question in compatibility form, as databases keep it. */
    private List<Comment> comments(Period period) {
        return history().comments(period, ALL).stream()
                .map(comment ->
                        new Comment(
                                comment.guide(),
                                comment.section(),
                                comment.job(),
                                comment.topic(),
                                Normalizer.normalize(comment.question(), Normalizer.Form.NFKC),
                                comment.complaint(),
                                comment.words()))
                .toList();
    }

    @Test
    void whoeverWritesAgainIsCountedOnceByWhatTheyWroteLast() {
        ask();
        log().judged(commented(TUESDAY, BOB, "古い"));
        log().judged(commented(TUESDAY.plusSeconds(1), BOB, "とても古い"));

        assertThat(comments(WEEK)).containsExactly(comment("", "とても古い"));
        assertThat(history().tallies(Aspect.ALL, WEEK, ALL))
                .extracting(Tally::unhelpful)
                .containsExactly(1L);
    }

    @Test
    void whoeverIsHelpedAfterAllHasNothingToComplainOf() {
        ask();
        log().judged(commented(TUESDAY, BOB, "古い"));
        log().judged(judged(TUESDAY, BOB, "smith", "salary", null));

        assertThat(comments(WEEK)).isEmpty();
        assertThat(history().complaints(WEEK, ALL)).isEmpty();
    }

    @Test
    void ofWhoeverIsForgottenNoCommentIsLeft() {
        ask();
        log().judged(commented(TUESDAY, BOB, "古い"));
        log().judged(commented(TUESDAY, ALICE, "短い"));

        log().forget(BOB);

        assertThat(comments(WEEK)).containsExactly(comment("", "短い"));
    }

    @Test
    void ofNoAnswerCommentsAreKeptWithTheQuestion() {
        ask();
        log().judged(new RecordedFeedback(TUESDAY, CAROL, null, null, false, null, "動物のお医者さん"));

        assertThat(comments(WEEK))
                .containsExactly(
                        new Comment("", "", "獣医師", "salary", "What about 獣医師?", "", "動物のお医者さん"));
    }
}
