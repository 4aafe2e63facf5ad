package dev.shirube.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.question.Conversation;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.YearRange;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

/** Whatever is written, an answer comes, and nothing is thrown. */
class HostileInputTest {

    private static final Snapshot ONE_GUIDE = Fiction.only("dream_plumber");

    static Stream<String> hostile() {
        String deep = "(".repeat(5_000) + ")".repeat(5_000);
        return Stream.of(
                "",
                " \t\n　",
                "?",
                "/",
                "//",
                "/ ",
                "/\u0000",
                "@",
                "@bot",
                "<@U123>",
                "あ".repeat(10_000),
                "年収".repeat(5_000),
                "a".repeat(10_000),
                "star chart maker ".repeat(600),
                "9".repeat(10_000) + "年目の霧番",
                "99年〜98年 0年 00年以下",
                deep,
                "[".repeat(10_000),
                "霧番の\u0000年収\u0007\u001B[31mは？",
                "\uD83D",
                "霧番\uDE00\uD83Dの年収",
                "😀🎉🙏🏽👨‍👩‍👧‍👦",
                ":pray: :tada:",
                "🇯🇵",
                ".*+?^${}()|[]\\Q\\E(?<x>",
                "\\u0000%s%n{0}",
                "\u202E霧番の年収\u202C",
                "\u200F\u200E\u200B\uFEFF",
                "مرحبا كم الراتب",
                "e\u0301".repeat(3_000),
                "ﾞﾟ".repeat(3_000),
                "\u3099",
                "ﷺ".repeat(500),
                "㌀㍿㈱①⑳",
                "ー".repeat(3_000),
                "' OR '1'='1' -- <script>alert(1)</script>",
                "*:* AND guide:[* TO *]~2^9",
                "C++ C# .NET 1on1",
                "/section " + "x".repeat(10_000),
                "/jobs " + "(".repeat(2_000),
                "/ask ".repeat(40) + "霧番");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void anythingIsAnswered(String text) {
        var talking = new Conversation("fog_warden", "salary", new YearRange(3, 7));
        for (Conversation conversation : List.of(Conversation.EMPTY, talking)) {
            Turn turn = new Answerer().answer(text, conversation, Fiction.ALL);

            assertThat(turn.answer().alternatives())
                    .allSatisfy(other -> assertThat(other.confidence()).isBetween(0.0, 1.0));
        }
        assertThat(new Chat(ONE_GUIDE).say(text)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("unseen")
    void whatCannotBeSeenChangesNothing(String question) {
        assertThat(Chat.answer(question)).isEqualTo(Chat.answer("霧番の給料は？"));
    }

    static Stream<String> unseen() {
        return Stream.of(
                "霧番の給料は？\u0000",
                "\u202E霧番の給料は？\u202C",
                "\uFEFF霧番の給料は？",
                "霧番の給料は？😀🙏🏽",
                "  霧番の給料は？\r\n",
                "@shirube 霧番の給料は？",
                "<@!123456> 霧番の給料は？",
                "霧番の給料は？ :pray:");
    }
}
