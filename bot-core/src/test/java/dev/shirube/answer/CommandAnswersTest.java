package dev.shirube.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Answer.Clarify;
import dev.shirube.answer.Answer.GuideMenu;
import dev.shirube.answer.Answer.JobMenu;
import dev.shirube.answer.Answer.None;
import dev.shirube.answer.Answer.Reason;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.snapshot.Snapshot;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class CommandAnswersTest {

    @ParameterizedTest
    @CsvSource({
        "/salary fog_office_head, salary",
        "/SALARY Head of Fog Office, salary",
        "/salery fog_office_head, salary",
        "/年収 霧番頭, salary",
        "／給料　霧番頭, salary",
        "@shirube /salary 霧番頭, salary",
        "/skills HoFO, skills",
        "/career fog-office-head, career-path",
        "/career-path fog_office_head, career-path",
        "/interview fog_office_head, interview"
    })
    void aCommandAnswersWithTheSectionOnItsTopic(String command, String topic) {
        Candidate given = new Chat(Fiction.ALL).ask(command);

        assertThat(given.guide().slug()).isEqualTo("fog_office_head");
        assertThat(given.section().topic()).isEqualTo(topic);
        assertThat(given.confidence()).isEqualTo(1);
    }

    @Test
    void aGuideIsFoundByItsFileName() {
        assertThat(new Chat(Fiction.ALL).ask("/salary fog_warden_guide").guide().slug())
                .isEqualTo("fog_warden");
    }

    @Test
    void askingIsTheSameAsWriting() {
        assertThat(Chat.answer("/ask 霧番頭の年収は？")).isEqualTo(Chat.answer("霧番頭の年収は？"));
    }

    @Test
    void aJobAloneShowsWhatItsGuideHas() {
        assertThat(Chat.answer("霧番頭")).isEqualTo(new GuideMenu(Fiction.guide("fog_office_head")));
        assertThat(Chat.answer("/job 霧番頭"))
                .isEqualTo(new GuideMenu(Fiction.guide("fog_office_head")));
    }

    @Test
    void aNameOfTwoJobsAsksWhich() {
        assertThat(((Clarify) Chat.answer("/job 港の人")).guides()).hasSize(2);
    }

    @Test
    void jobCommandWithoutAJobListsTheJobs() {
        assertThat(Chat.answer("/job")).isEqualTo(new JobMenu(Fiction.ALL.guides(), ""));
    }

    @ParameterizedTest
    @CsvSource({
        "/jobs harbour, fog_office_head fog_warden",
        "/jobs HARBOUR, fog_office_head fog_warden",
        "/jobs 霧番頭, fog_office_head",
        "/jobs 水漏れ, dream_plumber",
        "/jobs 羽根ペン, star_chart_maker"
    })
    void jobsAreListedByCategoryNameOrKeyword(String command, String slugs) {
        assertThat(((JobMenu) Chat.answer(command)).guides())
                .extracting(guide -> guide.slug())
                .contains(slugs.split(" "))
                .hasSizeLessThan(Fiction.guides().size());
    }

    @ParameterizedTest
    @CsvSource({
        "/jobs AI・データ, ai-data",
        "/jobs AI and data, ai-data",
        "/jobs AI・でーた, ai-data",
        "/jobs データ, ai-data",
        "/jobs クラウド・インフラ, cloud_infra",
        "/jobs Cloud and infrastructure, cloud_infra",
        "/jobs エンジニアリング, engineering",
        "/jobs エンジニリング, engineering",
        "/jobs enginering, engineering",
        "/jobs Space travel, space-travel"
    })
    void aCategoryIsFoundByWhateverNameItIsShownWith(String command, String category) {
        Guide guide =
                Fiction.read(
                        "moth.md",
                        "---\nslug: moth\ntitle: Moth\ncategory: "
                                + category
                                + "\n---\n# Moth\n\n## 概要\n蛾を見る。\n");
        Snapshot snapshot = Snapshot.of(Fiction.VOCABULARY, List.of(guide));

        assertThat(((JobMenu) new Chat(snapshot).say(command)).guides()).hasSize(1);
    }

    @Test
    void aWordOfNoGuideListsNone() {
        assertThat(((JobMenu) Chat.answer("/jobs 潜水艦")).guides()).isEmpty();
    }

    @Test
    void jobsAreListedInTheOrderOfTheirSlugs() {
        assertThat(((JobMenu) Chat.answer("/jobs")).guides())
                .extracting(guide -> guide.slug())
                .isSorted()
                .hasSize(7);
    }

    @Test
    void everySectionIsShownByItsId() {
        for (Section section : Fiction.guide("memory_librarian").sections()) {
            assertThat(new Chat(Fiction.ALL).ask("/section " + section.id()).section())
                    .isEqualTo(section);
        }
    }

    @Test
    void aShownSectionIsWhatTheNextQuestionIsAbout() {
        var chat = new Chat(Fiction.ALL);
        chat.say("/section " + Fiction.section("fog_office_head", "予算の管理").id());

        assertThat(chat.ask("年収は？").guide().slug()).isEqualTo("fog_office_head");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/salary 宇宙飛行士", "/salary blorp", "/skills ぴよぴよ係", "/salary 霧番頭 blorp"})
    void whatIsTypedBehindACommandAndNotUnderstoodIsNotPassedOver(String command) {
        var chat = new Chat(Fiction.ALL);
        chat.ask("/salary fog_office_head");

        assertThat(chat.say(command)).isInstanceOf(None.class);
    }

    @Test
    void wordsOfTheGuideBehindACommandAreUnderstood() {
        var chat = new Chat(Fiction.ALL);
        chat.ask("/salary fog_office_head");

        assertThat(chat.ask("/duties 予算").guide().slug()).isEqualTo("fog_office_head");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000000000",
                "",
                "../../etc/passwd",
                "' OR 1=1 --",
                ".*",
                "a b c",
                "<script>",
                "${jndi:x}",
                "%00"
            })
    void anIdThatThereIsNotIsNotCovered(String id) {
        var none = (None) Chat.answer("/section " + id);

        assertThat(none.reason()).isEqualTo(Reason.TOPIC_NOT_COVERED);
        assertThat(none.subject()).isEqualTo(id);
    }
}
