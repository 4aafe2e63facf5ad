package dev.shirube.chat;

import static dev.shirube.chat.ChatFixture.ALICE;
import static dev.shirube.chat.ChatFixture.BOB;
import static dev.shirube.chat.ChatFixture.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.diagnostic.Diagnostic.Severity;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

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
}
