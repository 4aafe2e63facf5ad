package dev.shirube.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Outcome;
import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.reply.render.PlainTextRenderer;
import dev.shirube.text.DisplayWidth;
import dev.shirube.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;

class PlainTextRendererTest {

    private static final Messages MESSAGES = new Messages();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 40, 100, 400})
    void everyWordOfEveryBlockIsShownAtAnyWidth(int width) {
        AwkwardBlocks.Sample sample = AwkwardBlocks.sample();
        // Words that a narrow line had to break are put together again.
        String shown = withoutLayout(render(width, sample.blocks()));

        assertThat(sample.words()).allSatisfy(word -> assertThat(shown).contains(word));
    }

    @Test
    void linesFitTheWidth() {
        String text = render(60, AwkwardBlocks.sample().blocks());

        assertThat(text.lines().filter(line -> !line.contains("://")))
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(60));
    }

    @Test
    void listsHangBelowTheirMarks() {
        Block nested =
                new Block.ListBlock(
                        true,
                        9,
                        List.of(
                                new Block.Item(
                                        List.of(
                                                Guides.paragraph("技術戦略を策定し、実行します。"),
                                                Guides.bullets(Guides.paragraph("採用")))),
                                new Block.Item(List.of(Guides.paragraph("予算")))));

        assertThat(render(24, List.of(nested)))
                .isEqualTo(
                        """
                         9. 技術戦略を策定し、実
                            行します。
                            • 採用
                        10. 予算
                        """);
    }

    @Test
    void columnsOfFullWidthTextLineUp() {
        Block table =
                Guides.table(
                        List.of("経験", "年収", "Note"),
                        List.of(List.of("3年", "", "①"), List.of("シニア", "1,800+", "💰 high")));

        assertThat(render(100, List.of(table)))
                .isEqualTo(
                        """
                        経験   │ 年収   │ Note
                        ───────┼────────┼────────
                        3年    │        │ ①
                        シニア │ 1,800+ │ 💰 high
                        """);
    }

    @Test
    void aWideTableWrapsInsideItsColumns() {
        Block table =
                Guides.table(
                        List.of("経験年数", "特徴"),
                        List.of(List.of("ジュニア", "スタートアップの初期メンバーが中心です。"), List.of("シニア", "経営層")));

        assertThat(render(36, List.of(table)))
                .isEqualTo(
                        """
                        経験年数 │ 特徴
                        ─────────┼──────────────────────────
                        ジュニア │ スタートアップの初期メン
                                 │ バーが中心です。
                        ─────────┼──────────────────────────
                        シニア   │ 経営層
                        """);
    }

    @Test
    void aTableWithoutRoomForColumnsBecomesPairs() {
        Block table =
                Guides.table(
                        List.of("経験年数", "特徴"),
                        List.of(
                                List.of("ジュニアからミドルの層", "スタートアップの初期メンバー"),
                                List.of("シニアからリードまでの層", "")));

        assertThat(render(30, List.of(table)))
                .isEqualTo(
                        """
                        経験年数: ジュニアからミドル
                          の層
                        特徴: スタートアップの初期メ
                          ンバー

                        経験年数: シニアからリードま
                          での層
                        特徴:
                        """);
    }

    @Test
    void quotesCodeAndPicturesAreSetOff() {
        List<Block> blocks =
                List.of(
                        new Block.Quote(List.of(Guides.paragraph("引用"), Guides.paragraph("二"))),
                        new Block.Code(null, "if (x)\n\ty();\n"),
                        new Block.Image("https://example.org/a.png", "図"));

        assertThat(render(100, blocks))
                .isEqualTo(
                        """
                        │ 引用
                        │
                        │ 二

                            if (x)
                                y();

                        [図](https://example.org/a.png)
                        """);
    }

    @Test
    void aLinkIsFollowedByItsAddressUnlessItIsTheAddress() {
        List<Block> blocks =
                List.of(
                        new Block.Paragraph(
                                List.of(
                                        new Span("CTOの", Set.of(), "https://example.org/cto"),
                                        new Span("年収", Set.of(), "https://example.org/cto"),
                                        Span.plain("。 "),
                                        new Span(
                                                "https://example.org",
                                                Set.of(),
                                                "https://example.org"))));

        assertThat(render(100, blocks))
                .isEqualTo("CTOの年収 <https://example.org/cto>。 https://example.org\n");
    }

    @Test
    void guideTextCannotDriveTheTerminal() {
        String evil = "\u001B[2J\u001B]0;x\u0007赤\r字\u0000\u009B1m\u202E逆\u2066";
        var source = new Source(evil, List.of(evil), evil, evil, evil, evil);
        var reply =
                new Reply(
                        Outcome.ANSWER,
                        Language.JA,
                        evil,
                        List.of(Guides.paragraph(evil), new Block.Code(evil, evil)),
                        List.of(
                                new Reply.Quotation(
                                        evil,
                                        List.of(new Block.Image(evil, evil)),
                                        List.of(Guides.table(List.of(evil), List.of())),
                                        source,
                                        evil)),
                        List.of(new Choice("a", evil, evil)));

        String text = new PlainTextRenderer(MESSAGES).render(reply);

        assertThat(text.codePoints().filter(c -> Character.isISOControl(c) && c != '\n')).isEmpty();
        assertThat(text).doesNotContain("\u202E", "\u2066").contains("赤");
    }

    @Test
    void anEmptyReplyIsEmptyText() {
        assertThat(render(100, List.of())).isEmpty();
    }

    @Test
    void joinedEmojiStayJoined() {
        assertThat(render(100, List.of(Guides.paragraph("👩‍💻 1️⃣")))).isEqualTo("👩‍💻 1️⃣\n");
    }

    private static String render(int width, List<Block> blocks) {
        var reply = new Reply(Outcome.HELP, Language.EN, "", blocks, List.of(), List.of());
        return new PlainTextRenderer(MESSAGES, width).render(reply);
    }

    private static String withoutLayout(String text) {
        return text.lines().map(line -> line.replaceAll("[│•─┼ ]+", "")).reduce("", String::concat);
    }
}
