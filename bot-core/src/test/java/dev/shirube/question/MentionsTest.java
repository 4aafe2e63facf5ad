package dev.shirube.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.question.job.JobMention;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Which jobs a question names, and which of them it is about. */
class MentionsTest {

    private final QuestionReader reader = Directories.reader();

    private Question read(String question) {
        return reader.read(question);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    霧番の年収は？                 | fog_warden
                    霧番頭の年収は？               | fog_office_head
                    キリ番ではなく霧番です         | fog_warden
                    what do fog wardens do         | fog_warden
                    Fog-Wardenって                 | fog_warden
                    ＨｏＦＯの仕事                 | fog_office_head
                    head_of_fog_office salary      | fog_office_head
                    港の人の年収                   | fog_warden+fog_office_head
                    """)
    void theLongestNameIsFound(String question, String guides) {
        assertThat(Directories.subjects(read(question))).containsExactly(guides);
    }

    @Test
    void aNameInsideAWordIsNotMeant() {
        assertThat(read("hofos and shofo").subjects()).hasSize(1);
        assertThat(read("the shofox").subjects()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "star chrat maker salary, star_chart_maker",
        "Head of Fog Ofice の年収, fog_office_head",
        "fog wardn pay, fog_warden"
    })
    void aTypingErrorIsForgiven(String question, String guide) {
        Question read = read(question);

        assertThat(Directories.subjects(read)).containsExactly(guide);
    }

    @Test
    void whatIsTwoErrorsOffIsANameThatIsNotExact() {
        Question read = read("Haed of Fog Ofice の年収");

        assertThat(Directories.subjects(read)).containsExactly("fog_office_head");
    }

    @Test
    void aMentionKnowsWhereItStandsInTheText() {
        Question question = read("では 星図職人 の年収");
        JobMention mention = question.subjects().getFirst();

        assertThat(question.name(mention)).isEqualTo("星図職人");
    }

    @ParameterizedTest
    @ValueSource(strings = {"看護師の年収", "QAエンジニアになるには", "what does a nurse do"})
    void aListedJobIsFoundThoughNoGuideCoversIt(String question) {
        assertThat(read(question).subjects())
                .singleElement()
                .satisfies(mention -> assertThat(mention.job().isCovered()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({
        "量子エンジニアの年収は？, 量子エンジニア",
        "宇宙デザイナーになりたい, 宇宙デザイナー",
        "what does a quantum engineer do, quantum engineer",
        "what about quantum engineers?, quantum engineers"
    })
    void anUnlistedJobIsFoundByItsLastWord(String question, String name) {
        assertThat(read(question).subjects())
                .extracting(mention -> mention.job().name())
                .containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"what about managers?", "and what about engineers?", "how about managers?"})
    void whatAsksIsNoPartOfTheNameOfAJob(String question) {
        assertThat(read(question).subjects()).isEmpty();
    }

    @Test
    void aCoveredJobGoesBeforeAnUnlistedOne() {
        assertThat(Directories.subjects(read("霧番は霧管理者より稼げる？"))).containsExactly("fog_warden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "霧番と星図職人の年収",
                "霧番、星図職人の年収",
                "霧番と星図職人どっちが稼げる？",
                "霧番 vs 星図職人 年収",
                "salary of fog wardens and star chart makers"
            })
    void twoJobsSideBySideAreBothAskedAbout(String question) {
        assertThat(Directories.subjects(read(question)))
                .containsExactly("fog_warden", "star_chart_maker");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "霧番頭は霧番とどう連携する？",
                "霧番頭と霧番の連携について",
                "How does the head of fog office work with a fog warden?"
            })
    void theOtherOfTwoThatWorkTogetherIsACompanion(String question) {
        Question read = read(question);

        assertThat(Directories.subjects(read)).containsExactly("fog_office_head");
        assertThat(Directories.slugs(read.companions())).containsExactly("fog_warden");
    }

    @Test
    void aLoneJobThatOthersWorkWithIsACompanion() {
        Question read = read("霧番とはどう分担するの？");

        assertThat(read.subjects()).isEmpty();
        assertThat(Directories.slugs(read.companions())).containsExactly("fog_warden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"看護師と霧番で意見が割れたらどっちが決めるの？", "看護師とも違うっぽいけど、霧番ってそもそも何者？"})
    void besideAJobWithoutAGuideTheCoveredOneIsAskedAbout(String question) {
        Question read = reader.read(question);

        assertThat(Directories.subjects(read)).containsExactly("fog_warden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "看護師のコミュニティの霧番の年収は？",
                "看護師向けサービスの霧番の年収は？",
                "看護師専門学校を出て霧番になれる？",
                "看護師の霧番っているの？",
                "看護師部隊の霧番の給料"
            })
    void aJobThatIsPartOfWhatTellsMoreOfTheCoveredOneIsNotAskedAbout(String question) {
        assertThat(Directories.subjects(reader.read(question))).containsExactly("fog_warden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"看護師の年収は霧番より高い？", "看護師の仕事で霧番と会う？"})
    void aJobWithoutAGuideWhoseOwnAffairsAreAskedAboutStaysTheOneAskedAbout(String question) {
        assertThat(reader.read(question).subjects())
                .noneMatch(mention -> mention.job().isCovered());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "看護師じゃなくて霧番の話なんだけど、雇われってあり？",
                "星図職人ではなく霧番の年収",
                "霧番の休み、看護師の話じゃないほうで",
                "not a star chart maker, the fog warden: what about holidays?"
            })
    void aJobThatIsSaidNotToBeMeantIsNotAskedAbout(String question) {
        assertThat(Directories.subjects(reader.read(question))).containsExactly("fog_warden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ただの看護師やけど、今から霧番になれるん？",
                "看護師っす。霧番って今からでもいける？",
                "I'm 38 and a nurse, can I become a fog warden?",
                "I was laid off as a nurse. Would a fog warden crew take me?"
            })
    void theJobThatSomebodyHasIsNotTheOneAskedAbout(String question) {
        assertThat(Directories.subjects(reader.read(question))).containsExactly("fog_warden");
    }

    @Test
    void aJobWithoutAGuideThatLeadsIsTheOneAskedAbout() {
        assertThat(reader.read("看護師は霧番とどう連携する？").subjects())
                .noneMatch(mention -> mention.job().isCovered());
    }

    @Test
    void whoAJobWorksWithIsAskedAboutTheJob() {
        assertThat(Directories.subjects(read("Who does a fog warden work with?")))
                .isEqualTo(List.of("fog_warden"));
    }

    @Test
    void theSameJobByTwoNamesIsOneSubject() {
        assertThat(Directories.subjects(read("霧番頭（HoFO）の年収"))).containsExactly("fog_office_head");
    }
}
