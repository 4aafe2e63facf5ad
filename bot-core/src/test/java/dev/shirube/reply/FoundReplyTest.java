package dev.shirube.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Candidate;
import dev.shirube.content.Block;
import dev.shirube.content.PlainText;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage.Kind;
import dev.shirube.reply.part.ReplySettings;
import dev.shirube.reply.quote.Links;
import dev.shirube.reply.quote.Pictures;
import dev.shirube.reply.render.PlainTextRenderer;
import dev.shirube.reply.write.ReplyWriter;
import dev.shirube.text.Language;

import org.junit.jupiter.api.Test;

import java.util.List;

class FoundReplyTest {

    private static final Messages MESSAGES = new Messages();
    private static final Guide CTO = Guides.cto();

    @Test
    void aRowComesFirstThenTheOtherRowsCaveatSourceAndChoices() {
        Candidate row =
                Guides.candidate(CTO, "推定年収", Kind.ROW, Guides.row(Guides.salaryTable("800"), 1));
        var settings = new ReplySettings("https://example.org/{slug}#{id}", null);

        assertThat(text(reply(settings, Language.JA, row)))
                .isEqualTo(
                        """
                        CTO · 年収
                        ══════════

                        💰 日本での推定年収
                        ───────────────────

                        経験年数         │ 年収 (万円)
                        ─────────────────┼────────────
                        シニア (7年以上) │ 1,800+

                        ── この項目の続き ──

                        経験年数         │ 年収 (万円)
                        ─────────────────┼────────────
                        ジュニア (0-3年) │ 800 - 1,200

                        ※公開情報に基づく推定値です。
                        出典: CTOの年収・将来性は？ › 💰 日本での推定年収 (2026年6月時点) https://example.org/cto#cto-0

                        [1] VPoE · 年収   /salary vpoe
                        [2] 主な業務   /duties cto
                        [3] 年収   /salary cto
                        [4] スキル   /skills cto
                        """);
    }

    @Test
    void onlyTheBotsOwnWordsAreInTheLanguageOfThePerson() {
        Candidate row = Guides.candidate(CTO, "推定年収", Kind.TABLE, Guides.salaryTable("800"));

        assertThat(text(reply(ReplySettings.none(), Language.EN, row)))
                .isEqualTo(
                        """
                        CTO · Salary
                        ════════════

                        💰 日本での推定年収
                        ───────────────────

                        経験年数         │ 年収 (万円)
                        ─────────────────┼────────────
                        ジュニア (0-3年) │ 800 - 1,200
                        シニア (7年以上) │ 1,800+

                        ※公開情報に基づく推定値です。
                        Source: CTOの年収・将来性は？ › 💰 日本での推定年収 (as of June 2026)

                        [1] VPoE · Salary   /salary vpoe
                        [2] Duties   /duties cto
                        [3] Salary   /salary cto
                        [4] Skills   /skills cto
                        """);
    }

    @Test
    void aLongTableDoesNotFollowItsRowButCanBeHad() {
        Candidate row = Guides.candidate(CTO, "スキル", Kind.ROW, Guides.row(Guides.skillTable(), 3));
        Reply reply = reply(ReplySettings.none(), Language.JA, row);

        assertThat(reply.quotes().getFirst().context())
                .containsExactly(Guides.paragraph("次のとおりです。"));
        assertThat(reply.choices().getFirst())
                .isEqualTo(new Choice("section:cto-4", "この項目の全文", "/section cto-4"));
    }

    @Test
    void anIntroductionIsFollowedByTheFirstLinesOfEachPart() {
        Candidate introduction =
                Guides.candidate(CTO, "主な業務", Kind.PARAGRAPH, Guides.paragraph("CTOの業務は多岐にわたります。"));
        Reply reply = reply(ReplySettings.none(), Language.JA, introduction);

        assertThat(PlainText.lines(reply.quotes().getFirst().answer()))
                .containsExactly(
                        "CTOの業務は多岐にわたります。", "1. 技術戦略の策定", "技術戦略を決めます。", "2. 組織づくり", "組織をつくります。");
        assertThat(reply.quotes().getFirst().context()).isEmpty();
        assertThat(reply.choices().subList(0, 2))
                .containsExactly(
                        new Choice("section:cto-2", "技術戦略の策定", "/section cto-2"),
                        new Choice("section:cto-3", "組織づくり", "/section cto-3"));
    }

    @Test
    void aSectionWithoutChosenPassageIsQuotedInFull() {
        Reply.Quotation quote =
                reply(ReplySettings.none(), Language.JA, Guides.candidate(CTO, "スキル", Kind.TABLE))
                        .quotes()
                        .getFirst();

        assertThat(quote.answer())
                .containsExactly(Guides.paragraph("次のとおりです。"), Guides.skillTable());
    }

    @Test
    void aPartHasTheCaveatOfTheSectionAboveIt() {
        Guide guide =
                Guides.guide("x", "X", "X", List.of())
                        .section(2, "年収", "salary", Guides.note())
                        .section(3, "内訳", null, Guides.paragraph("基本給です。"))
                        .build();
        Candidate part = Guides.candidate(guide, "内訳", Kind.PARAGRAPH, Guides.paragraph("基本給です。"));

        assertThat(reply(ReplySettings.none(), Language.JA, part).quotes().getFirst().source())
                .extracting(Source::caveat)
                .isEqualTo("※公開情報に基づく推定値です。");
    }

    @Test
    void aQuotedCaveatIsNotSaidTwice() {
        Candidate caveat = Guides.candidate(CTO, "推定年収", Kind.PARAGRAPH, Guides.note());
        Reply.Quotation quote =
                reply(ReplySettings.none(), Language.JA, caveat).quotes().getFirst();

        assertThat(quote.source().caveat()).isNull();
        assertThat(quote.answer()).containsExactly(Guides.note());
    }

    @Test
    void contextStopsBeforeItBecomesAWallOfText() {
        Block answer = Guides.paragraph("答えです。");
        Block near = Guides.paragraph("近".repeat(300));
        Block label = Guides.paragraph("❌ NGな回答：");
        Block far = Guides.paragraph("遠".repeat(600));
        Guide guide =
                Guides.guide("x", "X", "X", List.of())
                        .section(2, "面接", null, answer, near, label, far)
                        .build();
        Reply reply =
                reply(
                        ReplySettings.none(),
                        Language.JA,
                        Guides.candidate(guide, "面接", Kind.PARAGRAPH, answer));

        // A label without what it labels stays away as well.
        assertThat(reply.quotes().getFirst().context()).containsExactly(near);
        assertThat(reply.choices()).extracting(Choice::command).contains("/section x-0");
    }

    @Test
    void twoJobsAreQuotedSideBySideEachWithItsName() {
        Candidate first = Guides.candidate(CTO, "推定年収", Kind.TABLE, Guides.salaryTable("800"));
        Candidate second =
                Guides.candidate(Guides.vpoe(), "推定年収", Kind.TABLE, Guides.salaryTable("1,000"));
        Reply reply = reply(ReplySettings.none(), Language.JA, first, second);

        assertThat(reply.title()).isEqualTo("CTO / VPoE · 年収");
        assertThat(reply.quotes())
                .extracting(Reply.Quotation::heading)
                .containsExactly("CTO · 💰 日本での推定年収", "VPoE · 💰 日本での推定年収");
        assertThat(reply.choices()).extracting(Choice::label).containsExactly("CTOの目次", "VPoEの目次");
    }

    @Test
    void aJobThatWasAskedForAndIsNotToldOfIsNamedBeforeTheQuotation() {
        Candidate given = Guides.candidate(CTO, "推定年収", Kind.TABLE, Guides.salaryTable("800"));
        var answer = new Answer.Found(List.of(given), List.of(), List.of(Guides.vpoe()));

        Reply reply =
                new ReplyWriter(MESSAGES, ReplySettings.none())
                        .write(answer, Guides.loaded(), Language.JA);

        assertThat(text(reply)).containsSubsequence("VPoEのガイドには、これに答える記載が見つかりませんでした。", "800");
    }

    @Test
    void aJobThatWasAskedForAndHasNoGuideIsNamedBeforeTheQuotation() {
        Candidate given = Guides.candidate(CTO, "推定年収", Kind.TABLE, Guides.salaryTable("800"));
        var answer = new Answer.Found(List.of(given), List.of(), List.of(), null, List.of("探偵"));

        Reply reply =
                new ReplyWriter(MESSAGES, ReplySettings.none())
                        .write(answer, Guides.loaded(), Language.JA);

        assertThat(text(reply)).containsSubsequence("「探偵」のガイドはまだありません。", "800");
    }

    @Test
    void runnersUpAreOfferedWithTheirJobExceptFromTheSameSection() {
        Candidate given = Guides.candidate(CTO, "推定年収", Kind.TABLE, Guides.salaryTable("800"));
        Candidate other = Guides.candidate(CTO, "組織づくり", Kind.TABLE);
        var answer = new Answer.Found(List.of(given), List.of(given, other));
        Reply reply =
                new ReplyWriter(MESSAGES, ReplySettings.none())
                        .write(answer, Guides.loaded(), Language.JA);

        assertThat(reply.choices().getFirst())
                .isEqualTo(new Choice("section:cto-3", "CTO · 組織づくり", "/section cto-3"));
        assertThat(reply.row()).extracting(Choice::command).doesNotContain("/salary cto");
        assertThat(reply.menu())
                .extracting(Choice::command)
                .containsExactly("/duties cto", "/salary cto", "/skills cto");
    }

    @Test
    void relativePicturesNeedABaseAndOtherSchemesAreLeftOut() {
        List<Block> pictures =
                List.of(
                        new Block.Image("/static/a.png", "a"),
                        new Block.Image("https://example.com/b.png", "b"),
                        new Block.Image("javascript:alert(1)", "c"),
                        Guides.bullets(new Block.Image("d.png", "d")));

        assertThat(new Pictures(null).in(pictures)).containsExactly(pictures.get(1));
        assertThat(new Pictures("https://example.org/img/").in(pictures))
                .containsExactly(
                        new Block.Image("https://example.org/img/static/a.png", "a"),
                        pictures.get(1),
                        Guides.bullets(new Block.Image("https://example.org/img/d.png", "d")));
    }

    @Test
    void linksAreEncoded() {
        Guide guide = Guides.guide("データ 1", "", "", List.of()).section(2, "a", null).build();

        assertThat(
                        new Links("https://example.org/{slug}/{id}", null)
                                .to(guide, guide.sections().getFirst()))
                .isEqualTo(
                        "https://example.org/%E3%83%87%E3%83%BC%E3%82%BF%201"
                                + "/%E3%83%87%E3%83%BC%E3%82%BF%201-0");
    }

    private static Reply reply(ReplySettings settings, Language language, Candidate... given) {
        return new ReplyWriter(MESSAGES, settings)
                .write(new Answer.Found(List.of(given), List.of()), Guides.loaded(), language);
    }

    private static String text(Reply reply) {
        return new PlainTextRenderer(MESSAGES).render(reply);
    }
}
