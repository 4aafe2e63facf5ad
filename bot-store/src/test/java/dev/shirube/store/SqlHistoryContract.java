package dev.shirube.store;

import static dev.shirube.store.Samples.ALICE;
import static dev.shirube.store.Samples.BOB;
import static dev.shirube.store.Samples.CAROL;
import static dev.shirube.store.Samples.MONDAY;
import static dev.shirube.store.Samples.answered;
import static dev.shirube.store.Samples.declined;
import static dev.shirube.store.Samples.judged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.shirube.answer.Outcome;
import dev.shirube.chat.history.Aspect;
import dev.shirube.chat.history.Gap;
import dev.shirube.chat.history.Period;
import dev.shirube.chat.history.QuestionHistory;
import dev.shirube.chat.history.Tally;
import dev.shirube.chat.log.Complaint;
import dev.shirube.chat.log.QuestionLog;
import dev.shirube.chat.log.RecordedQuestion;
import dev.shirube.chat.platform.SentPosts;
import dev.shirube.chat.request.Asked;
import dev.shirube.chat.request.Origin;
import dev.shirube.meaning.SentenceVector;
import dev.shirube.practice.PracticeSession;
import dev.shirube.practice.PracticeStreak;
import dev.shirube.store.database.Database;
import dev.shirube.store.sql.Entry;
import dev.shirube.store.sql.SqlPractice;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.YearRange;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What every database does beside. */
abstract class SqlHistoryContract extends QuestionHistoryContract {

    private static final Period WEEK = new Period(MONDAY, MONDAY.plus(Duration.ofDays(7)));

    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private WrittenAtOnce store;

    abstract Database database();

    @BeforeEach
    void open() throws IOException {
        store = WrittenAtOnce.to(database(), folder, true);
    }

    @AfterEach
    void close() {
        store.session().sql().sql("delete from shirube_question").update();
        store.session().sql().sql("delete from shirube_judgement").update();
        store.session().sql().sql("delete from shirube_vector").update();
        store.session().sql().sql("delete from shirube_post").update();
        store.close();
    }

    @Override
    QuestionLog log() {
        return store;
    }

    @Override
    QuestionHistory history() {
        return store.history();
    }

    /** With {@code -Dshirube.rows=1000000} it prints how long so many take. */
    @Test
    void manyQuestionsAreCountedInOneLook() {
        int number = Integer.getInteger("shirube.rows", 3_000);
        Period period = new Period(MONDAY, MONDAY.plus(Duration.ofDays(90)));
        store.session().inTransaction(() -> fill(number, period));
        long before = ManyQuestions.processorMillis();
        long start = System.nanoTime();

        QuestionHistory counted = store.history().counted(period);
        Map<Aspect, List<Tally>> tallies = new EnumMap<>(Aspect.class);
        for (Aspect aspect : ManyQuestions.ON_THE_PAGE) {
            tallies.put(aspect, counted.tallies(aspect, period, 10));
        }

        System.out.printf(
                Locale.ROOT,
                "%d questions by %d aspects: %d ms, %d ms of a processor%n",
                number,
                tallies.size(),
                (System.nanoTime() - start) / 1_000_000,
                ManyQuestions.processorMillis() - before);
        assertThat(tallies.get(Aspect.ALL))
                .extracting(Tally::questions)
                .containsExactly((long) number);
        if (number <= 3_000) {
            tallies.forEach((aspect, told) ->
                    assertThat(told).isEqualTo(store.history().tallies(aspect, period, 10)));
        }
    }

    private void fill(int number, Period period) {
        ManyQuestions.of(number, period)
                .forEach(row ->
                        store.session().sql().sql(ManyQuestions.INSERT).params(row).update());
    }

    @Test
    void practiceIsReadAsItWasWritten() {
        var session =
                new PracticeSession(
                        "smith", new YearRange(3, 7), List.of("何を打ちますか？", "Why?"), 1, true);
        var streak = new PracticeStreak(LocalDate.of(2031, 2, 3), 4);
        store.write(new Entry.Practice(MONDAY, ALICE, PracticeSession.of("smith", null)));
        store.write(new Entry.Practice(MONDAY, ALICE, session));
        store.write(new Entry.Practice(MONDAY, BOB, PracticeSession.of("cooper", null)));
        store.write(new Entry.Streak(MONDAY, ALICE, PracticeStreak.of(LocalDate.of(2031, 2, 1))));
        store.write(new Entry.Streak(MONDAY, ALICE, streak));

        SqlPractice rows = store.writer().practice();
        assertThat(rows.sessions().values())
                .extracting(SqlPractice.Kept::session)
                .containsExactlyInAnyOrder(session, PracticeSession.of("cooper", null));
        assertThat(rows.streaks().values()).containsExactly(streak);

        store.write(new Entry.Practice(MONDAY, BOB, null));
        store.forget(ALICE);
        assertThat(rows.sessions()).isEmpty();
        assertThat(rows.streaks()).isEmpty();
    }

    private SentPosts.Claim claim(String name, Instant due) {
        var claim = new Entry.Claim(name, due);
        store.write(claim);
        return claim.result().get();
    }

    @Test
    void aPostIsClaimedOnceAndAgainWhereItDidNotArrive() {
        Instant next = MONDAY.plus(Duration.ofDays(1));

        assertThat(claim("weekly slack C1", MONDAY)).isEqualTo(SentPosts.Claim.FIRST);
        assertThat(claim("weekly slack C1", MONDAY)).isEqualTo(SentPosts.Claim.SENT);
        assertThat(claim("weekly slack C1", next)).isEqualTo(SentPosts.Claim.YOURS);
        assertThat(claim("weekly slack C1", next)).isEqualTo(SentPosts.Claim.SENT);
        assertThat(claim("daily slack C1", next)).isEqualTo(SentPosts.Claim.FIRST);
        store.write(new Entry.Release("weekly slack C1", MONDAY));
        assertThat(claim("weekly slack C1", next)).isEqualTo(SentPosts.Claim.SENT);
        store.write(new Entry.Release("weekly slack C1", next));
        assertThat(claim("weekly slack C1", MONDAY)).isEqualTo(SentPosts.Claim.SENT);
        assertThat(claim("weekly slack C1", next)).isEqualTo(SentPosts.Claim.YOURS);
    }

    @Test
    void wordsThatAreKeptAreCounted() {
        log().record(answered(MONDAY, ALICE, "smith", "salary", 0.9));
        log().record(answered(MONDAY, BOB, "smith", "salary", 0.9));
        log().record(declined(MONDAY, BOB, "off-topic", "weather", null));

        assertThat(history().tallies(Aspect.WORDS, WEEK, 9))
                .containsExactly(
                        new Tally(List.of("smithのsalaryは?"), 2, 0, 0, 0, 2, 0, 0),
                        new Tally(List.of("What about weather?"), 0, 0, 0, 1, 1, 0, 0));
        assertThat(history().tallies(Aspect.GAP_WORDS, WEEK, 9))
                .extracting(Tally::key)
                .containsExactly(List.of("What about weather?"));
    }

    @Test
    void gapsAreListedInTheirWordsWithWhatIsWrongTheLatestFirst() {
        log().record(answered(MONDAY, ALICE, "smith", "salary", 0.9));
        log().record(answered(MONDAY.plusSeconds(1), ALICE, "smith", "skills", 0.5));
        log().record(answered(MONDAY.plusSeconds(2), CAROL, "cooper", "salary", 0.9));
        log().record(declined(MONDAY.plusSeconds(3), BOB, "off-topic", "weather", null));
        log().judged(judged(MONDAY, CAROL, "cooper", "salary", Complaint.WRONG_SECTION));
        log().judged(judged(MONDAY, ALICE, "smith", "salary", null));

        assertThat(store.gaps().gaps(WEEK, 9))
                .extracting(Gap::words, Gap::kind, Gap::job, Gap::topic)
                .containsExactly(
                        tuple("What about weather?", Gap.Kind.DECLINED, "weather", ""),
                        tuple("cooperのsalaryは?", Gap.Kind.UNHELPFUL, "cooper", "salary"),
                        tuple("smithのskillsは?", Gap.Kind.DOUBTFUL, "smith", "skills"));
        assertThat(store.gaps().gaps(WEEK, 1))
                .extracting(Gap::kind)
                .containsExactly(Gap.Kind.DECLINED);
        assertThat(store.gaps().gaps(WEEK.previous(), 9)).isEmpty();
    }

    private static RecordedQuestion asked(
            Origin origin, String words, Outcome outcome, double confidence, double margin) {
        return new RecordedQuestion(
                MONDAY,
                origin,
                Language.JA,
                new Asked(words, "smith", null),
                outcome,
                outcome == Outcome.NONE ? "off-topic" : null,
                "smith",
                "smith-x",
                confidence,
                margin,
                SentenceVector.of(new float[] {0.5f, -0.25f, 1}));
    }

    private long vectors() {
        return store.session()
                .sql()
                .sql("select count(*) from shirube_vector")
                .query(Long.class)
                .single();
    }

    @Test
    void theVectorOfAGapIsKeptWithItsWordsAndNoLonger() {
        log().record(asked(ALICE, "鉄は重い?", Outcome.NONE, 0.2, 0.5));
        log().record(asked(BOB, "鉄は熱い?", Outcome.ANSWER, 0.5, 0.5));
        log().record(asked(CAROL, "鉄は冷たい?", Outcome.ANSWER, 0.9, 0.05));
        log().record(asked(ALICE, "鉄は硬い?", Outcome.ANSWER, 0.9, 0.5));
        log().record(asked(ALICE, "ann@example.com は鉄?", Outcome.NONE, 0.2, 0.5));

        assertThat(store.gaps().gaps(WEEK, 9))
                .extracting(Gap::words, Gap::meaning)
                .containsExactly(
                        tuple("[mail] は鉄?", null),
                        tuple("鉄は冷たい?", SentenceVector.of(new float[] {0.5f, -0.25f, 1})),
                        tuple("鉄は熱い?", SentenceVector.of(new float[] {0.5f, -0.25f, 1})),
                        tuple("鉄は重い?", SentenceVector.of(new float[] {0.5f, -0.25f, 1})));
        assertThat(vectors()).isEqualTo(3);

        log().forget(ALICE);
        assertThat(vectors()).isEqualTo(2);
        store.session().inTransaction(() -> store.writer().deleteBefore(MONDAY.plusSeconds(1)));
        assertThat(vectors()).isZero();
    }

    @Test
    void withoutWordsNoVectorIsKept() throws IOException {
        try (WrittenAtOnce silent = WrittenAtOnce.to(database(), folder, false)) {
            silent.record(asked(ALICE, "鉄は重い?", Outcome.NONE, 0.2, 0.5));
        }
        assertThat(vectors()).isZero();
    }

    @Test
    void whatIsTooOldIsDeleted() {
        log().record(answered(MONDAY, ALICE, "smith", "salary", 0.9));
        log().judged(judged(MONDAY, ALICE, "smith", "salary", null));
        log().record(answered(MONDAY.plusSeconds(1), BOB, "smith", "skills", 0.9));

        store.session().inTransaction(() -> store.writer().deleteBefore(MONDAY.plusSeconds(1)));

        assertThat(history().tallies(Aspect.ALL, WEEK, 9))
                .containsExactly(new Tally(List.of(), 1, 0, 0, 0, 1, 0, 0));
    }

    @Test
    void whatIsThereIsFoundAgainByTheNextStart() throws IOException {
        log().record(answered(MONDAY, ALICE, "smith", "salary", 0.9));

        try (WrittenAtOnce next = WrittenAtOnce.to(database(), folder, true)) {
            assertThat(next.history().tallies(Aspect.ALL, WEEK, 9))
                    .extracting(Tally::questions)
                    .containsExactly(1L);
        }
    }

    @Test
    void aTextThatADatabaseWouldRefuseIsTaken() {
        log().record(answered(MONDAY, ALICE, "smith\0💰", "salary", 0.9));

        assertThat(history().tallies(Aspect.JOB, WEEK, 9))
                .extracting(Tally::key)
                .containsExactly(List.of("smith💰"));
    }
}
