package dev.shirube.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Answer.Clarify;
import dev.shirube.answer.Answer.Courtesy;
import dev.shirube.answer.Answer.Missing;
import dev.shirube.answer.Answer.None;
import dev.shirube.answer.Answer.Reason;
import dev.shirube.answer.Candidate;
import dev.shirube.content.PlainText;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage.Kind;
import dev.shirube.reply.part.ReplySettings;
import dev.shirube.reply.render.PlainTextRenderer;
import dev.shirube.reply.write.ReplyWriter;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.Label;
import dev.shirube.vocabulary.Thing;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class ReplyWriterTest {

    private static final Messages MESSAGES = new Messages();
    private static final Guide CTO = Guides.cto();
    private static final Guide VPOE = Guides.vpoe();
    private static final List<Guide> BOTH = List.of(CTO, VPOE);

    @Test
    void aMissingJobIsAskedForWithTheTopicKept() {
        var answer = new Clarify(Missing.JOB, Guides.SALARY, BOTH, List.of());

        assertThat(japanese(answer))
                .isEqualTo(
                        """
                        「年収」ですね。どの職種について知りたいですか？

                        [1] CTO · 年収   /salary cto
                        [2] VPoE · 年収   /salary vpoe
                        """);
        assertThat(english(answer))
                .isEqualTo(
                        """
                        Which job do you mean? I can look up "Salary" for any of these.

                        [1] CTO · Salary   /salary cto
                        [2] VPoE · Salary   /salary vpoe
                        """);
    }

    @Test
    void onlyGuidesThatCoverTheTopicAreOffered() {
        var answer = new Clarify(Missing.JOB, Guides.SKILLS, BOTH, List.of());

        assertThat(commands(answer)).containsExactly("/skills cto");
    }

    @Test
    void aMissingTopicIsAskedForWithTheTopicsThatTheGuideHas() {
        assertThat(japanese(new Clarify(Missing.TOPIC, null, List.of(CTO), List.of())))
                .isEqualTo(
                        """
                        CTOの何について知りたいですか？

                        [1] CTOの目次   /job cto
                        [2] 主な業務   /duties cto
                        [3] 年収   /salary cto
                        [4] スキル   /skills cto
                        """);
    }

    @Test
    void aJobWithoutGuideIsNamedAsThePersonWroteIt() {
        var answer = new None(Reason.JOB_NOT_COVERED, "パティシエ", Guides.SKILLS, BOTH, List.of());

        assertThat(japanese(answer))
                .isEqualTo(
                        """
                        「パティシエ」のガイドはまだありません。

                        この仕事のことが出てくるガイドです。

                        [1] CTO   /job cto
                        [2] VPoE   /job vpoe
                        [3] 職種の一覧   /jobs
                        [4] 使い方   /help
                        """);
        assertThat(english(answer)).startsWith("I don't have a guide on \"パティシエ\" yet.\n");
    }

    @Test
    void aJobThatNoGuideSpeaksOfIsOfferedAllJobs() {
        var answer = new None(Reason.JOB_NOT_COVERED, "パティシエ", Guides.SKILLS, List.of(), List.of());

        assertThat(japanese(answer))
                .isEqualTo(
                        """
                        「パティシエ」のガイドはまだありません。

                        [1] 職種の一覧   /jobs
                        [2] 使い方   /help
                        """);
    }

    @Test
    void aTopicThatAGuideLacksIsNamedWithTheGuide() {
        var answer =
                new None(Reason.TOPIC_NOT_COVERED, "スキル", Guides.SKILLS, List.of(VPOE), List.of());

        assertThat(japanese(answer))
                .isEqualTo(
                        """
                        VPoEのガイドには「スキル」についての項目がありません。

                        代わりにご案内できるのは、こちらです。

                        [1] CTO · スキル   /skills cto
                        [2] 年収   /salary vpoe
                        """);
        assertThat(english(answer)).startsWith("The guide on VPoE has no section on \"Skills\".\n");
    }

    @Test
    void aThingThatAGuideNeverMentionsIsNamedUnlessATopicIs() {
        var bonus = new Thing("bonus", new Label("ボーナス", "Bonus"), List.of("賞与"), List.of(), false);
        var answer = new None(Reason.TOPIC_NOT_COVERED, "", null, List.of(CTO), List.of(), bonus);

        assertThat(japanese(answer)).startsWith("CTOのガイドには「ボーナス」についての記載がありません。\n");
        assertThat(english(answer)).startsWith("The guide on CTO says nothing about \"Bonus\".\n");
        assertThat(
                        japanese(
                                new None(
                                        Reason.TOPIC_NOT_COVERED,
                                        "",
                                        Guides.OUTLOOK,
                                        List.of(CTO),
                                        List.of(),
                                        bonus)))
                .startsWith("CTOのガイドには「将来性」についての項目がありません。\n");
    }

    @Test
    void anOffTopicQuestionIsRefusedWithoutWhatMerelySharesItsLetters() {
        None answer = offTopic(0.29);

        assertThat(english(answer))
                .isEqualTo(
                        """
                        I found nothing in the guides that answers this.

                        [1] All jobs   /jobs
                        [2] How to ask   /help
                        """);
        assertThat(japanese(answer)).startsWith("ガイドの中に、このご質問に答えられる内容は見つかりませんでした。\n");
    }

    @Test
    void whatMayBeMeantIsOfferedWhereNothingIsSure() {
        assertThat(english(offTopic(0.31)))
                .isEqualTo(
                        """
                        I found nothing in the guides that answers this.

                        What I can offer instead:

                        [1] CTO · 組織づくり   /section cto-3
                        [2] All jobs   /jobs
                        [3] How to ask   /help
                        """);
    }

    private static None offTopic(double confidence) {
        Candidate near = Guides.candidate(CTO, "組織づくり", Kind.PARAGRAPH);
        return new None(
                Reason.OFF_TOPIC,
                "",
                null,
                List.of(),
                List.of(new Candidate(near.guide(), near.section(), near.passage(), confidence)));
    }

    @Test
    void anUnknownCommandIsNamed() {
        var answer = new None(Reason.UNKNOWN_COMMAND, "/salry", null, List.of(), List.of());

        assertThat(japanese(answer))
                .isEqualTo(
                        """
                        「/salry」というコマンドはありません。

                        [1] 使い方   /help
                        [2] 職種の一覧   /jobs
                        """);
        assertThat(english(answer)).startsWith("There is no command \"/salry\".\n");
    }

    @Test
    void withoutGuidesTheBotSaysSo() {
        var answer = new None(Reason.NO_GUIDES, "", null, List.of(), List.of());

        assertThat(english(answer)).startsWith("There is no guide that I could read");
        assertThat(japanese(answer)).startsWith("読めるガイドが一つもない");
    }

    @Test
    void whatAPersonWroteComesBackShortAndOnOneLine() {
        String subject = "<!channel>\n\u001B[2J" + "長".repeat(500);
        var answer = new None(Reason.JOB_NOT_COVERED, subject, null, List.of(), List.of());
        String text = PlainText.of(write(answer, Language.JA).message());

        assertThat(text).startsWith("「<!channel> [2J長").hasSizeLessThan(100).contains("…");
    }

    @Test
    void theMenuOfAGuideNestsItsHeadings() {
        assertThat(japanese(new Answer.GuideMenu(CTO)))
                .isEqualTo(
                        """
                        CTO
                        ═══

                        このガイドの目次です。

                        • 💰 日本での推定年収
                        • 2️⃣ 主な業務
                          • 1. 技術戦略の策定
                          • 2. 組織づくり
                        • 3️⃣ 必要なスキル

                        [1] VPoE   /job vpoe
                        [2] 職種の一覧   /jobs
                        [3] 主な業務   /duties cto
                        [4] 年収   /salary cto
                        [5] スキル   /skills cto
                        """);
    }

    @Test
    void aGuideWithVeryManyHeadingsShowsTheUpperOnes() {
        var builder = Guides.guide("x", "X", "X", List.of());
        IntStream.range(0, 30)
                .forEach(i ->
                        builder.section(2, "上" + i, null)
                                .section(3, "下" + i, null)
                                .section(3, "端" + i, null));
        String text =
                PlainText.of(write(new Answer.GuideMenu(builder.build()), Language.JA).message());

        assertThat(text).contains("上29").doesNotContain("下");
    }

    @Test
    void theListOfJobsTellsHowManyMatch() {
        assertThat(english(new Answer.JobMenu(BOTH, "")))
                .isEqualTo(
                        """
                        Jobs
                        ════

                        There are 2 guides:

                        • CTO (Engineering)  /job cto
                        • VPoE (Engineering)  /job vpoe

                        [1] CTO   /job cto
                        [2] VPoE   /job vpoe
                        """);
        assertThat(japanese(new Answer.JobMenu(List.of(CTO), "tech")))
                .contains("「tech」に当てはまるガイドは1件です。");
    }

    @Test
    void noMatchingJobIsSaid() {
        var answer = new Answer.JobMenu(List.of(), "料理");

        assertThat(japanese(answer)).contains("「料理」に当てはまるガイドはありません。");
        assertThat(english(answer)).contains("No guide matches \"料理\".");
        assertThat(commands(answer)).containsExactly("/jobs");
    }

    @Test
    void helpGivesExamplesThatWorkOnTheLoadedGuides() {
        assertThat(japanese(new Answer.Help(Guides.VOCABULARY.topics(), BOTH)))
                .isEqualTo(
                        """
                        使い方
                        ══════

                        キャリアガイドに書かれていることを、原文のまま出典つきでお答えします。ガイドにないことにはお答えしま
                        せん。

                        ふだんの言葉で質問してください。たとえば、

                        • CTOは毎日どんな仕事をする？
                        • VPoEの年収はどれくらい？
                        • CTOに必要なスキルは？

                        コマンドも使えます。

                        • /duties cto  CTOの主な業務
                        • /salary vpoe  VPoEの年収
                        • /skills cto  CTOのスキル
                        • /job cto  CTOのガイドの目次
                        • /practice cto  ガイドの質問で面接の練習をする
                        • /jobs  ガイドのある職種の一覧
                        • /compare cto vpoe  職種どうしの年収を並べて比べる
                        • /path cto vpoe  ある職種から別の職種への道のりを見る
                        • /find リモート  条件に合う職種を、そう書いてある文と一緒に探す
                        • /help  この使い方

                        [1] CTO · 主な業務   /duties cto
                        [2] VPoE · 年収   /salary vpoe
                        [3] CTO · スキル   /skills cto
                        [4] 職種の一覧   /jobs
                        """);
    }

    @Test
    void thanksSuggestToReadOnAboutTheJob() {
        assertThat(english(new Courtesy(Courtesy.Kind.THANKS, CTO)))
                .isEqualTo(
                        """
                        You're welcome. Ask away if there is anything else.

                        The guide on CTO has more to read.

                        [1] CTO: contents   /job cto
                        """);
    }

    private static Reply write(Answer answer, Language language) {
        return new ReplyWriter(MESSAGES, ReplySettings.none())
                .write(answer, Guides.loaded(), language);
    }

    private static List<String> commands(Answer answer) {
        return write(answer, Language.EN).choices().stream().map(Choice::command).toList();
    }

    private static String japanese(Answer answer) {
        return new PlainTextRenderer(MESSAGES).render(write(answer, Language.JA));
    }

    private static String english(Answer answer) {
        return new PlainTextRenderer(MESSAGES).render(write(answer, Language.EN));
    }
}
