package dev.shirube.eval.variant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

    @ParameterizedTest
    @CsvSource({
        "salary, slaary|saalry|salray|salayr",
        "雲飼いのカタログ, 雲飼いのカロタグ|雲飼いのカタグロ",
        "人材育成の話, 人育材成の話|人材成育の話",
        "おしえて, おえして|おしてえ",
    })
    void aTypoSwapsTwoNeighboursButNotTheFirst(String question, String one) {
        assertThat(Rule.TYPO.apply(question).orElseThrow()).isIn((Object[]) one.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CTOの年収は？", "@star-bot 年収は？", "ああああ", "🎉🎉🎉🎉", ""})
    void aTypoNeedsAWordOfFourCharactersThatDiffer(String question) {
        assertThat(Rule.TYPO.apply(question)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "エンジニアのガイド、「ポスト」。, ｴﾝｼﾞﾆｱのｶﾞｲﾄﾞ､｢ﾎﾟｽﾄ｣｡",
        "ＣＴＯ　年収, CTO　年収",
        "コミュニティマネージャー, ｺﾐｭﾆﾃｨﾏﾈｰｼﾞｬｰ",
    })
    void halfWidthFormsAreThoseOfOldTerminals(String question, String expected) {
        assertThat(Rule.HALF_WIDTH.apply(question)).contains(expected);
    }

    @Test
    void fullWidthFormsAreThoseOfAJapaneseKeyboard() {
        assertThat(Rule.FULL_WIDTH.apply("C++の年収 800?")).contains("Ｃ＋＋の年収 ８００？");
        assertThat(Rule.FULL_WIDTH.apply("雲飼いとは？")).isEmpty();
    }

    @Test
    void oneWordIsReadAloud() {
        assertThat(Rule.HIRAGANA.apply("年収は？")).contains("ねんしゅうは？");
        assertThat(Rule.HIRAGANA.apply("面接で聞かれた").orElseThrow()).isIn("めんせつで聞かれた", "面接できかれた");
        assertThat(Rule.HIRAGANA.apply("スキルは？")).isEmpty();
    }

    @Test
    void oneParticleIsLeftOut() {
        assertThat(Rule.NO_PARTICLE.apply("CTOの年収")).contains("CTO年収");
        assertThat(Rule.NO_PARTICLE.apply("年収を教えて")).contains("年収教えて");
        assertThat(Rule.NO_PARTICLE.apply("CTOのAIスキル")).contains("CTO AIスキル");
        assertThat(Rule.NO_PARTICLE.apply("DiscordとSlack")).isEmpty();
        assertThat(Rule.NO_PARTICLE.apply("CTOとは？")).isEmpty();
        assertThat(Rule.NO_PARTICLE.apply("what is a CTO?")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CTOの年収は？, CTOの年収を教えてください",
        "CTO 年収, CTO 年収を教えてください",
        "CTOとは？, CTOとは何ですか？",
        "年収を教えて〜, 年収を教えてください",
        "どれくらい稼げる？, どれくらい稼げるでしょうか？",
        "何が必要？, 何が必要でしょうか？",
        "what does a CTO do?, 'what does a CTO do, please?'",
    })
    void theEndingBecomesPolite(String question, String expected) {
        assertThat(Rule.POLITE.apply(question)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"いくらですか？", "教えてください。", "何がありますか", "ありません", "/salary cto", "どうなんでしょう？", ""})
    void whatIsPoliteOrACommandStays(String question) {
        assertThat(Rule.POLITE.apply(question)).isEmpty();
    }

    @Test
    void anEmojiComesLast() {
        assertThat(Rule.EMOJI.apply("CTOの年収は？").orElseThrow())
                .startsWith("CTOの年収は？")
                .hasSizeGreaterThan("CTOの年収は？".length());
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void theSameQuestionIsAlwaysWrittenInTheSameWay(Rule rule) {
        String question = "エンジニアの面接で聞かれる質問は？";

        assertThat(rule.apply(question)).isEqualTo(rule.apply(new String(question.toCharArray())));
    }
}
