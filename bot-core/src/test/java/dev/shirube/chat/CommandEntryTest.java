package dev.shirube.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.CommandEntry.Kind;
import dev.shirube.chat.request.ChatRequest;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class CommandEntryTest {

    private final List<CommandEntry> entries = new ChatFixture().open().commands();

    @Test
    void topicsComeInTheirOrderAndThenTheBotsOwnCommands() {
        assertThat(entries)
                .extracting(CommandEntry::name)
                .startsWith("about", "day", "duties")
                .endsWith(
                        "job",
                        "jobs",
                        "compare",
                        "path",
                        "practice",
                        "find",
                        "ask",
                        "forget-me",
                        "help");
        assertThat(entries)
                .filteredOn(entry -> entry.kind() != Kind.TOPIC)
                .extracting(CommandEntry::kind)
                .containsExactly(
                        Kind.JOB,
                        Kind.JOBS,
                        Kind.COMPARE,
                        Kind.PATH,
                        Kind.PRACTICE,
                        Kind.FIND,
                        Kind.ASK,
                        Kind.FORGET,
                        Kind.HELP);
    }

    @Test
    void aCommandHasANameAndADescriptionInBothLanguages() {
        assertThat(entries)
                .contains(
                        new CommandEntry(
                                "salary",
                                "年収",
                                Kind.TOPIC,
                                "Salary: what the guides say",
                                "「年収」についてガイドに書かれていることを見る"));
    }

    @Test
    void bothNamesAreUnderstoodWhenTyped() {
        ChatService chat = new ChatFixture().open();
        for (CommandEntry entry : entries) {
            assertThat(
                            ChatFixture.text(
                                    chat.handle(
                                            ChatRequest.of(ChatFixture.ALICE, "/" + entry.name()))))
                    .isEqualTo(
                            ChatFixture.text(
                                    chat.handle(
                                            new ChatRequest(
                                                    ChatFixture.ALICE,
                                                    "/" + entry.japaneseName(),
                                                    null,
                                                    null,
                                                    Set.of()))))
                    .doesNotContain("というコマンドはありません");
        }
    }

    @Test
    void aLongDescriptionIsCutVisibly() {
        var entry = new CommandEntry("x", "x", Kind.TOPIC, "long ".repeat(40), "長い\n説明");

        assertThat(entry.description()).hasSizeLessThanOrEqualTo(100).endsWith("…");
        assertThat(entry.japaneseDescription()).isEqualTo("長い 説明");
    }
}
