package dev.shirube.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.guide.Passage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions of people with so many years of experience. */
class LevelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    霧番頭のジュニアの年収           | 700 - 900
                    霧番頭 5年目の年収は？           | 900 - 1,400
                    シニアの霧番頭だと年収いくら？   | 1,400 - 2,500+
                    霧番頭を12年やった人の年収       | 1,400 - 2,500+
                    未経験の霧番の給料               | 200〜350
                    霧番、3〜7年目の給料             | 350〜600
                    霧番 経験2年未満の給料           | 200〜350
                    雲の羊飼い 7年以上 年収          | 60〜110
                    tide translator salary, 10+ years of experience | 90 - 160+
                    salary of a junior tide translator | 30 - 55
                    """)
    void theRowOfTheLevelIsQuoted(String question, String cell) {
        Candidate given = new Chat(Fiction.ALL).ask(question);

        assertThat(given.quoted().orElseThrow().kind()).isEqualTo(Passage.Kind.ROW);
        assertThat(Chat.passage(given).lines().skip(1)).singleElement().asString().contains(cell);
    }

    @ParameterizedTest
    @CsvSource({
        "/salary 霧番頭 シニア, ANSWER",
        "/salary 霧番頭 シニアレベル, ANSWER",
        "/salary 霧番頭 シニアの年収, ANSWER",
        "/salary HoFO senior level, ANSWER",
        "/salary HoFO junior level, ANSWER",
        "/salary 霧番頭 シニア blorp, NONE",
        "/salary 霧番頭 blorp senior, NONE",
        "/salary 霧番頭 5年 潜水艦, NONE"
    })
    void besideALevelNothingThatIsTypedIsPassedOver(String command, Outcome outcome) {
        assertThat(Chat.answer(command).outcome()).isEqualTo(outcome);
    }

    @Test
    void withoutALevelTheWholeTableIsQuoted() {
        assertThat(Chat.passage(new Chat(Fiction.ALL).ask("霧番頭の年収は？")))
                .contains("700 - 900", "900 - 1,400", "1,400 - 2,500+");
    }

    @Test
    void theSectionForTheLevelIsChosenByItsHeading() {
        // the heading has no text of its own and one part, which answers for it
        assertThat(new Chat(Fiction.ALL).ask("/interview 記憶の司書 シニア").section().path())
                .contains(Fiction.section("memory_librarian", "シニア・リード層").title());
    }

    @Test
    void theLevelThatWasTalkedAboutIsKeptForTheNextJob() {
        var chat = new Chat(Fiction.ALL);
        chat.say("シニアの霧番頭の年収は？");

        assertThat(Chat.passage(chat.ask("星図職人だと？")))
                .contains("120〜300+")
                .doesNotContain("40 - 70");
    }
}
