package dev.shirube.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Among people a topic is named without being asked for. */
class RemarkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "年収いいなあ",
                "年収高いですね！",
                "スキルすごいですね",
                "面接つらい",
                "面接しんどい…😇",
                "CTOさんに聞いてみます",
                "そのツールうちでも使ってます",
                "うちもそのツール使ってるよ",
                "学習方法まとめてくれてありがとう",
                "年収やばいwww",
                "その年収は欲しいなぁ",
                "キャリアパス大事だよね",
                "面接受けました",
                "年収上がりそうだ",
                "スキル足りないけど",
                "nice salary",
                "I like these skills",
                "that's a great career path!",
                "lol the interview",
                "けっこう差あるね…",
                "0歳3人か、かわいいだろうな",
                "積込みは残るんすね",
                "ちょっと洗濯物とりこんでくる",
                "Jiraは触ったことある",
                "not bad, not bad",
                "ほな安心や",
                "領収書ばっかり見とるんかと思たわ",
                "まあ、夜まで大変ですのね",
                "へー朝早っ",
                "たかっ！",
                "ふーん、意外",
                "お腹すいたわ",
                "お昼食べてくる〜",
                "今日めっちゃ暑いな",
                "+1",
                "👍",
                "100!"
            })
    void aRemarkAsksForNothing(String text) {
        assertThat(Remark.isOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "スキルは？",
                "じゃあスキルは",
                "スキル",
                "キャリアパスも教えて",
                "面接で何を聞かれますか",
                "面接で聞かれることが知りたいです",
                "年収はどれくらいですか。",
                "年収はいくらなんだろう",
                "年収が高いのはどれ",
                "CTOとの違い",
                "もっと詳しく",
                "シニアの場合",
                "学習方法をお願いします",
                "シニアだと上がりますか？🙏",
                "skills",
                "and the salary?",
                "salary of a cto",
                "which tools do I need",
                "tell me more about my career path",
                "is it a good salary",
                "whats it cost",
                "ok and the good part lol",
                "hmm what about the bad parts",
                "hows it going to change",
                "isn't it boring",
                "残業あるよね？",
                "なんぼや",
                "朝早い？",
                "辞めた人",
                "どこが良かったわけ",
                "しんどいのはどこや",
                "未経験でもいけるかな",
                "/salary"
            })
    void aQuestionIsNoneHoweverShort(String text) {
        assertThat(Remark.isOne(text)).isFalse();
    }
}
