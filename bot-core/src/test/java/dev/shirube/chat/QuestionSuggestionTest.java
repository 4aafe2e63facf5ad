package dev.shirube.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;
import java.util.Set;

class QuestionSuggestionTest {

    private final ChatService chat = new ChatFixture().open();

    @ParameterizedTest
    @CsvSource({"星図職人の年収, 星図職人の年収はどれくらい？", "月の庭師に必要, 月の庭師に必要なスキルは？", "星図職人 必要なス, 星図職人 必要なスキル"})
    void whatBeginsAsWasTypedComesFirst(String typed, String suggested) {
        assertThat(suggestions(typed)).startsWith(suggested);
    }

    @Test
    void theLettersMayStandApart() {
        assertThat(suggestions("月の庭師年収")).contains("月の庭師の年収はどれくらい？");
    }

    @Test
    void onlyGuidesOfThatPlaceAreSuggested() {
        assertThat(chat.suggestions().questions("年収", Set.of("moon_gardener"), Locale.JAPANESE, 10))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(question).contains("月の庭師"));
    }

    @Test
    void whoseLanguageIsAnotherGetsQuestionsInIt() {
        assertThat(chat.suggestions().questions("星図職人", Set.of(), Locale.ENGLISH, 10))
                .anySatisfy(question -> assertThat(question).containsIgnoringCase("skills"));
    }

    @ParameterizedTest
    @CsvSource({"年", "/salary 星図", "宇宙遊泳のしかた"})
    void nothingIsSuggestedForALetterACommandOrWhatNoGuideHas(String typed) {
        assertThat(suggestions(typed)).isEmpty();
    }

    private List<String> suggestions(String typed) {
        return chat.suggestions().questions(typed, Set.of(), Locale.JAPANESE, 5);
    }
}
