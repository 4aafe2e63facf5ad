package dev.shirube.chat.admin;

import static dev.shirube.chat.ChatFixture.ALICE;
import static dev.shirube.chat.ChatFixture.BOB;
import static dev.shirube.chat.ChatFixture.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.ChatFixture;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.KeptLog;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.diagnostic.Diagnostic.Severity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

class AdminHelpTest {

    private static final Diagnostic SLIP =
            new Diagnostic("guides/moon.md", 7, Severity.WARNING, "unknown key \"titel\"");
    private static final Diagnostic BROKEN =
            new Diagnostic("guides/star.md", 3, Severity.ERROR, "front matter is not closed");

    private final Deque<List<Diagnostic>> problems =
            new ArrayDeque<>(List.of(List.of(SLIP, BROKEN)));
    private final ChatService chat =
            new ChatFixture().admins(new AdminView(ALICE::equals, problems::getLast)).open();

    @Test
    void anAdminSeesInTheHelpWhatIsBrokenTheWorstFirst() {
        assertThat(text(chat.handle(ChatRequest.of(ALICE, "/help"))))
                .containsSubsequence(
                        "問題が2件あります",
                        "guides/star.md:3 front matter is not closed",
                        "guides/moon.md:7 unknown key \"titel\"");
    }

    @Test
    void anAdminSeesThatNothingIsBroken() {
        problems.add(List.of());

        assertThat(text(chat.handle(ChatRequest.of(ALICE, "使い方を教えて")))).contains("問題はありません");
    }

    @Test
    void nobodyElseSeesFiles() {
        assertThat(text(chat.handle(ChatRequest.of(BOB, "/help"))))
                .contains("使い方")
                .doesNotContain("管理者の方へ", "star.md");
    }

    @Test
    void otherRepliesStayAsTheyAre() {
        assertThat(text(chat.handle(ChatRequest.of(ALICE, "/jobs")))).doesNotContain("star.md");
    }

    @Test
    void veryManyProblemsDoNotHideTheHelp() {
        problems.add(Collections.nCopies(4_000, BROKEN));

        assertThat(text(chat.handle(ChatRequest.of(ALICE, "/help"))))
                .hasSizeLessThan(4_000)
                .contains("ほか3,990件");
    }

    private ChatService knowing(Optional<List<AdminGaps.Gap>> gaps) {
        return new ChatFixture()
                .admins(new AdminView(ALICE::equals, List::of, most -> gaps, () -> {}))
                .open();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/shirube admin gaps", "admin gaps", "/admin gaps", "/ask Admin Gaps"})
    void anAdminIsToldWhatPeopleDidNotGet(String command) {
        ChatService knowing = knowing(Optional.of(List.of(new AdminGaps.Gap("月で泳げますか", 7))));

        assertThat(text(knowing.handle(ChatRequest.of(ALICE, command))))
                .contains("答えられなかった", "月で泳げますか（7人）");
        assertThat(text(knowing.handle(ChatRequest.of(BOB, command))))
                .isEqualTo(text(new ChatFixture().open().handle(ChatRequest.of(BOB, command))))
                .doesNotContain("管理者", "月で泳げますか");
    }

    @Test
    void anAdminIsToldWhereThereAreNoGapsOrTheyAreBeingCounted() {
        assertThat(
                        text(
                                knowing(Optional.of(List.of()))
                                        .handle(ChatRequest.of(ALICE, "admin gaps"))))
                .contains("答えられなかった質問はありません");
        assertThat(text(knowing(Optional.empty()).handle(ChatRequest.of(ALICE, "admin gaps"))))
                .contains("集計しています");
    }

    @Test
    void anAdminAsksForTheStatusAlone() {
        assertThat(text(chat.handle(ChatRequest.of(ALICE, "/shirube admin status"))))
                .contains("問題が2件あります", "guides/star.md:3")
                .doesNotContain("使い方を教えて");
    }

    @Test
    void anAdminHasTheFilesReadAgainAndHearsWhatIsWrongThen() {
        var wrong = new ArrayDeque<List<Diagnostic>>();
        wrong.add(List.of());
        Runnable reload =
                () -> wrong.add(List.of(new Diagnostic("guides/sun.md", 7, Severity.ERROR, "?")));
        ChatService knowing =
                new ChatFixture()
                        .admins(
                                new AdminView(
                                        ALICE::equals, wrong::getLast, AdminGaps.none(), reload))
                        .open();

        assertThat(text(knowing.handle(ChatRequest.of(BOB, "admin reload"))))
                .doesNotContain("読み直しました");
        assertThat(wrong).hasSize(1);
        assertThat(text(knowing.handle(ChatRequest.of(ALICE, "/shirube admin reload"))))
                .contains("読み直しました", "guides/sun.md:7");
        assertThat(wrong).hasSize(2);
    }

    @Test
    void whatAnAdminAsksForIsNotRecorded() {
        var log = new KeptLog(false);
        new ChatFixture()
                .log(log)
                .admins(new AdminView(ALICE::equals, List::of))
                .open()
                .handle(ChatRequest.of(ALICE, "admin gaps"));

        assertThat(log.questions()).isEmpty();
    }
}
