package dev.shirube.answer.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Answer.Found;
import dev.shirube.answer.Chat;
import dev.shirube.answer.Fiction;
import dev.shirube.guide.Guide;
import dev.shirube.snapshot.Snapshot;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** After a list of jobs a number is that of a job. */
class ListedJobsTest {

    private static final Snapshot DUNES =
            Snapshot.of(
                    Fiction.VOCABULARY,
                    List.of(
                            guide("amber_sorter", "琥珀選り", "300〜400", "琥珀を色で分ける仕事です。"),
                            guide("dune_mapper", "砂丘測り", "900〜1,200", "砂丘の形を描く仕事です。"),
                            guide("reed_cutter", "葦刈り", "500〜700", "葦を束ねる仕事です。")));

    private static final String[] BY_FINDING = {"amber_sorter", "dune_mapper", "reed_cutter"};

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2番目は？ | 2",
                "二番目は？ | 2",
                "上から二つ目の仕事について | 2",
                "３番目の職種について教えて | 3",
                "最後のやつは？ | 3",
                "下から2番目は？ | 2",
                "最初のは？ | 1",
                "the second one | 2",
                "tell me about the last one | 3",
                "#3 | 3"
            })
    void afterAListTheNumberIsThatOfAJob(String question, int number) {
        var chat = new Chat(DUNES);
        chat.say("在宅でできる職種");

        Answer answer = chat.say(question);

        assertThat(slug(answer)).isEqualTo(BY_FINDING[number - 1]);
        assertThat(chat.conversation().job()).isEqualTo(BY_FINDING[number - 1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2番目の年収は？", "二つ目の仕事の給料", "what does the second one pay?"})
    void whatIsAskedOfTheNumberIsAskedOfThatJob(String question) {
        var chat = new Chat(DUNES);
        chat.say("在宅でできる職種");

        assertThat(chat.ask(question).section().topic()).isEqualTo("salary");
        assertThat(chat.conversation().job()).isEqualTo("dune_mapper");
    }

    @Test
    void aRankingByPayIsAListToo() {
        var chat = new Chat(DUNES);
        chat.say("一番年収が高い職種はどれ？");

        assertThat(slug(chat.say("2番目は？"))).isEqualTo("reed_cutter");
    }

    @Test
    void aNumberBeyondTheListIsNoneOfItsJobs() {
        var chat = new Chat(DUNES);
        chat.say("在宅でできる職種");

        assertThat(chat.say("9番目は？")).isNotInstanceOf(Found.class);
    }

    @Test
    void afterAJobTheNumberIsThatOfAnItemOfWhatWasShown() {
        var chat = new Chat(DUNES);
        chat.say("琥珀選りのスキルは？");

        assertThat(Chat.passage(chat.ask("2番目は？"))).isEqualTo("目利き");
    }

    private static String slug(Answer answer) {
        assertThat(answer).isInstanceOf(Found.class);
        return ((Found) answer).given().getFirst().guide().slug();
    }

    private static Guide guide(String slug, String name, String pay, String about) {
        return Fiction.guide(
                slug,
                name,
                """
                ## 仕事の概要
                %s

                ## 年収の目安
                | 経験年数 | 年収範囲 (万円) |
                |---|---|
                | シニア (7年以上) | %s |

                ## 働き方
                在宅でできる日が多いです。

                ## 必要なスキル
                - 手先の技
                - 目利き
                - 根気
                """
                        .formatted(about, pay));
    }
}
