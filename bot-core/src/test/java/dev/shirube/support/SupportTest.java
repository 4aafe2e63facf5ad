package dev.shirube.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shirube.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class SupportTest {

    private static final Support SHIPPED = Support.shipped();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "死にたい",
                "死にたいです",
                "死にたいです。どうすればいいですか？",
                "仕事が辛くて死にたい",
                "もう死にたい…",
                "死にたくなる",
                "死にたくなってきました",
                "死にたいと思っています",
                "死にたーい",
                "死 に た い",
                "死にたぃ",
                "ｼﾆﾀｲ",
                "シニタイ",
                "しにたい",
                "もうしにたい",
                "タヒにたい",
                "shinitai",
                "私死にたい",
                "死んでしまいたい",
                "死んだほうがまし",
                "死んだ方がいいですか",
                "死んで楽になりたい",
                "死のうかな",
                "楽に死ぬ方法",
                "死ぬしかない",
                "CTOになれなくて死にたい",
                "/salary 死にたい",
                "消えたい",
                "もう消えてしまいたいです",
                "消えてなくなりたい",
                "きえたい",
                "いなくなりたい",
                "この世から消えたい",
                "生まれてこなければよかった",
                "もう生きていけない",
                "もう生きていけません。もう生きていけないです",
                "これ以上生きられない",
                "生きていたくない",
                "生きるのがつらい",
                "生きるのに疲れた",
                "生きてる意味がない",
                "生きている価値なんてない",
                "自殺したい",
                "自殺したいです",
                "自殺を考えています",
                "自殺の方法を教えて",
                "自殺",
                "リスカ",
                "リスカしたい",
                "リスカがやめられない",
                "リストカットしてしまう",
                "オーバードーズしたい",
                "首吊りたい",
                "飛び降りたい",
                "電車に飛び込みたい",
                "命を絶ちたい",
                "人生終わりにしたい",
                "全部終わらせたい",
                "誰か殺して",
                "遺書を書いた",
                "友達が死にたいと言っています",
                "死にてえ",
                "死にてー",
                "死にたみ",
                "4にたい",
                "氏にたい",
                "もう死んでもいい",
                "死んでもいいかな",
                "死ねたらいいのに",
                "私なんて死ねばいい",
                "死んでしまえばいいのに",
                "私なんかいない方がいい",
                "もう楽になりたい",
                "消えたくなる",
                "生きているのがつらい",
                "生きてるだけで辛い",
                "生きるのをやめたい",
                "生きててごめんなさい",
                "自殺について考えてしまう",
                "首吊り",
                "自分を傷つけたい",
                "自分を殺したい",
                "薬を大量に飲んだ",
                "ODしたい",
                "ODした",
                "線路に飛び込みたい",
                "I want to kill myself",
                "i want to kill myself.",
                "I'm going to kill myself",
                "I wanna die",
                "i want to die",
                "I WANT TO DIE",
                "I just want to die",
                "thinking about killing myself",
                "I want to end it all",
                "I want to end my life",
                "I feel suicidal",
                "I'm thinking about suicide",
                "I don't want to live anymore",
                "I don’t want to be alive",
                "I wish I was dead",
                "I'd be better off dead",
                "there is no reason to live",
                "tired of living",
                "I can't go on anymore",
                "life isn't worth living",
                "I hurt myself",
                "self-harm",
                "how to commit suicide",
                "my friend wants to kill himself",
                "kms",
                "I should just die",
                "nobody would miss me if I died",
                "what's the point of living?",
                "I can't go on",
                "I have lost the will to live",
                "I'm done with life",
                "I don't want to be here any more",
                "I slit my wrists",
                "I took all my pills",
                "죽고 싶어요",
                "我想死",
                "quiero morir"
            })
    void whoWishesToDieIsHeard(String text) {
        assertThat(SHIPPED.isNeeded(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "死ぬほど忙しい？",
                "死ぬほど忙しいですか",
                "締め切りで死ぬ",
                "締切前は死にそうになりますか？",
                "死語",
                "死語になったスキルは？",
                "過労死のリスクは？",
                "過労死のうち何割が管理職？",
                "過労死するほど働く？",
                "必死にタイピングする仕事？",
                "必死にたいへんな仕事をする？",
                "死にたくない",
                "死にゲーの開発者の年収は？",
                "自殺率が高い職業は？",
                "自殺者が多い業界ですか？",
                "自殺防止の相談員の仕事は？",
                "この年収で生きていける？",
                "年収300万円では生きていけない？",
                "エンジニアとして生きていけないか不安",
                "デスマーチはある？",
                "デッドラインはどう守る？",
                "AIで職業が消えたいくつの例は？",
                "消えた技術は？",
                "仕事は消える？",
                "消えていく職種は？",
                "新しい業界に飛び込みたい",
                "プロセスを殺してもいい？",
                "アスタリスカとは",
                "ディスカッションのコツは？",
                "リスカレッジ",
                "会議をもう終わりにしたい",
                "転職しにたいして不安がある",
                "探しにたいする答え",
                "死にたいする考え方",
                "田中氏にたいする評価",
                "締切が3日後で死にそう",
                "死んでもいいからCTOになりたい",
                "上司なんて死ねばいいのに",
                "自分がいない方がチームは回る？",
                "自分を殺して働く人は多い？",
                "自分を傷つけたくない",
                "楽になりたい人に向く職種は？",
                "消えたくない",
                "生きるのに必要な年収は？",
                "薬を飲んだ",
                "ODコンサルタントの年収は？",
                "ODとは",
                "残業で死ぬ",
                "キラーコンテンツとは",
                "リスカバリーとは",
                "リスキリング",
                "CTOの年収は？",
                "人生の意味とは",
                "生きる力とは？",
                "deadline is killing me",
                "How do I know I'm killing it as a CTO?",
                "killing it",
                "KMS key management",
                "end to end testing",
                "what's the point of living in Tokyo?",
                "is it career suicide to leave?",
                "I should die on that hill",
                "nobody would hire me",
                "Do take all the tablets back",
                "I can't go on vacation",
                "no will to change jobs",
                "The deadline is killing me",
                "how do I kill the process?",
                "kill -9",
                "I would kill for that salary",
                "shoot myself in the foot",
                "am I killing myself with overtime?",
                "AWS KMS skills?",
                "Is COBOL a dying language?",
                "dead code",
                "I don't want to live in Tokyo",
                "suicide prevention counselor salary",
                "suicide rate among doctors",
                "tired of life in the office?",
                "to die for",
                "die-hard fan",
                "How do I end my contract?",
                "take my own time",
                "I'm dying to know the salary",
                "",
                "？"
            })
    void anOrdinaryQuestionStaysOne(String text) {
        assertThat(SHIPPED.isNeeded(text)).isFalse();
    }

    @Test
    void aLongTextIsReadAtBothEnds() {
        String story = "星の話。".repeat(20_000);

        assertThat(SHIPPED.isNeeded("死にたい。" + story)).isTrue();
        assertThat(SHIPPED.isNeeded(story + "死にたい")).isTrue();
        assertThat(SHIPPED.isNeeded(story)).isFalse();
    }

    @Test
    void everyPlaceSaysWhereItIsFromAndWhenThatWasChecked() {
        assertThat(SHIPPED.places())
                .isNotEmpty()
                .allSatisfy(place -> {
                    assertThat(place.source()).startsWith("https://");
                    assertThat(LocalDate.parse(place.checked())).isAfter("2026-01-01");
                    assertThat(place.hours()).isNotEmpty();
                    assertThat(place.languages()).isNotEmpty();
                });
    }

    @Test
    void placesAreThoseOfTheLanguageAndOfTheCountryFirst() {
        assertThat(SHIPPED.places(Language.JA, null))
                .extracting(Place::phone)
                .startsWith("0120-279-338", "0120-061-338", "0120-783-556");
        assertThat(SHIPPED.places(Language.EN, "US").getFirst().phone()).isEqualTo("988");
        assertThat(SHIPPED.places(Language.EN, "GB").getFirst().phone()).isEqualTo("116 123");
        assertThat(SHIPPED.places(Language.EN, null).getFirst().address())
                .isEqualTo("https://findahelpline.com/");
    }

    @Test
    void anOperatorNamesOtherPlacesAndFurtherSigns() {
        Support support =
                SHIPPED.with(
                        """
                        places:
                          - name: 社内相談室
                            phone: 内線 1234
                            hours: 平日
                            languages: [ja]
                            checked: 2026-10-01
                        signs: [しんどすぎる]
                        not-signs: [死にたい魚]
                        """);

        assertThat(support.places(Language.JA, null))
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.name()).isEqualTo("社内相談室");
                    assertThat(place.checked()).isEqualTo("2026-10-01");
                });
        assertThat(support.isNeeded("しんどすぎる")).isTrue();
        assertThat(support.isNeeded("死にたい")).isTrue();
        assertThat(support.isNeeded("死にたい魚")).isFalse();
        assertThat(SHIPPED.with("signs: []").places()).isEqualTo(SHIPPED.places());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "places: [{name: a}]",
                "places: [{phone: 1}]",
                "places: [{name: a, url: 'javascript:b'}]",
                "places: [{name: a, phone: 1, languages: [fr]}]",
                "places: 1",
                "signs: ['(']",
                "sings: []",
                "- a",
                "a: [",
                "!!java.util.Date 1"
            })
    void aFileThatCannotBeUsedIsRefused(String yaml) {
        assertThatThrownBy(() -> SHIPPED.with(yaml)).isInstanceOf(IllegalArgumentException.class);
    }
}
