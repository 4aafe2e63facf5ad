package dev.shirube.answer.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.find.JoinedQuestions.Two;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedQuestionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "資格いらなくて夜勤もないやつ | 資格いらない仕事は？ | 夜勤もない仕事は？",
                "未経験OKで夜勤なし | 未経験OKの仕事は？ | 夜勤なしの仕事は？",
                "子育て中でもできて島から出なくていいとこ | 子育て中でもできる仕事は？ | 島から出なくていい仕事は？",
                "外で働けて、霧に強いやつがいい | 外で働ける仕事は？ | 霧に強い仕事は？",
                "which of these need no experience and no degree? | which jobs need no experience |"
                        + " which jobs no degree",
            })
    void aQuestionForTwoThingsIsTakenApart(String asked, String first, String second) {
        assertThat(JoinedQuestions.in(asked)).contains(new Two(first, second));
    }

    @ParameterizedTest
    @ValueSource(strings = {"夜勤がないやつ", "未経験でもできる仕事は？", "灯台守になってから長いの？", "any without nights?"})
    void whatAsksForOneThingOrForNoJobsIsLeftWhole(String asked) {
        assertThat(JoinedQuestions.in(asked)).isEmpty();
    }
}
