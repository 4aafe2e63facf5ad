package dev.shirube.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Fiction;
import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.question.Conversation;
import dev.shirube.snapshot.Snapshot;

import org.junit.jupiter.api.Test;

import java.util.List;

/** The order of the sections that could answer. */
class RankingTest {

    private static Ranking rank(String question, String guide) {
        var guides = List.of(Fiction.guide("sweep", "煙突掃除人", guide));
        return new Answerer()
                .compare(question, Conversation.EMPTY, Snapshot.of(Fiction.VOCABULARY, guides));
    }

    @Test
    void aHeadingOverNothingButOtherHeadingsYieldsToTheBestBelowIt() {
        Ranking ranking =
                rank(
                        "煙突の煤との戦い",
                        """
                        ## 道具
                        ブラシを三本。

                        ## 煙突の煤との戦い

                        ### 冬の朝
                        煤は煙突の口で凍る。

                        ### 夏の夜
                        屋根は熱い。
                        """);

        assertThat(ranking.best().section().title()).isEqualTo("冬の朝");
    }
}
