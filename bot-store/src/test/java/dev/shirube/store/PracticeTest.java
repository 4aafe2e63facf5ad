package dev.shirube.store;

import static dev.shirube.store.Samples.ALICE;
import static dev.shirube.store.Samples.BOB;
import static dev.shirube.store.Samples.MONDAY;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.log.Erasure;
import dev.shirube.chat.memory.PracticeInMemory;
import dev.shirube.chat.memory.PracticeStore;
import dev.shirube.chat.platform.BackOff;
import dev.shirube.chat.platform.SentPosts;
import dev.shirube.practice.PracticeSession;
import dev.shirube.practice.PracticeStreak;
import dev.shirube.store.database.StoreSettings;
import dev.shirube.vocabulary.YearRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Practice goes on where it was, after a restart. */
@Timeout(120)
class PracticeTest {

    private static final PracticeSession SENIOR =
            new PracticeSession(
                    "fog_pilot",
                    new YearRange(7, Double.POSITIVE_INFINITY),
                    List.of("霧の中で何を頼りにしますか？", "船が逆らったら？"),
                    1,
                    true);
    private static final PracticeStreak STREAK = new PracticeStreak(LocalDate.of(2031, 2, 3), 4);

    @TempDir Path folder;

    private Store start(Instant now) {
        return Store.start(
                new StoreSettings(folder, null, false, Duration.ofDays(90)),
                () -> now,
                100,
                BackOff.USUAL,
                Duration.ofSeconds(30));
    }

    private static PracticeStore practice(Store store, Instant now) {
        while (store.status().state() != StoreStatus.State.WRITING) {
            Thread.onSpinWait();
        }
        return store.practice(new PracticeInMemory(() -> now));
    }

    @Test
    void aSessionAndAStreakOutliveARestart() {
        try (Store store = start(MONDAY)) {
            PracticeStore practice = practice(store, MONDAY);
            practice.save(ALICE, PracticeSession.of("moon_gardener", null));
            practice.save(ALICE, SENIOR);
            practice.save(ALICE, STREAK);
        }
        Instant later = MONDAY.plus(PracticeStore.EXPIRY).minusSeconds(1);
        try (Store store = start(later)) {
            PracticeStore practice = practice(store, later);
            assertThat(practice.find(ALICE)).contains(SENIOR);
            assertThat(practice.find(BOB)).isEmpty();
            assertThat(practice.streak(ALICE)).contains(STREAK);
        }
        Instant tooLate = MONDAY.plus(PracticeStore.EXPIRY).plusSeconds(1);
        try (Store store = start(tooLate)) {
            assertThat(practice(store, tooLate).find(ALICE)).isEmpty();
            assertThat(practice(store, tooLate).streak(ALICE)).contains(STREAK);
        }
    }

    @Test
    void whatHasEndedDoesNotComeBack() {
        try (Store store = start(MONDAY)) {
            PracticeStore practice = practice(store, MONDAY);
            practice.save(ALICE, SENIOR);
            practice.save(BOB, SENIOR);
            practice.end(BOB);
        }
        try (Store store = start(MONDAY)) {
            PracticeStore practice = practice(store, MONDAY);
            assertThat(practice.find(BOB)).isEmpty();
            assertThat(practice.find(ALICE)).contains(SENIOR);
            practice.end(ALICE);
            assertThat(practice.find(ALICE)).isEmpty();
        }
        try (Store store = start(MONDAY)) {
            assertThat(practice(store, MONDAY).find(ALICE)).isEmpty();
        }
    }

    @Test
    void ofWhoeverIsForgottenNothingIsLeft() {
        try (Store store = start(MONDAY)) {
            PracticeStore practice = practice(store, MONDAY);
            practice.save(ALICE, SENIOR);
            practice.save(ALICE, STREAK);
            practice.save(BOB, STREAK);
            practice.forget(ALICE);
            assertThat(store.forget(ALICE)).isEqualTo(Erasure.DONE);
            assertThat(practice.streak(ALICE)).isEmpty();
        }
        try (Store store = start(MONDAY)) {
            PracticeStore practice = practice(store, MONDAY);
            assertThat(practice.find(ALICE)).isEmpty();
            assertThat(practice.streak(ALICE)).isEmpty();
            assertThat(practice.streak(BOB)).contains(STREAK);
        }
    }

    @Test
    void whatWasPostedIsKnownAfterARestart() {
        Instant next = MONDAY.plus(Duration.ofDays(1));
        try (Store store = start(MONDAY)) {
            assertThat(store.claim("daily slack C1", MONDAY)).isEqualTo(SentPosts.Claim.FIRST);
            assertThat(store.claim("daily slack C1", MONDAY)).isEqualTo(SentPosts.Claim.SENT);
        }
        try (Store store = start(MONDAY)) {
            assertThat(store.claim("daily slack C1", MONDAY)).isEqualTo(SentPosts.Claim.SENT);
            assertThat(store.claim("daily slack C1", next)).isEqualTo(SentPosts.Claim.YOURS);
            store.release("daily slack C1", next);
        }
        try (Store store = start(MONDAY)) {
            assertThat(store.claim("daily slack C1", next)).isEqualTo(SentPosts.Claim.YOURS);
        }
    }
}
