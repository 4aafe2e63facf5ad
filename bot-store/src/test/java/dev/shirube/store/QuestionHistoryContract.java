package dev.shirube.store;

import static dev.shirube.store.Samples.ALICE;
import static dev.shirube.store.Samples.ALICE_ALONE;
import static dev.shirube.store.Samples.BOB;
import static dev.shirube.store.Samples.CAROL;
import static dev.shirube.store.Samples.MONDAY;
import static dev.shirube.store.Samples.answered;
import static dev.shirube.store.Samples.judged;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.history.Aspect;
import dev.shirube.chat.history.Complained;
import dev.shirube.chat.history.Period;
import dev.shirube.chat.history.QuestionHistory;
import dev.shirube.chat.history.Tally;
import dev.shirube.chat.log.Complaint;
import dev.shirube.chat.log.Erasure;
import dev.shirube.chat.log.RecordedFeedback;
import dev.shirube.chat.request.Origin;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What every pair of a log and a history keeps, whatever it keeps it in. */
abstract class QuestionHistoryContract extends CommentHistoryContract {

    @Test
    void nothingIsCountedBeforeAnythingIsAsked() {
        for (Aspect aspect : Aspect.values()) {
            assertThat(history().tallies(aspect, WEEK, ALL)).as(aspect.name()).isEmpty();
        }
        assertThat(history().complaints(WEEK, ALL)).isEmpty();
    }

    @Test
    void allQuestionsAreCountedByWhatCameOfThemAndCommandsAreNone() {
        ask();

        assertThat(history().tallies(Aspect.ALL, WEEK, ALL))
                .containsExactly(new Tally(List.of(), 4, 1, 1, 3, 3, 0, 0));
    }

    @Test
    void whatAnotherSectionSpeaksForNearlyAsMuchIsInDoubt() {
        log().record(Samples.ahead(answered(MONDAY, ALICE, "smith", "salary", 0.9), 0.05));
        log().record(Samples.ahead(answered(MONDAY, BOB, "smith", "salary", 0.9), 0.6));
        log().record(Samples.ahead(answered(MONDAY, CAROL, "smith", "salary", 0.5), 0.05));

        assertThat(history().tallies(Aspect.ALL, WEEK, ALL))
                .containsExactly(new Tally(List.of(), 3, 2, 0, 0, 3, 0, 0));
        assertThat(history().tallies(Aspect.GAP, WEEK, ALL))
                .extracting(Tally::questions)
                .containsExactly(2L);
    }

    @Test
    void aPeriodHasItsFirstMomentAndNotItsLast() {
        ask();

        assertThat(history().tallies(Aspect.ALL, new Period(MONDAY, TUESDAY), ALL))
                .extracting(Tally::questions)
                .containsExactly(2L);
        assertThat(history().tallies(Aspect.ALL, WEEK.previous(), ALL)).isEmpty();
    }

    @Test
    void questionsAreCountedByDay() {
        ask();

        assertThat(history().tallies(Aspect.DAY, WEEK, ALL))
                .containsExactly(
                        new Tally(List.of("2026-11-23"), 2, 1, 0, 0, 2, 0, 0),
                        new Tally(List.of("2026-11-24"), 2, 0, 1, 3, 3, 0, 0));
    }

    @Test
    void questionsAreCountedByWhatTheyHaveInCommonTheMostFirst() {
        ask();

        assertThat(keys(Aspect.JOB)).containsExactly("smith 3", " 2", "獣医師 2", "cooper 1");
        assertThat(keys(Aspect.TOPIC)).containsExactly("salary 5", " 2", "skills 1");
        assertThat(keys(Aspect.PLATFORM)).containsExactly("slack 6", "discord 2");
        assertThat(keys(Aspect.LANGUAGE)).containsExactly("en 4", "ja 4");
        assertThat(keys(Aspect.GUIDE)).containsExactly(" 4", "smith 3", "cooper 1");
        assertThat(keys(Aspect.SECTION))
                .containsExactly(
                        "| 4",
                        "smith|smith-salary 2",
                        "cooper|cooper-salary 1",
                        "smith|smith-skills 1");
        assertThat(keys(Aspect.ASKED))
                .containsExactly(
                        "smith|salary 2", "獣医師|salary 2", "cooper|salary 1", "smith|skills 1");
    }

    @Test
    void aPeriodThatIsReadOnceHasTheSameCounts() {
        ask();
        log().record(Samples.ahead(answered(TUESDAY, BOB, "smith", "salary", 0.9), 0.05));
        log().judged(judged(TUESDAY, ALICE, "smith", "salary", null));
        log().judged(commented(TUESDAY, BOB, "古い"));
        log().judged(judged(TUESDAY, CAROL, "weaver", "salary", Complaint.NOT_MEANT));
        QuestionHistory once = history().counted(WEEK);

        for (Aspect aspect : Aspect.values()) {
            for (Period period : List.of(WEEK, new Period(MONDAY, TUESDAY), WEEK.previous())) {
                for (int limit : new int[] {1, ALL}) {
                    assertThat(once.tallies(aspect, period, limit))
                            .as(aspect.name())
                            .isEqualTo(history().tallies(aspect, period, limit));
                }
            }
        }
        assertThat(once.complaints(WEEK, ALL)).isEqualTo(history().complaints(WEEK, ALL));
        assertThat(once.comments(WEEK, ALL)).isEqualTo(history().comments(WEEK, ALL));
    }

    @Test
    void aPlaceIsAChannelWithItsThreadsOrNoneForAPersonAlone() {
        ask();

        assertThat(keys(Aspect.PLACE)).containsExactly("slack|C1 5", "discord|88 2", "slack| 1");
    }

    @Test
    void gapsAreWhatWasDeclinedOrAnsweredInDoubt() {
        ask();

        assertThat(history().tallies(Aspect.GAP, WEEK, ALL))
                .containsExactly(
                        new Tally(List.of("job-not-covered", "獣医師", "salary"), 0, 0, 0, 2, 2, 0, 0),
                        new Tally(List.of("", "smith", "salary"), 1, 1, 0, 0, 1, 0, 0),
                        new Tally(List.of("off-topic", "", ""), 0, 0, 0, 1, 1, 0, 0));
    }

    @Test
    void noMoreGroupsAreReturnedThanAskedFor() {
        ask();

        assertThat(history().tallies(Aspect.JOB, WEEK, 1))
                .extracting(Tally::key)
                .containsExactly(List.of("smith"));
    }

    @Test
    void aJudgementCountsForTheQuestionItIsAbout() {
        ask();
        log().judged(judged(TUESDAY, ALICE, "smith", "salary", null));
        log().judged(judged(TUESDAY, BOB, "smith", "salary", Complaint.OUT_OF_DATE));

        assertThat(history().tallies(Aspect.ALL, WEEK, ALL))
                .containsExactly(new Tally(List.of(), 4, 1, 1, 3, 3, 1, 1));
        assertThat(history().tallies(Aspect.ASKED, WEEK, 1))
                .containsExactly(new Tally(List.of("smith", "salary"), 2, 1, 0, 0, 2, 1, 1));
        assertThat(history().tallies(Aspect.LANGUAGE, WEEK, ALL))
                .containsExactly(
                        new Tally(List.of("en"), 0, 0, 1, 3, 3, 0, 0),
                        new Tally(List.of("ja"), 4, 1, 0, 0, 3, 1, 1));
        assertThat(history().complaints(WEEK, ALL))
                .containsExactly(new Complained("smith", "smith-salary", "out-of-date", 1));
    }

    @Test
    void whoeverJudgesAgainIsCountedOnceByWhatTheySaidLast() {
        ask();
        log().judged(new RecordedFeedback(TUESDAY, ALICE, "smith", "smith-salary", false, null));
        log().judged(judged(TUESDAY, ALICE, "smith", "salary", Complaint.INCOMPLETE));

        assertThat(history().tallies(Aspect.ALL, WEEK, ALL))
                .extracting(Tally::helpful, Tally::unhelpful)
                .containsExactly(org.assertj.core.api.Assertions.tuple(0L, 1L));
        assertThat(history().complaints(WEEK, ALL))
                .containsExactly(new Complained("smith", "smith-salary", "incomplete", 1));
    }

    @Test
    void aJudgementOnWhatNobodyAskedIsCountedByItsGuideAlone() {
        log().judged(judged(TUESDAY, CAROL, "cooper", "salary", Complaint.NOT_MEANT));

        assertThat(history().tallies(Aspect.GUIDE, WEEK, ALL))
                .containsExactly(Tally.none(List.of("cooper")).judged(0, 1));
        assertThat(history().tallies(Aspect.JOB, WEEK, ALL))
                .containsExactly(Tally.none(List.of("")).judged(0, 1));
    }

    @Test
    void thatThereWasNoAnswerCanBeJudgedToo() {
        ask();
        log().judged(new RecordedFeedback(TUESDAY, ALICE, null, null, false, Complaint.NOT_MEANT));

        assertThat(history().complaints(WEEK, ALL))
                .containsExactly(new Complained("", "", "not-meant", 1));
    }

    @Test
    void whoeverIsForgottenIsCountedNoMoreAndOthersAre() {
        ask();
        log().judged(judged(TUESDAY, ALICE, "smith", "salary", null));
        log().judged(judged(TUESDAY, BOB, "smith", "salary", Complaint.OUT_OF_DATE));

        assertThat(log().forget(ALICE_ALONE)).isEqualTo(Erasure.DONE);

        assertThat(history().tallies(Aspect.ALL, WEEK, ALL))
                .containsExactly(new Tally(List.of(), 2, 1, 1, 1, 2, 0, 1));
        assertThat(keys(Aspect.GAP))
                .containsExactly("|smith|salary 1", "job-not-covered|獣医師|salary 1");
        log().record(answered(TUESDAY, ALICE, "smith", "salary", 0.9));
        assertThat(history().tallies(Aspect.ALL, WEEK, ALL))
                .extracting(Tally::questions)
                .containsExactly(5L);
    }

    @Test
    void theSameIdOnAnotherPlatformIsSomebodyElse() {
        ask();

        log().forget(new Origin("discord", "", "", ALICE.person()));

        assertThat(history().tallies(Aspect.ALL, WEEK, ALL))
                .containsExactly(new Tally(List.of(), 4, 1, 1, 3, 3, 0, 0));
    }

    private List<String> keys(Aspect aspect) {
        return history().tallies(aspect, WEEK, ALL).stream()
                .map(tally -> String.join("|", tally.key()) + " " + tally.questions())
                .toList();
    }
}
