package dev.shirube.answer.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Answer.None;
import dev.shirube.answer.Answer.Reason;
import dev.shirube.answer.Chat;
import dev.shirube.answer.Fiction;
import dev.shirube.guide.Guide;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.Thing;
import dev.shirube.vocabulary.Topic;
import dev.shirube.vocabulary.load.VocabularyLoader;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Things that are asked for by their names, and guides that mention them or do not. */
class UnmentionedTest {

    private static Guide guide(String more) {
        return Fiction.read(
                "fog_bell_ringer.md",
                """
                ---
                slug: fog_bell_ringer
                title: 霧鐘番
                ---
                # 霧鐘番
                ## 待遇
                月給は24万円です。%s
                ## 一日の流れ
                朝五時に鐘を磨き、夕方に帰ります。
                """
                        .formatted(more));
    }

    private static Guide written(String frontMatter, String text) {
        return Fiction.read(
                "b.md",
                "---\nslug: fog_bell_ringer\ntitle: 霧鐘番\n%s\n---\n%s\n"
                        .formatted(frontMatter, text));
    }

    private static Snapshot of(Guide guide) {
        return Snapshot.of(new VocabularyLoader().load(), List.of(guide));
    }

    private static boolean isUnmentioned(String question, Guide guide) {
        Snapshot snapshot = of(guide);
        return new Unmentioned(snapshot.questions().read(question), snapshot).inAll(guide);
    }

    @ParameterizedTest
    @ValueSource(strings = {"霧鐘番になるのにお金かかる？", "霧鐘番の学費", "how much does it cost to become a 霧鐘番"})
    void whatItCostsIsNotToldByPayThatSpeaksOfMoney(String question) {
        Guide guide = guide("資金調達を任されると三万円の手当と家賃補助、月払いの賞与がつきます。");
        Snapshot snapshot = of(guide);
        var unmentioned = new Unmentioned(snapshot.questions().read(question), snapshot);

        assertThat(guide.sections())
                .filteredOn(section -> section.title().equals("待遇"))
                .hasSize(1)
                .allMatch(unmentioned::in);
    }

    @Test
    void whichExamsThereAreIsAskedForByName() {
        String question = "霧鐘番に国家試験はある？";

        assertThat(isUnmentioned(question, guide(""))).isTrue();
        assertThat(isUnmentioned(question, guide("検定に受かると上がります。"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ボーナスは？, 賞与は年に二度です。",
        "育休は取れますか, 育児で休む人もいます。",
        "有休は取れる？, 休暇は年に二十日です。",
        "学歴は関係ありますか, 大学を出た人は少数です。",
        "タトゥーがあっても働ける？, 髪も髭も自由です。",
        "TOEICは何点いりますか, 英語は使いません。",
        "does it need a visa?, 外国籍の人も働いています。",
        "is there a dress code?, 制服を貸します。",
        "前科があってもなれますか, 刑を受けた人は応募できません。",
        "ノルマはある？, 目標の件数があります。",
        "面接では何を聞かれますか, 選考は二度あります。",
        "定年は何歳, 七十歳まで鳴らす人もいます。",
        "女の人は少ないですか, 女性は三割です。",
        "残業代は出ますか, 残業は月に五時間です。",
        "制服ってある？, 作業着で鳴らします。",
        "車通勤できる？, 駅から歩いて通います。",
        "福利厚生を教えてください, 寮があります。",
        "試用期間ありますか, 半年は見習いです。",
        "研修はありますか, 先輩が教えます。",
        "まかないある？, 昼は食堂で食べます。",
        "金髪はだめ？, 髪は自由です。",
        "障害があっても働けますか, 体調を見て休めます。",
        "タバコ吸える？, 喫煙所があります。",
        "is overtime paid?, 残業は月に五時間です。",
        "what is the commute like?, 駅から歩いて通います。",
        "退職金ある？, 退職金は三年目から出ます。",
        "社保入れる？, 各種保険があります。",
        "転勤はありますか, 異動はありません。",
        "40代から目指すの遅い？, 五十歳で始めた人もいます。",
        "在宅でできる？, 毎日出社します。",
        "家で働ける？, 在宅の日もあります。",
        "土日休み？, 休日は月曜です。",
        "奨学金はありますか, 学費は返済できます。",
        "参考書のおすすめは, 一冊の本で足ります。",
        "専攻は何がいい？, 理系の人が多いです。",
        "文系からなるのは厳しい？, 未経験の人も多いです。",
        "モテる？, 結婚した人は半分です。",
        "海外でも働ける？, カナダに行った人がいます。",
        "what is the pay in Australia?, シドニーの港でも鳴らします。",
        "アメリカの年収は？, カリフォルニアの港がUSで一番です。",
    })
    void aThingIsToldByAnyWordForIt(String question, String telling) {
        assertThat(isUnmentioned("霧鐘番の" + question, guide(""))).as("never").isTrue();
        assertThat(isUnmentioned("霧鐘番の" + question, guide(telling))).as("told").isFalse();
    }

    @Test
    void whatAuthorsSaidIsAnsweredIsNotUnmentioned() {
        Guide guide = written("sample_questions: [待遇 | ボーナスは出ますか]", "## 待遇\n年に二度、余分に出ます。");

        assertThat(isUnmentioned("霧鐘番のボーナスは？", guide)).isFalse();
        assertThat(isUnmentioned("霧鐘番の育休は？", guide)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "霧鐘番の給料は？",
                "霧鐘番は朝早い？",
                "how does a day go?",
                "霧鐘番は遠眼鏡を使いますか",
                "霧鐘番の帰りは遅いですか",
                "霧鐘番の聴取率を上げたこつは？",
                "霧鐘番は障害対応もやるの？",
                "is a ringer afraid of heights?",
                "what are the benefits of being a ringer?",
                "does a ringer break glasses?",
                "霧鐘番にスーツケースは要りますか"
            })
    void whatIsNoThingByNameIsNotMissed(String question) {
        assertThat(isUnmentioned(question, guide(""))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"霧鐘番のボーナスは？", "霧鐘番の育休は？", "霧鐘番はタトゥーがあってもなれる？"})
    void whatAGuideNeverMentionsIsDeclined(String question) {
        Answer answer = new Chat(of(guide(""))).say(question);

        assertThat(((None) answer).reason()).isEqualTo(Reason.TOPIC_NOT_COVERED);
    }

    @Test
    void aTopicAskedForByItsOwnNameIsSaidToBeMissing() {
        Chat chat = new Chat(of(guide("")));

        assertThat(topicOf(chat.say("霧鐘番の面接は？"))).isEqualTo("面接");
        assertThat(topicOf(chat.say("タトゥーがあっても霧鐘番になれる？"))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"霧鐘番の聴取率は？", "霧鐘番の聴取率を教えて", "霧鐘番の聴取率ってどれくらい"})
    void aShareThatNoSectionSpeaksOfIsNotTold(String question) {
        assertThat(isUnmentioned(question, guide(""))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "霧鐘番のボーナスは？, bonus",
        "タトゥーがあっても霧鐘番になれる？, tattoo",
        "霧鐘番の離職率は？, turnover",
        "does 霧鐘番 need a visa?, visa",
    })
    void aThingThatIsNeverMentionedIsSaidToBeMissing(String question, String thing) {
        Answer answer = new Chat(of(guide(""))).say(question);

        assertThat(((None) answer).thing()).extracting(Thing::id).isEqualTo(thing);
    }

    private static @Nullable String topicOf(Answer answer) {
        Topic topic = ((None) answer).topic();
        return topic == null ? null : topic.name().ja();
    }

    @ParameterizedTest
    @ValueSource(strings = {"霧鐘番について教えて", "霧鐘番のことを知りたい", "tell me about 霧鐘番"})
    void whoAsksToBeToldOfAJobIsToldWhatItIs(String question) {
        Snapshot introduced = of(guide("\n## 霧鐘番とは\n霧の夜に鐘を鳴らす人です。"));

        assertThat(new Chat(introduced).ask(question).section().title()).isEqualTo("霧鐘番とは");
        assertThat(new Chat(introduced).say("霧鐘番")).isInstanceOf(Answer.GuideMenu.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"霧鐘番とは", "霧鐘番って何する人？", "霧鐘番について教えて", "what is a 霧鐘番?"})
    void whatAJobIsIsToldBeforeTheFirstHeadingWhereNoSectionIsOnIt(String question) {
        Guide guide = written("category: 港", "霧の夜に鐘を鳴らして船を導く人です。\n## 待遇\n月給は24万円です。");

        assertThat(Chat.passage(new Chat(of(guide)).ask(question))).startsWith("霧の夜に");
    }
}
