package dev.shirube.uncalled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By their words questions to nobody in particular are told from all that people say besides. */
class TalkSignsTest {

    private static final TalkSigns SIGNS = TalkSigns.shipped();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "灯台守の給料はいくらですか？",
                "灯台守の給料はいくらですか",
                "灯台守って何する人？",
                "灯台守の仕事内容を教えてください。",
                "灯台守の仕事内容を教えてもらえますか？",
                "灯台守に必要なスキルが知りたいです",
                "灯台守ってどれくらいもらえるの？",
                "灯台守はどんな道具を使いますか？",
                "灯台守は誰と一緒に働きますか？",
                "灯台守のその先のキャリアは何がありますか？",
                "はじめまして。灯台守になりたいです。何を勉強すればいいですか？よろしくお願いします！",
                "来年から灯台守を目指します。面接では何を聞かれますか？🙏",
                "How do I become a lighthouse keeper?",
                "Hi all! What's the salary of a lighthouse keeper? Thanks in advance!",
                "How should I prepare for the interview?"
            })
    void whoeverAsksNobodyInParticularAsks(String text) {
        assertThat(SIGNS.read(text)).isInstanceOf(TalkSigns.Reading.Asks.class);
    }

    @ParameterizedTest
    @CsvSource({
        "NO_QUESTION, 灯台守の給料いいなあ",
        "NO_QUESTION, おはようございます",
        "NO_QUESTION, 灯台守の話をもっと聞きたい人はこちら",
        "NO_QUESTION, 灯台守になるにはどうすればいいか、ずっと悩んでた",
        "NO_QUESTION, 給料は？ 灯台守の話です",
        "NO_QUESTION, 給料は？ 面接は？",
        "NO_QUESTION, I wonder what a lighthouse keeper earns",
        "NO_QUESTION, '  '",
        "TO_SOMEBODY, 田中さん、灯台守の面接はどうですか？",
        "TO_SOMEBODY, 灯台守の人いますか？",
        "TO_SOMEBODY, みなさん灯台守の給料っていくらですか？",
        "TO_SOMEBODY, 灯台守の面接を代わってもらえますか？",
        "TO_SOMEBODY, 灯台守の給料についてどう思いますか？",
        "TO_SOMEBODY, '@tanaka 灯台守の給料は？'",
        "TO_SOMEBODY, 'Tom, how is the lighthouse keeper?'",
        "TO_SOMEBODY, What do you do as a lighthouse keeper?",
        "OF_AN_OCCASION, 灯台守の面接は明日ですか？",
        "OF_AN_OCCASION, うちの灯台守の給料は上がりますか？",
        "OF_AN_OCCASION, 灯台守の面接はどうでしたか？",
        "OF_AN_OCCASION, Did the lighthouse keeper call?",
        "RHETORICAL, 灯台守の給料って高いよね？",
        "RHETORICAL, なんで灯台守ってこんなに給料が低いの？",
        "RHETORICAL, Why is a lighthouse keeper paid at all?",
        "MORE_THAN_A_QUESTION, 灯台守の給料は？ https://example.org/a",
        "MORE_THAN_A_QUESTION, 「灯台守の給料は？」という記事はどうですか？",
        "MORE_THAN_A_QUESTION, 【募集】灯台守になりませんか？",
        "MORE_THAN_A_QUESTION, '`keeper()` は何を返しますか？'",
        "MORE_THAN_A_QUESTION, /salary lighthouse_keeper"
    })
    void allElseIsLeftAloneForAReason(Silence why, String text) {
        assertThat(SIGNS.read(text)).isEqualTo(new TalkSigns.Reading.Talk(why));
    }

    @Test
    void whoeverTellsALongStoryDoesNotOnlyAsk() {
        assertThat(SIGNS.read("灯台守の話です。".repeat(30) + "給料はいくらですか？"))
                .isEqualTo(new TalkSigns.Reading.Talk(Silence.MORE_THAN_A_QUESTION));
    }

    @Test
    void theSentenceThatAsksIsTold() {
        assertThat(SIGNS.read("灯台守に興味があります。給料はいくらですか？"))
                .isEqualTo(new TalkSigns.Reading.Asks("給料はいくらですか?"));
    }
}
