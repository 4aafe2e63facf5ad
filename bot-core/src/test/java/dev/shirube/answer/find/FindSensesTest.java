package dev.shirube.answer.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Answer.Found;
import dev.shirube.answer.Chat;
import dev.shirube.answer.Fiction;
import dev.shirube.answer.Overview.Jobs;
import dev.shirube.guide.Guide;
import dev.shirube.snapshot.Snapshot;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Stream;

/** A word is what jobs are listed by where it means that and is said of the job itself. */
class FindSensesTest {

    private static final Snapshot COAST =
            Snapshot.of(
                    Fiction.VOCABULARY,
                    List.of(
                            guide(
                                    "kelp_trader",
                                    "昆布商い",
                                    "契約をまとめ、港ごとに文面を直す。",
                                    "TOEIC 700点が目安です。",
                                    "定時で帰れる日がほとんどです。",
                                    "国家資格がないと競りに立てません。"),
                            guide(
                                    "tide_clerk",
                                    "潮見書記",
                                    "契約書で料率を引く。顧客データを写す。",
                                    "英語で船長に手紙を書きます。",
                                    "平均残業は月12時間です。",
                                    "無資格で帳面をつけることは禁じられています。"),
                            guide(
                                    "wreck_diver",
                                    "沈み船もぐり",
                                    "木曜に潜る。顧客と綱の値を決める。写真は撮らない。",
                                    "灯台マネージャー：採用と育成を受け持つ。",
                                    "残業は月60時間です。家は岸から遠い。",
                                    "資格は要りません。賞与は年に二度出ます。"),
                            guide(
                                    "gull_keeper",
                                    "かもめ番",
                                    "木を削って止まり木を作る。",
                                    "Guests living abroad send postcards; a client's name goes into"
                                            + " the log.",
                                    "Expect 90 nights away from home; remote work is one or two"
                                            + " days at best.",
                                    "漁師の経験者が多い。")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the first part of another thing is another thing
                "契約をまとめる仕事 | kelp_trader",
                "契約書を扱う仕事 | tide_clerk",
                "顧客と関わる仕事 | wreck_diver",
                // and so is a part of a word
                "木を扱う仕事 | gull_keeper",
                // narrower than 英語, narrower than little overtime
                "TOEICが必要な仕事 | kelp_trader",
                "英語を使う仕事 | kelp_trader tide_clerk",
                "定時で帰れる仕事 | kelp_trader",
                // what figures say
                "残業が少ないのは？ | kelp_trader tide_clerk",
                "残業が少ない仕事 | kelp_trader tide_clerk",
                // denied once, twice and not at all
                "資格が必要な仕事 | kelp_trader tide_clerk",
                "資格がいらない仕事 | wreck_diver",
                // of others, of another job, of another thing
                "海外で働ける仕事 | -",
                "採用に関わる仕事 | -",
                "リモートできる仕事 | -",
                // paid beside the wage
                "賞与がある仕事 | wreck_diver",
            })
    void jobsAreListedByTheSenseThatIsMeant(String question, String jobs) {
        assertThat(listed(question))
                .containsExactlyInAnyOrder(
                        Stream.of(jobs.split(" "))
                                .filter(job -> !job.equals("-"))
                                .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"英検が必要な仕事 | 英検", "定時退社できる職種 | 定時退社"})
    void whereNoGuideHasTheNarrowSenseTheWideOneIsListedAndThatIsSaid(
            String question, String narrow) {
        Snapshot wide =
                Snapshot.of(
                        Fiction.VOCABULARY,
                        List.of(
                                guide("lamp_clerk", "灯の書記", "油を量る。", "英語で書く。", "残業が少ない。", "未定。"),
                                guide("rope_maker", "綱ない", "麻を編む。", "指先を使う。", "残業が多い。", "未定。")));

        assertThat(new Chat(wide).say(question))
                .isInstanceOfSatisfying(
                        Found.class,
                        found ->
                                assertThat(found.overview())
                                        .isInstanceOfSatisfying(
                                                Jobs.class,
                                                jobs -> {
                                                    assertThat(slugs(jobs))
                                                            .containsExactly("lamp_clerk");
                                                    assertThat(jobs.unsaid().getFirst())
                                                            .contains(narrow);
                                                }));
    }

    private static List<String> listed(String question) {
        Answer answer = new Chat(COAST).say(question);
        return answer instanceof Found found && found.overview() instanceof Jobs jobs
                ? slugs(jobs)
                : List.of();
    }

    private static List<String> slugs(Jobs jobs) {
        return jobs.statements().stream().map(s -> s.from().guide().slug()).distinct().toList();
    }

    private static Guide guide(
            String slug, String name, String duties, String skills, String hours, String entry) {
        return Fiction.guide(
                slug,
                name,
                """
                ## 仕事内容
                %s

                ## 必要なスキル
                %s

                ## 働き方
                %s

                ## 資格
                %s
                """
                        .formatted(duties, skills, hours, entry));
    }
}
