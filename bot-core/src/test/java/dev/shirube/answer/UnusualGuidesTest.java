package dev.shirube.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.snapshot.Snapshot;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Guides that don't look like the others. */
class UnusualGuidesTest {

    private static Chat chat(String markdown) {
        return new Chat(
                Snapshot.of(
                        Fiction.VOCABULARY, List.of(Fiction.read("sand_counter.md", markdown))));
    }

    private static final String FRONT_MATTER =
            """
            ---
            slug: sand_counter
            title: 砂数え
            ---
            """;

    @Test
    void headingsThatShowNoTopicAreFoundByTheirWords() {
        assertThat(new Chat(Fiction.ALL).ask("夢の配管工が聞いた、師匠が三度言ったことって？").section())
                .isEqualTo(Fiction.section("dream_plumber", "師匠が三度言ったこと"));
    }

    @Test
    void anEnglishGuideAnswersInJapaneseWhereTheTopicIsKnown() {
        assertThat(new Chat(Fiction.ALL).ask("tide translatorのツールを教えて").section())
                .isEqualTo(Fiction.section("tide_translator", "Tools of the Trade"));
    }

    @Test
    void aGuideWithNothingButATitleAnswersByItsText() {
        var chat = chat(FRONT_MATTER + "# 砂数え\n\n砂数えは、朝のうちに浜の砂を千粒ずつ数えて瓶に詰めます。\n");

        assertThat(Chat.passage(chat.ask("浜の砂を千粒ずつ数えるのはいつ？"))).contains("朝のうちに浜の砂を千粒ずつ数えて");
    }

    @Test
    void aGuideWithoutTextHasAMenuAndNoAnswers() {
        var chat = chat(FRONT_MATTER + "# 砂数え\n");

        assertThat(chat.say("/job sand_counter").outcome()).isEqualTo(Outcome.MENU);
        assertThat(chat.say("年収は？").outcome()).isEqualTo(Outcome.NONE);
    }

    @Test
    void aSectionWithNothingBelowItsHeadingIsShownWithoutAPassage() {
        var chat = chat(FRONT_MATTER + "# 砂数え\n\n## 年収\n\n## まとめ\n\n砂は減りません。\n");

        assertThat(chat.ask("/salary sand_counter").quoted()).isEmpty();
    }

    @Test
    void aModelAnswerStandsBeforeTheBadOne() {
        String passage =
                Chat.passage(new Chat(Fiction.ALL).ask("記憶の司書の面接で、書庫が水に浸かったらどの棚から運び出すか聞かれた"));

        assertThat(passage).contains("写しのない記憶から運びます", "値打ちのあるものから運びます");
        assertThat(passage.indexOf("写しのない記憶から運びます")).isLessThan(passage.indexOf("値打ちのあるものから運びます"));
    }
}
