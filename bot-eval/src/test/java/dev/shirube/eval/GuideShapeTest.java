package dev.shirube.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.guide.Guide;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.load.VocabularyLoader;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

class GuideShapeTest {

    private static final GuideReader READER =
            new GuideReader(new HeadingCues(new VocabularyLoader().load()));

    private static final String TABLE =
            """
            | 経験年数 | 年収 |
            | --- | --- |
            | 0-3年 | 1 - 2 |
            """;

    @Test
    void aTableOfSalariesTellsMoreThanAnythingElse() {
        assertThat(shape("## 💰 日本での推定年収", TABLE, "## 面接対策", "text", "## 面接でよくある質問", "text"))
                .isEqualTo(GuideShape.SALARY_TABLE);
    }

    @Test
    void aGuideIsAboutInterviewsWhereHalfOfItIs() {
        assertThat(shape("## 面接対策", "text", "### 1. 自己紹介", "text", "## 必要なスキル", "text"))
                .isEqualTo(GuideShape.INTERVIEW);
    }

    @Test
    void aTableUnderAnotherHeadingIsNoSalary() {
        assertThat(shape("## 主な業務", TABLE, "## 必要なスキル", "text", "## 将来性", "text"))
                .isEqualTo(GuideShape.TOPICS);
    }

    @Test
    void headingsOfTheirOwnTellNothing() {
        assertThat(shape("## 夜明け前", "text", "## 夕暮れ", "text")).isEqualTo(GuideShape.PLAIN);
    }

    private static GuideShape shape(String... body) {
        String text =
                "---\nslug: star_charter\ntitle: 星図師\ncategory: sky\nkeywords: 星図師\n---\n# 星図師\n\n"
                        + String.join("\n\n", body);
        var file = new GuideFile("star_charter.md", text.getBytes(StandardCharsets.UTF_8));
        Guide guide = Objects.requireNonNull(READER.read(file).guide());
        return GuideShape.of(guide);
    }
}
