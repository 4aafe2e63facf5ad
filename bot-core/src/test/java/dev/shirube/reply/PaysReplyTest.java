package dev.shirube.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.shirube.answer.Turn;
import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.chart.RangeChart;
import dev.shirube.content.Block;
import dev.shirube.content.PlainText;
import dev.shirube.content.Span;
import dev.shirube.guide.Guide;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.question.Conversation;
import dev.shirube.reply.part.ReplySettings;
import dev.shirube.reply.write.ReplyWriter;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.load.VocabularyLoader;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

class PaysReplyTest {

    private static final Vocabulary VOCABULARY = new VocabularyLoader().load();

    private static final Snapshot SHORE =
            Snapshot.of(
                    VOCABULARY,
                    List.of(
                            guide("buoy_painter", "浮標塗り", "年収 (万円)", "320〜450", "700〜1,000"),
                            guide("tide_broker", "潮仲買人", "年収 (万円)", "500〜800", "1,600〜2,800+"),
                            guide("harbour_pilot", "水先人", "Annual pay", "$70k–$90k", "$150k+"),
                            guide("gull_watcher", "かもめ番", "年収", "応相談", "応相談")));

    @Test
    void jobsAreComparedInOneTableAndOneChartWithTheirRowsQuoted() {
        Reply reply = reply("/compare buoy_painter tide_broker gull_watcher", Language.JA);

        assertThat(reply.title()).isEqualTo("浮標塗り / 潮仲買人 · 年収");
        assertThat(PlainText.of(reply.message()))
                .isEqualTo(
                        """
                        職種 | 段階 | 年収 (万円)
                        浮標塗り | ジュニア (0-3年) | 320〜450
                        浮標塗り | シニア (7年以上) | 700〜1,000
                        潮仲買人 | ジュニア (0-3年) | 500〜800
                        潮仲買人 | シニア (7年以上) | 1,600〜2,800+
                        比べられる金額の記載がないガイド: かもめ番\
                        """);
        assertThat(reply.quotes())
                .extracting(quote -> quote.source().guide(), quote -> quote.source().caveat())
                .containsExactly(tuple("浮標塗り", "※港の聞き取りです。"), tuple("潮仲買人", "※港の聞き取りです。"));
        RangeChart chart = (RangeChart) reply.quotes().getFirst().chart().orElseThrow();
        assertThat(chart.title()).isEqualTo("年収 (万円)");
        assertThat(chart.rows())
                .extracting(RangeChart.Row::label, RangeChart.Row::text)
                .contains(tuple("潮仲買人 シニア (7年以上)", "1,600〜2,800+"));
        assertThat(reply.quotes().getLast().chart()).isEmpty();
        assertThat(reply.choices())
                .extracting(Choice::command)
                .startsWith("/salary buoy_painter", "/salary tide_broker");
        assertThat(reply.whole()).isEqualTo("/compare buoy_painter tide_broker gull_watcher");
    }

    @Test
    void everyJobOfTheTableIsLinkedToItsSection() {
        Block.Table table =
                reply("/compare buoy_painter tide_broker", Language.JA).message().stream()
                        .filter(Block.Table.class::isInstance)
                        .map(Block.Table.class::cast)
                        .findFirst()
                        .orElseThrow();

        assertThat(table.rows())
                .extracting(row -> row.getFirst().spans().getFirst().link())
                .allSatisfy(link -> assertThat(link).startsWith("https://example.org/"));
    }

    @Test
    void whatCannotBeComparedStandsApartAndSaysSo() {
        assertThat(PlainText.of(reply("highest paid job", Language.EN).message()))
                .isEqualTo(
                        """
                        3 jobs, by the upper end of the ranges in their guides, highest first.
                        Other currencies and other periods cannot be compared; they are given apart.
                        Per year (JPY)
                        Job | Level | 年収 (万円)
                        潮仲買人 | シニア (7年以上) | 1,600〜2,800+
                        浮標塗り | シニア (7年以上) | 700〜1,000
                        Per year (USD)
                        Job | Level | Annual pay
                        水先人 | シニア (7年以上) | $150k+
                        Guides without figures that could be compared: かもめ番\
                        """);
    }

    @Test
    void onesOwnPayIsPlacedWithTheRowsThatItIsBetween() {
        Reply reply = reply("潮仲買人2年目で450万なんだけど低い？", Language.JA);

        assertThat(PlainText.of(reply.message()))
                .isEqualTo(
                        """
                        450万は、「ジュニア (0-3年)」の行の範囲（500〜800［年収 (万円)］）より下です。
                        その次の行は「シニア (7年以上)」（1,600〜2,800+［年収 (万円)］）です。\
                        """);
        assertThat(reply.quotes()).hasSize(1);
        assertThat(PlainText.of(reply.quotes().getFirst().answer()))
                .contains("ジュニア (0-3年) | 500〜800", "シニア (7年以上) | 1,600〜2,800+");
        assertThat(reply.citations()).isEmpty();
        assertThat(reply.quotes().getFirst().source().caveat()).isEqualTo("※港の聞き取りです。");
        assertThat(reply.quotes().getFirst().chart())
                .get()
                .isInstanceOfSatisfying(
                        RangeChart.class, chart -> assertThat(chart.isMarked()).isTrue());
    }

    @Test
    void jobsThatPayAnAmountAreCountedAndListed() {
        assertThat(PlainText.of(reply("年収800万以上の職種は？", Language.JA).message()))
                .startsWith("上限が800万以上の行があるガイドは2件です。")
                .contains("潮仲買人 | ジュニア (0-3年) | 500〜800\n浮標塗り | シニア (7年以上) | 700〜1,000")
                .endsWith("比べられる金額の記載がないガイド: かもめ番, 水先人");
    }

    @Test
    void noFigureIsShownThatIsNotInAQuotedRow() {
        for (String question :
                List.of("一番年収が高い職種は？", "年収800万以上の職種は？", "/compare buoy_painter tide_broker")) {
            Reply reply = reply(question, Language.JA);
            String quoted =
                    reply.quotes().stream()
                            .map(quote -> PlainText.of(quote.answer()))
                            .reduce("", (one, other) -> one + "\n" + other);
            reply.message().stream()
                    .filter(Block.Table.class::isInstance)
                    .flatMap(table -> ((Block.Table) table).rows().stream())
                    .forEach(row -> assertThat(quoted).contains(Span.text(row.getLast().spans())));
        }
    }

    private static Reply reply(String question, Language language) {
        Turn turn = new Answerer().answer(question, Conversation.EMPTY, SHORE);
        var settings = new ReplySettings("https://example.org/{slug}#{id}", null);
        return new ReplyWriter(new Messages(), settings).write(turn.answer(), SHORE, language);
    }

    private static Guide guide(
            String slug, String name, String header, String junior, String senior) {
        String text =
                """
                ---
                slug: %s
                title: %s
                ---
                # %s

                ## 年収の目安
                | 経験年数 | %s | 特徴 |
                |---|---|---|
                | ジュニア (0-3年) | %s | 岸から離れない。 |
                | シニア (7年以上) | %s | 沖で人を束ねる。 |

                ※港の聞き取りです。
                """
                        .formatted(slug, name, name, header, junior, senior);
        var file = new GuideFile(slug + ".md", text.getBytes(StandardCharsets.UTF_8));
        var reader = new GuideReader(new HeadingCues(VOCABULARY));
        return Objects.requireNonNull(reader.read(file).guide());
    }
}
