package dev.shirube.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.content.PlainText;
import dev.shirube.vocabulary.YearRange;

import org.junit.jupiter.api.Test;

import java.util.List;

class SectionsTest {

    @Test
    void aTitleAfterTheFirstChapterStartsAnew() {
        List<Section> sections =
                Samples.body("## 年収\n\n表\n\n# 案内\n\n前書き\n\n## 仕事\n\n### 観測\n").sections();

        assertThat(sections)
                .extracting(Section::path)
                .containsExactly(List.of("年収"), List.of(), List.of("仕事"), List.of("仕事", "観測"));
        assertThat(sections).extracting(Section::parent).containsExactly(-1, -1, -1, 2);
        assertThat(sections).extracting(Section::level).containsExactly(2, 1, 2, 3);
        assertThat(PlainText.of(sections.get(1).blocks())).isEqualTo("前書き");
        assertThat(sections.get(1).title()).isEqualTo("案内");
    }

    @Test
    void theGuideKnowsItsTitleAndTheChildrenOfASection() {
        Guide guide = Samples.body("# **星図職人** ⭐\n## A\n### B\n#### C\n### D\n");

        assertThat(guide.heading()).isEqualTo("星図職人 ⭐");
        assertThat(guide.children(guide.sections().get(1)))
                .extracting(Section::title)
                .containsExactly("B", "D");
    }

    @Test
    void textBeforeAnyHeadingIsASectionWithoutTitle() {
        List<Section> sections = Samples.body("前置き。\n\n## 仕事\n").sections();

        assertThat(sections).extracting(Section::title).containsExactly("", "仕事");
        assertThat(sections.getFirst().level()).isEqualTo(1);
        assertThat(sections.getFirst().path()).isEmpty();
        assertThat(sections.getFirst().topic()).isNull();
    }

    @Test
    void boldLinesAreTheHeadingsOfAGuideThatHasNoOthers() {
        List<Section> sections =
                Samples.body(
                                """
                                # 灯台守

                                海の話。

                                **年収**

                                300万円から。

                                **夜のあいだ**

                                - 灯をともす

                                **向いている人**

                                眠らない人。**注意：**波が高い。
                                """)
                        .sections();

        assertThat(sections)
                .extracting(Section::title)
                .containsExactly("灯台守", "年収", "夜のあいだ", "向いている人");
        assertThat(sections.get(1).path()).containsExactly("年収");
        assertThat(sections.get(1).topic()).isEqualTo("salary");
        assertThat(PlainText.of(sections.get(3).blocks())).isEqualTo("眠らない人。注意：波が高い。");
        assertThat(sections.get(2).line()).isGreaterThan(sections.get(1).line());
    }

    @Test
    void boldLinesBesideHeadingsAreText() {
        List<Section> sections =
                Samples.body("# 灯台守\n\n## 年収\n\n**一年目**\n\n表\n\n**二年目**\n\n表\n\n**三年目**\n\n表\n")
                        .sections();

        assertThat(sections).extracting(Section::title).containsExactly("灯台守", "年収");
    }

    @Test
    void twoBoldLinesAreNoHeadings() {
        assertThat(Samples.body("# 灯台守\n\n**重要**\n\n海は怖い。\n\n**おわり**\n\n以上。\n").sections())
                .hasSize(1);
    }

    @Test
    void aHeadingDirectlyBelowOneMuchHigherIsItsChild() {
        List<Section> sections = Samples.body("## A\n#### B\n### C\n#### D\n").sections();

        assertThat(sections).extracting(Section::parent).containsExactly(-1, 0, 0, 2);
        assertThat(sections.get(3).path()).containsExactly("A", "C", "D");
    }

    @Test
    void theSameHeadingFourTimesGivesFourIds() {
        List<Section> sections =
                Samples.body(
                                """
                                ## A
                                #### 【一問一答】
                                #### 【一問一答】
                                ## B
                                #### 【一問一答】
                                ## A
                                #### 【一問一答】
                                """)
                        .sections();

        assertThat(sections)
                .extracting(Section::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[0-9a-f]{10}"));
    }

    @Test
    void aSectionAddedElsewhereChangesNoOtherId() {
        List<String> before =
                Samples.body("## A\n### X\n## B\n### X\n").sections().stream()
                        .map(Section::id)
                        .toList();
        List<String> after =
                Samples.body("## 新\n### X\n## A\n### X\n## B\n### X\n").sections().stream()
                        .map(Section::id)
                        .toList();

        assertThat(after.subList(2, 6)).isEqualTo(before);
    }

    @Test
    void idsDifferBetweenGuides() {
        String body = "---\n## 年収\n";
        Section star =
                Samples.guide(Samples.read("---\nslug: star\ntitle: t\n" + body))
                        .sections()
                        .getFirst();
        Section moon =
                Samples.guide(Samples.read("---\nslug: moon\ntitle: t\n" + body))
                        .sections()
                        .getFirst();

        assertThat(star.id()).isNotEqualTo(moon.id());
    }

    @Test
    void aTopicIsShownByTheHeadingOrInheritedButNeverFromTheTitle() {
        List<Section> sections =
                Samples.body("# 星図職人の年収\n\n## 夜の歩き方\n\n## 推定年収\n\n### 港の場合\n\n### 仕事内容\n")
                        .sections();

        assertThat(sections)
                .extracting(Section::topic)
                .containsExactly(null, null, "salary", "salary", "duties");
        assertThat(sections)
                .extracting(Section::ownTopic)
                .containsExactly(false, false, true, false, true);
    }

    @Test
    void yearsAreThoseOfTheHeading() {
        List<Section> sections = Samples.body("## 質問\n### 中堅（実務3年〜7年）\n#### 深掘り\n").sections();

        assertThat(sections)
                .extracting(Section::years)
                .containsExactly(null, new YearRange(3, 7), null);
    }

    @Test
    void linesAreThoseOfTheFile() {
        assertThat(Samples.body("\n## A\n\n星\n\n#### B\n").sections())
                .extracting(Section::line)
                .containsExactly(5, 9);
    }

    @Test
    void marksOfFormattingAreNoPartOfATitle() {
        assertThat(Samples.body("## **1. `SQL`の使い方** 🚀\n").sections().getFirst().title())
                .isEqualTo("1. SQLの使い方 🚀");
    }

    @Test
    void aBareHashLineAboveTextIsAHeading() {
        Section section = Samples.body("## 章\n\n---\n\n#推奨タグ\n`#星 #月`\n").sections().getLast();

        assertThat(section.path()).containsExactly("推奨タグ");
        assertThat(section.level()).isEqualTo(2);
        assertThat(PlainText.of(section.blocks())).isEqualTo("#星 #月");
    }

    @Test
    void linesOfTagsAreText() {
        assertThat(Samples.body("## 章\n\n#星図\n#夜空\n#航海\n").sections())
                .singleElement()
                .satisfies(s -> assertThat(PlainText.of(s.blocks())).isEqualTo("#星図\n#夜空\n#航海"));
        assertThat(Samples.body("## 章\n\n#星 #月\n本文\n\n#夜\n").sections()).hasSize(1);
    }

    @Test
    void headingsWithoutSpaceAreHeadings() {
        assertThat(Samples.body("##仕事\n\n###観測\n").sections())
                .extracting(Section::path)
                .containsExactly(List.of("仕事"), List.of("仕事", "観測"));
    }

    @Test
    void aLineOfHyphensBelowTextIsNoHeading() {
        assertThat(Samples.body("## 仕事\n\n星を測る。\n---\n## 次\n").sections())
                .extracting(Section::title)
                .containsExactly("仕事", "次");
    }

    @Test
    void whoUnderlinesAllHeadingsMayDoSo() {
        assertThat(Samples.body("案内\n===\n\n仕事\n---\n\n星を測る。\n").sections())
                .extracting(Section::path)
                .containsExactly(List.of(), List.of("仕事"));
    }
}
