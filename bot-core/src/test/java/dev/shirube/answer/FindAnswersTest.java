package dev.shirube.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import static java.util.Objects.requireNonNull;

import dev.shirube.answer.Answer.Found;
import dev.shirube.answer.Overview.Jobs;
import dev.shirube.answer.Overview.Statement;
import dev.shirube.guide.Guide;
import dev.shirube.snapshot.Snapshot;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class FindAnswersTest {

    private static final Snapshot SHORE =
            Snapshot.of(
                    Fiction.VOCABULARY,
                    List.of(
                            guide(
                                    "tide_analyst",
                                    "潮の分析家",
                                    "週の半分は在宅勤務が認められています。未経験からの採用も毎年あります。",
                                    "SQLで潮の表を集計し、Pythonで絵にする。",
                                    "企業例: 北風汽船、霧笛商会",
                                    "リモート会議の進め方は？"),
                            guide(
                                    "harbour_guide",
                                    "港の案内人",
                                    "毎日出社が必須です。在宅の仕事はありません。未経験から始める人が大半です。",
                                    "英語で船長に声をかける。資格は不要です。",
                                    "企業例: 霧笛商会",
                                    "未経験の海域でどうしますか？"),
                            guide(
                                    "bell_founder",
                                    "鐘つくり",
                                    "在宅勤務は珍しくない。ただし鋳込みの日は出社が必須の工房もあります。未経験での採用は難しい。",
                                    "鐘のリスクマネジメントを担う。NoSQLは使わない。",
                                    "企業例: 南風鋳造",
                                    "SQLは得意ですか？")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "リモートできる職種",
                "在宅で働ける仕事は？",
                "テレワークできるのは？",
                "リモートワーク可能な職種を教えて",
                "which jobs can be done remotely?",
                "remote jobs",
                "/find リモート"
            })
    void jobsAreFoundWhoseGuidesSaySoAndNotThoseThatSayTheContrary(String question) {
        assertThat(found(question))
                .extracting(statement -> statement.from().guide().slug(), Statement::sentence)
                .containsExactly(
                        tuple("bell_founder", "在宅勤務は珍しくない。"),
                        tuple("tide_analyst", "週の半分は在宅勤務が認められています。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"未経験からなれるのは？", "未経験OKの職種", "jobs for people with no experience"})
    void oneCanBeginWhereTheGuideSaysSo(String question) {
        assertThat(slugs(question)).containsExactly("harbour_guide", "tide_analyst");
    }

    @Test
    void whatAHeadingAsksIsToldInTheWordsBelowIt() {
        Snapshot asked =
                Snapshot.of(
                        Fiction.VOCABULARY,
                        List.of(
                                job("net_mender", "網直し", "うちの工房にはありません。浜の工房にはあります。"),
                                job("fog_watcher", "霧見", "毎晩あります。")));

        Answer answer = new Chat(asked).say("夜勤のない仕事は？");

        assertThat(((Jobs) requireNonNull(((Found) answer).overview())).statements())
                .extracting(Statement::sentence)
                .containsExactly("うちの工房にはありません。");
    }

    private static Guide job(String slug, String name, String nights) {
        return Fiction.read(
                slug + ".md",
                "---\nslug: %s\ntitle: %s\n---\n# %s\n\n## 夜勤はありますか？\n\n%s\n"
                        .formatted(slug, name, name, nights));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLを使う仕事", "jobs using SQL", "/find SQL", "Pythonの知識が必要な職種は？"})
    void whatIsUsedIsAWordOfItsOwnThatIsNeitherDeniedNorAskedInInterviews(String question) {
        assertThat(slugs(question)).containsExactly("tide_analyst");
    }

    @Test
    void aPartOfALongerWordIsAnotherWord() {
        assertThat(new Chat(SHORE).say("マネジメントをする仕事")).isNotInstanceOf(Found.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"霧笛商会で働けるのは？", "霧笛商会に就職できる職種", "霧笛商会に入れる仕事を教えて"})
    void anEmployerIsLookedForWhereEmployersAreTold(String question) {
        assertThat(slugs(question)).containsExactly("harbour_guide", "tide_analyst");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"リモートできて未経験OKな職種", "在宅で、SQLを使う仕事", "/find リモート SQL", "霧笛商会で働けてSQLを使う仕事"})
    void conditionsCombine(String question) {
        assertThat(slugs(question).stream().distinct()).containsExactly("tide_analyst");
        assertThat(found(question)).hasSize(2);
    }

    @Test
    void whatIsNotNeededIsFoundWhereThatIsSaid() {
        assertThat(found("資格がいらない仕事")).extracting(Statement::sentence).containsExactly("資格は不要です。");
    }

    @Test
    void everySentenceStandsSoInThePassageThatItIsOf() {
        for (String question : List.of("リモートできる職種", "未経験OKの職種", "英語を使う仕事")) {
            assertThat(found(question))
                    .allSatisfy(statement ->
                            assertThat(statement.from().quoted().orElseThrow().text())
                                    .contains(statement.sentence()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "この仕事の魅力は？",
                "どんな仕事がある？",
                "ざっくり何やる仕事？",
                "一番大変な仕事は？",
                "仕事内容を教えて",
                "鐘つくりの仕事は？",
                "潮の分析家はリモートできる？",
                "潮の分析家の仕事を教えて",
                "夜勤のある仕事は？",
                "what does this job involve?",
                "my job is boring"
            })
    void otherQuestionsWithTheWordJobAreAnsweredAsBefore(String question) {
        assertThat(new Chat(SHORE).say(question))
                .satisfies(answer ->
                        assertThat(answer instanceof Found found ? found.overview() : null)
                                .isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"リモートできるのは？", "在宅で働けるのはどれ？", "リモートできる職種は？"})
    void inAConversationOnAJobThoseThatAreLikeItAreAskedForAmongAll(String question) {
        var chat = new Chat(SHORE);
        chat.say("鐘つくりの年収は？");

        assertThat(chat.say(question))
                .isInstanceOfSatisfying(
                        Found.class,
                        found ->
                                assertThat(found.overview())
                                        .isInstanceOfSatisfying(
                                                Jobs.class,
                                                jobs ->
                                                        assertThat(jobs.statements())
                                                                .extracting(s ->
                                                                        s.from().guide().slug())
                                                                .contains("tide_analyst")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"この仕事でリモートできるのは？", "リモートできるのは何年目から？", "一人でできるのは？"})
    void inAConversationWhatIsPlainlyOfThatJobIsNotAskedForAmongAll(String question) {
        var chat = new Chat(SHORE);
        chat.say("鐘つくりの年収は？");

        assertThat(chat.say(question))
                .satisfies(answer ->
                        assertThat(answer instanceof Found found ? found.overview() : null)
                                .isNull());
    }

    @Test
    void theCommandListsAllJobsWithoutWordsAndDeclinesWhatNoGuideSays() {
        assertThat(new Chat(SHORE).say("/find")).isInstanceOf(Answer.JobMenu.class);
        assertThat(new Chat(SHORE).say("/find 宇宙遊泳")).isInstanceOf(Answer.None.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"残業少ない職種", "残業なしで働ける仕事ある？", "which jobs have little overtime?"})
    void littleOvertimeIsFoundWhereAGuideSaysSo(String question) {
        assertThat(slugs(OVERTIME, question)).containsExactly("lamp_keeper");
    }

    @Test
    void whatAMachineCannotTakeIsFoundWhereAGuideSaysSo() {
        assertThat(slugs(OVERTIME, "AIに奪われない職種は？")).containsExactly("net_mender");
    }

    @Test
    void whereNoGuideSaysTheRestTheOthersAreListedAndThatIsSaid() {
        Answer answer = new Chat(SHORE).say("未経験30代でもいける職種教えて");

        Jobs jobs = (Jobs) requireNonNull(((Found) answer).overview());
        assertThat(jobs.sought()).containsExactly("未経験");
        assertThat(jobs.unsaid()).containsExactly("30代");
        assertThat(jobs.statements())
                .extracting(s -> s.from().guide().slug())
                .containsExactly("harbour_guide", "tide_analyst");
    }

    @ParameterizedTest
    @ValueSource(strings = {"英語使わない仕事ってある？", "残業少ない職種", "AIに奪われない職種は？"})
    void whereNoGuideSaysItThatIsTheAnswer(String question) {
        assertThat(new Chat(SHORE).say(question))
                .isInstanceOfSatisfying(
                        Answer.None.class,
                        none -> assertThat(none.reason()).isEqualTo(Answer.Reason.NOT_SAID));
    }

    private static final Snapshot OVERTIME =
            Snapshot.of(
                    Fiction.VOCABULARY,
                    List.of(
                            guide("lamp_keeper", "灯守", "夜番の日のほかは残業が少なめです。", "油を量る。", "", ""),
                            guide(
                                    "net_mender",
                                    "網繕い",
                                    "漁期は残業が多くなります。結び目の加減はAIには代替できません。",
                                    "糸を選ぶ。",
                                    "",
                                    "")));

    private static List<String> slugs(Snapshot snapshot, String question) {
        Answer answer = new Chat(snapshot).say(question);
        assertThat(answer).isInstanceOf(Found.class);
        return ((Jobs) requireNonNull(((Found) answer).overview()))
                .statements().stream().map(s -> s.from().guide().slug()).toList();
    }

    private static List<Statement> found(String question) {
        Answer answer = new Chat(SHORE).say(question);
        assertThat(answer).isInstanceOf(Found.class);
        assertThat(((Found) answer).overview()).isInstanceOf(Jobs.class);
        return ((Jobs) requireNonNull(((Found) answer).overview())).statements();
    }

    private static List<String> slugs(String question) {
        return found(question).stream().map(s -> s.from().guide().slug()).toList();
    }

    private static Guide guide(
            String slug, String name, String work, String skills, String companies, String asked) {
        return Fiction.guide(
                slug,
                name,
                """
                ## 働き方
                %s

                ## 必要なスキル
                - %s

                ## 就職可能な企業
                %s

                ## 面接でよくある質問
                - %s
                """
                        .formatted(work, skills, companies, asked));
    }
}
