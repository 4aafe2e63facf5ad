package dev.shirube.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.guide.Guide;
import dev.shirube.reply.part.ChoiceIds;
import dev.shirube.reply.part.Choices;
import dev.shirube.text.Language;

import org.junit.jupiter.api.Test;

import java.util.List;

class ChoicesTest {

    private final Choices choices = new Choices(new Messages(), Guides.VOCABULARY);

    @Test
    void theFirstSectionOnATopicGetsTheTopicCommand() {
        Guide cto = Guides.cto();

        assertThat(choices.of(cto, Guides.section(cto, "推定年収"), Language.EN))
                .isEqualTo(new Choice("salary:cto", "CTO · Salary", "/salary cto"));
    }

    @Test
    void aSectionThatInheritsItsTopicIsReachedByItsId() {
        Guide cto = Guides.cto();

        assertThat(choices.of(cto, Guides.section(cto, "組織づくり"), Language.EN))
                .isEqualTo(new Choice("section:cto-3", "CTO · 組織づくり", "/section cto-3"));
    }

    @Test
    void theHighestSectionOnATopicCountsAsFirst() {
        Guide guide =
                Guides.guide("x", "X", "X", List.of())
                        .section(2, "導入", null)
                        .section(3, "年収の目安", "salary")
                        .section(2, "年収", "salary")
                        .section(2, "年収の推移", "salary")
                        .build();

        assertThat(guide.sections())
                .extracting(section -> choices.within(guide, section, Language.JA).command())
                .containsExactly("/section x-0", "/section x-1", "/salary x", "/section x-3");
    }

    @Test
    void sectionsOfTheSameNameAreToldApartByTheHeadingAbove() {
        Guide guide =
                Guides.guide("x", "X", "X", List.of())
                        .section(2, "🌱 ジュニア層", null)
                        .section(3, "【深掘り解説】", null)
                        .section(2, "🌳 シニア層", null)
                        .section(3, "【深掘り解説】", null)
                        .build();

        assertThat(choices.within(guide, guide.sections().get(3), Language.JA).label())
                .isEqualTo("シニア層 › 【深掘り解説】");
    }

    @Test
    void topicsAreThoseThatTheGuideHasInTheOrderOfTheVocabulary() {
        assertThat(choices.topics(Guides.cto()))
                .containsExactly(Guides.DUTIES, Guides.SALARY, Guides.SKILLS);
    }

    @Test
    void longOrJapaneseCommandsHaveShortIdsThatDiffer() {
        Choice first = ChoiceIds.choice("a", "/jobs " + "長い".repeat(60));
        Choice second = ChoiceIds.choice("a", "/jobs " + "広い".repeat(60));

        assertThat(first.id()).hasSizeLessThanOrEqualTo(64).isNotEqualTo(second.id());
        assertThat(first.command()).isEqualTo("/jobs " + "長い".repeat(60));
    }
}
