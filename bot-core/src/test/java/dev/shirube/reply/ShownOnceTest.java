package dev.shirube.reply;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Candidate;
import dev.shirube.chart.RangeChart;
import dev.shirube.content.PlainText;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.reply.part.ReplySettings;
import dev.shirube.reply.render.PlainBlocks;
import dev.shirube.reply.write.ReplyWriter;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.load.VocabularyLoader;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is quoted is not shown again around it, and notifications begin with it. */
class ShownOnceTest {

    private static final Vocabulary VOCABULARY = new VocabularyLoader().load();

    private static final Guide GUIDE =
            guide(
                    """
                    ## 推定年収

                    | 経験年数 | 年収 (万円) | 特徴 |
                    |---|---|---|
                    | 見習い (0-3年)[^1] | 100〜200 | 住み込み |
                    | 一人前 (3-7年) | 200〜300 | 通い |
                    | 親方 (7年以上) | 300〜500+ | 弟子を持つ[^2] |

                    [^1]: 食費は別。
                    [^2]: 三人まで。

                    ## 必要なスキル

                    二つあります。

                    ### 目

                    - 星を数える
                    - 雲を読む

                    ### 手

                    1. 墨をする
                    2. 線を引く
                    3. 紙を切る

                    ## 仕事内容

                    ### 夜

                    #### 観測

                    星を測ります。

                    #### 記録

                    紙に写します。
                    """);

    @Test
    void aRowIsNotRepeatedAmongTheOthersAndIsMarkedInTheChart() {
        Reply.Quotation quotation = quotation("推定年収", Passage.Kind.ROW, "一人前");

        assertThat(PlainText.of(quotation.answer()))
                .isEqualTo("経験年数 | 年収 (万円) | 特徴\n一人前 (3-7年) | 200〜300 | 通い");
        assertThat(PlainText.of(quotation.context())).contains("見習い", "親方").doesNotContain("一人前");
        assertThat(((RangeChart) quotation.chart().orElseThrow()).rows())
                .extracting(RangeChart.Row::asked)
                .containsExactly(false, true, false);
        assertThat(quotation.chart().orElseThrow().alternative(Language.JA))
                .contains("一人前 (3-7年)は200〜300（お尋ねの行）");
    }

    @Test
    void aRowComesWithItsNotesAndTheOthersWithTheirs() {
        Reply.Quotation quotation = quotation("推定年収", Passage.Kind.ROW, "親方");

        assertThat(PlainText.of(quotation.answer())).endsWith("弟子を持つ[2]\n[2] 三人まで。");
        assertThat(PlainText.of(quotation.context())).contains("[1] 食費は別。").doesNotContain("親方");
    }

    @Test
    void anItemIsNotRepeatedAndTheOthersKeepTheirNumbers() {
        Reply.Quotation quotation = quotation("手", Passage.Kind.ITEM, "線を引く");

        assertThat(PlainText.of(quotation.answer())).isEqualTo("線を引く");
        assertThat(new PlainBlocks(0).lines(quotation.context()))
                .containsExactly("1. 墨をする", "", "3. 紙を切る");
    }

    @Test
    void theFirstLinesOfEachPartStandUnderItsHeading() {
        assertThat(PlainText.of(quotation("必要なスキル", Passage.Kind.PARAGRAPH, "二つ").answer()))
                .isEqualTo("二つあります。\n目\n星を数える\n雲を読む\n手\n墨をする\n線を引く\n紙を切る");
        assertThat(PlainText.of(whole("仕事内容").answer())).isEqualTo("夜\n観測\n星を測ります。\n記録\n紙に写します。");
        assertThat(whole("仕事内容").context()).isEmpty();
    }

    @Test
    void longPartsAreCutVisibly() {
        Guide guide =
                guide(
                        "## 必要なスキル\n\n### 目\n\n"
                                + "星の名を覚えます。".repeat(100)
                                + "\n\n### 手\n\n"
                                + "- 線を引くこと\n".repeat(100));
        List<String> lines = PlainText.lines(quotation(guide, "必要なスキル", null).answer());

        assertThat(lines.get(1)).startsWith("星の名を覚えます。").endsWith("。…").hasSizeLessThan(400);
        assertThat(lines.subList(2, lines.size())).startsWith("手", "線を引くこと").endsWith("線を引くこと…");
        assertThat(String.join("", lines)).hasSizeLessThan(1_000);
    }

    @Test
    void aNotificationBeginsWithWhatWasAskedFor() {
        Reply row = reply(GUIDE, candidate(GUIDE, "推定年収", Passage.Kind.ROW, "一人前"));

        assertThat(row.gist(200)).isEqualTo("星図職人 · 年収: 一人前 (3-7年) · 年収 (万円) 200〜300 · 特徴 通い");
        assertThat(row.gist(20)).isEqualTo("星図職人 · 年収: 一人前 (3-7…");
    }

    @Test
    void thereIsOneRowOfStepsAndAMenuOfTheTopicsOfTheGuide() {
        Reply reply = reply(GUIDE, candidate(GUIDE, "推定年収", Passage.Kind.TABLE, "見習い"));

        assertThat(reply.row()).hasSizeLessThanOrEqualTo(Reply.ROW);
        assertThat(reply.menu())
                .extracting(Choice::label)
                .containsExactlyInAnyOrder("年収", "スキル", "主な業務");
    }

    private static Reply.Quotation quotation(String title, Passage.Kind kind, String words) {
        return reply(GUIDE, candidate(GUIDE, title, kind, words)).quotes().getFirst();
    }

    private static Reply.Quotation whole(String title) {
        return quotation(GUIDE, title, null);
    }

    private static Reply.Quotation quotation(Guide guide, String title, @Nullable Passage passage) {
        return reply(guide, new Candidate(guide, section(guide, title), passage, 1))
                .quotes()
                .getFirst();
    }

    private static Candidate candidate(Guide guide, String title, Passage.Kind kind, String words) {
        Section section = section(guide, title);
        Passage passage =
                section.passages().stream()
                        .filter(p -> p.kind() == kind && p.text().contains(words))
                        .findFirst()
                        .orElseThrow();
        return new Candidate(guide, section, passage, 1);
    }

    private static Section section(Guide guide, String title) {
        return guide.sections().stream()
                .filter(s -> s.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static Reply reply(Guide guide, Candidate candidate) {
        return new ReplyWriter(new Messages(), ReplySettings.none())
                .write(
                        new Answer.Found(List.of(candidate), List.of()),
                        Snapshot.of(VOCABULARY, List.of(guide)),
                        Language.JA);
    }

    private static Guide guide(String body) {
        String text = "---\nslug: star_charter\ntitle: 星図職人\n---\n\n" + body;
        var file = new GuideFile("star_charter.md", text.getBytes(StandardCharsets.UTF_8));
        return requireNonNull(new GuideReader(new HeadingCues(VOCABULARY)).read(file).guide());
    }
}
