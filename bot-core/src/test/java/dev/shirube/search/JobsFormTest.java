package dev.shirube.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobsFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "灯台が足りてない業界ってある？ | 灯台が足りてない仕事は？",
                "霧の中でも働けるのはどれですか | 霧の中でも働ける仕事は？",
                "船に乗れるやつ教えて | 船に乗れる仕事は？",
                "一日じゅう立ちっぱなしなのはどれ | 一日じゅう立ちっぱなしな仕事は？",
                "夜に起きていなくていいのある？ | 夜に起きていなくていい仕事は？",
                "灯りを守る仕事がいいんだけど | 灯りを守る仕事は？",
                "Which of these can I start at 45? | which jobs can I start at 45?",
                "which ones are short of people right now? | which jobs are short of people right"
                        + " now?",
                "any without night watches? | which jobs without night watches?",
            })
    void howeverOneAsksForJobsItIsOneForm(String asked, String form) {
        assertThat(JobsForm.of(asked)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "霧笛がうるさい仕事は避けたい、耳にくるのはどれ？ | 耳にくる仕事は？",
                "怒鳴られる仕事は避けたいんだけど、どれ？ | 怒鳴られる仕事は？",
                "クレームがある仕事はどれ、避けたい | クレームがある仕事は？",
                "腰痛になりそうなのはどれ？避けたい | 腰痛になりそうな仕事は？",
                "腰をいためる仕事を教えて。避けたいので | 腰をいためる仕事は？",
            })
    void whoeverWantsToAvoidSomethingAsksWhichJobsHaveIt(String asked, String form) {
        assertThat(JobsForm.of(asked)).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "灯台守は残業あるの？",
                "夜勤は避けたい",
                "やりがいや良いところは何ですか",
                "在宅勤務が認められない会社もありますか",
                "いちばん稼げるのは何を運ぶ人？",
                "What does a lighthouse keeper do all day?",
            })
    void whatAsksForNoJobsStaysAsItIs(String asked) {
        assertThat(JobsForm.of(asked)).isEqualTo(asked);
    }
}
