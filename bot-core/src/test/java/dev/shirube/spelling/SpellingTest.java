package dev.shirube.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;

/** What is typed otherwise than vocabulary and guides write it is read as they do. */
class SpellingTest {

    private final Spelling spelling =
            new Spelling(
                    List.of(
                            "年収",
                            "ねんしゅう",
                            "給料",
                            "面接対策",
                            "自己紹介",
                            "退職理由",
                            "将来性",
                            "教えて",
                            "おしえて",
                            "どんな感じ",
                            "データサイエンティスト",
                            "キャリアパス",
                            "プロダクトマネージャー",
                            "星図職人",
                            "霧番",
                            "salary",
                            "skills",
                            "interview",
                            "VPoE",
                            "フリーランス",
                            "党派",
                            "write",
                            "writer",
                            "career path"),
                    new GuideWords(
                            Set.of(
                                    "サービス", "リーン", "リサービス", "トレードオフ", "インシデント", "discord", "働く",
                                    "回収", "対象", "対照"),
                            List.of(
                                    new WordReading("対象", "タイショウ"),
                                    new WordReading("対照", "タイショウ"),
                                    new WordReading("働く", "ハタラク"),
                                    new WordReading("求", "モトメ"),
                                    new WordReading("偉大", "イダイ"),
                                    new WordReading("回収", "カイシュウ"))));

    private String meant(String written) {
        return spelling.mend(written);
    }

    @ParameterizedTest
    @CsvSource({
        "霧番のきゅうりょうは？, 霧番の給料は？",
        "めんせつたいさくどうしよう, 面接対策どうしよう",
        "自己しょうかいのコツ, 自己紹介のコツ",
        "しょうらい性ってある？, 将来性ってある？",
        "星図しょくにんとは, 星図職人とは",
        "きり番が使う道具, 霧番が使う道具",
        "古い星図はかいしゅうしたあとどうする？, 古い星図は回収したあとどうする？",
        "はたらきますか, 働きますか",
    })
    void kanaStandForTheKanjiOfAKnownWord(String written, String meant) {
        assertThat(meant(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"調査のたいしょうは？, 調査の対象は？"})
    void ofTwoWordsReadAlikeTheCommonerIsMeant(String written, String meant) {
        assertThat(meant(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "データサイエンィテスト, データサイエンティスト",
        "データサイエンテスト, データサイエンティスト",
        "プロダトクマネージャーと働く, プロダクトマネージャーと働く",
        "キャリパアスは, キャリアパスは",
        "キャリアパススは, キャリアパスは",
        "インデシント対応, インシデント対応",
        "URL短縮サビースとは, URL短縮サービスとは",
        "トレドーオフとは, トレードオフとは",
        "what is the salray?, what is the salary?",
        "VoPEとは, VPoEとは",
        "VPPoEとは, VPoEとは",
        "skkills, skills",
        "Discrod, discord",
        "carer path, career path",
    })
    void aSlipInALatinOrKatakanaWordIsMended(String written, String meant) {
        assertThat(meant(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "CROの退理職由は？, CROの退職理由は？",
        "自紹己介のコツ, 自己紹介のコツ",
        "星図人職とは, 星図職人とは",
    })
    void kanjiThatChangedPlacesAreMended(String written, String meant) {
        assertThat(meant(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "霧番の年収を教えてください",
                "データサイエンティストの面接の準備ってどうしたらいいですか？",
                "会社社長と日本本社と大学学部",
                "対照の人とどう働く？",
                "サービスのキャリアパス",
                "write me a haiku about cats",
                "What does a writer earn?",
                "スキーマとスキームの違い",
                "地雷って思われる奴",
                "通りサービス",
                "リン酸とは",
                "VPoDとは",
                "CTOは10年後必要？",
                "開発部長会議",
                "フランスで働く",
                "どの党は強い？",
                "求められる力",
                "遠征を行い大成功",
                "",
            })
    void whatIsKnownOrNotNearAnythingStaysAsItIs(String written) {
        assertThat(meant(written)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"ねんしゅうをおしえて, 年収をおしえて", "ねんしゅうは？, 年収は？"})
    void aWordOfKanjiIsWrittenSoThoughItsKanaAreKnownToo(String written, String meant) {
        assertThat(meant(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"めんせつたいさく", "データサイエンィテスト", "退理職由", "キャリパアス"})
    void whatIsMendedNeedsNoMendingAgain(String written) {
        String once = meant(written);

        assertThat(meant(once)).isEqualTo(once).isNotEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I worked at night",
                "are they planned",
                "who studies it",
                "what writing is it",
                "Do they manage well"
            })
    void anotherFormOfAKnownEnglishWordIsNoSlip(String written) {
        var words =
                new GuideWords(
                        Set.of("work", "worker", "plan", "planner", "study", "studio", "write"),
                        List.of());

        assertThat(new Spelling(List.of("manager"), words).mend(written)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "形が変わりました",
                "後悔せんように",
                "部品どうしを繋ぐ",
                "いちばん偉い人ですか",
                "どうやって決めてるの",
                "けれど鳴る",
                "何から始めたら",
                "身につけますか",
                "大きさ別の表"
            })
    void kanaThatTheGrammarOfASentenceHasStandForNoOtherWord(String written) {
        var words =
                new GuideWords(
                        Set.of(),
                        List.of(
                                new WordReading("割増", "ワリマシ"),
                                new WordReading("専用", "センヨウ"),
                                new WordReading("動詞", "ドウシ"),
                                new WordReading("人手", "ヒトデ"),
                                new WordReading("決め手", "キメテ"),
                                new WordReading("怒鳴る", "ドナル"),
                                new WordReading("始", "ハジメ"),
                                new WordReading("身に付", "ミニツケ"),
                                new WordReading("差別", "サベツ")));

        assertThat(new Spelling(List.of(), words).mend(written)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"how do I prevent it", "I am scared", "you shouldn't", "数年後はどうなる", "若い人大歓迎"})
    void aWordOfTheLanguageIsNoSlipOfARarerOne(String written) {
        var words =
                new GuideWords(Set.of("present", "sacred", "should", "年数", "大人", "歓迎"), List.of());

        assertThat(new Spelling(List.of(), words).mend(written)).isEqualTo(written);
    }

    @Test
    void aKnownNameThatIsWrittenPartlyInKanaStaysWhole() {
        var words = new GuideWords(Set.of(), List.of(new WordReading("噂", "ウワサ")));

        assertThat(new Spelling(List.of("うわさ係"), words).mend("うわさ係のうわさ")).isEqualTo("うわさ係の噂");
    }
}
