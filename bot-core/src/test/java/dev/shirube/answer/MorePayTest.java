package dev.shirube.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Answer.Found;
import dev.shirube.answer.Overview.Pays;
import dev.shirube.guide.Guide;
import dev.shirube.snapshot.Snapshot;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Which of two jobs pays more, one of which may go without saying. */
class MorePayTest {

    private static final Snapshot HARBOUR =
            Snapshot.of(
                    Fiction.VOCABULARY,
                    List.of(
                            guide("tide_broker", "潮仲買人", "500〜800"),
                            guide("buoy_painter", "浮標塗り", "320〜450"),
                            guide("gull_keeper", "かもめ番", "280〜390")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is it higher than a tide broker's?",
                "is that more than a tide broker?",
                "so is it better paid than a tide broker?",
                "does a tide broker earn more?",
                "do tide brokers make less?",
                "how does that compare to a tide broker?",
                "is a tide broker paid more than that?",
                "潮仲買人の方が高い？",
                "潮仲買人よりは低い？",
                "潮仲買人と比べると？"
            })
    void theJobThatIsTalkedAboutIsTheOther(String question) {
        var chat = new Chat(HARBOUR);
        chat.say("浮標塗りの年収は？");

        assertThat(compared(chat.say(question))).containsExactly("buoy_painter", "tide_broker");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who makes more, a tide broker or a gull keeper?",
                "who earns more, a tide broker or a gull keeper?",
                "between tide broker and gull keeper who makes more money?",
                "does a tide broker get paid better than a gull keeper?"
            })
    void twoThatAreNamedAreThoseTwo(String question) {
        assertThat(compared(new Chat(HARBOUR).say(question)))
                .containsExactly("tide_broker", "gull_keeper");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what does a tide broker do?",
                "does a tide broker make more decisions?",
                "does a tide broker pay more attention to detail?"
            })
    void whatIsNotOnPayComparesNone(String question) {
        var chat = new Chat(HARBOUR);
        chat.say("浮標塗りの年収は？");

        assertThat(compared(chat.say(question))).isEmpty();
    }

    @Test
    void whereNoPayWasToldThatSomethingIsHigherComparesNone() {
        var chat = new Chat(HARBOUR);
        chat.say("浮標塗りの仕事内容は？");

        assertThat(compared(chat.say("is it higher than a tide broker's?"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "潮仲買人と弁護士どっちが稼げる？, 弁護士",
        "潮仲買人、浮標塗り、弁護士の年収を比べて, 弁護士",
        "who earns more; a tide broker or a lawyer?, lawyer",
        "潮仲買人と弁護士の年収は？, 弁護士",
    })
    void aJobWithoutAGuideIsNotPassedOverInSilence(String question, String uncovered) {
        assertThat(new Chat(HARBOUR).say(question))
                .isInstanceOfSatisfying(
                        Found.class,
                        found -> assertThat(found.uncovered()).containsExactly(uncovered));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "弁護士から潮仲買人になれますか？年収は？",
                "弁護士を辞めて潮仲買人になったら年収は？",
                "潮仲買人の年収は？",
                "my father is a lawyer. what does a tide broker earn?"
            })
    void whoeverIsOnlyMentionedIsNotMissed(String question) {
        assertThat(new Chat(HARBOUR).say(question))
                .isInstanceOfSatisfying(
                        Found.class, found -> assertThat(found.uncovered()).isEmpty());
    }

    private static List<String> compared(Answer answer) {
        return answer instanceof Found found
                        && found.overview() instanceof Pays pays
                        && pays.kind() == Pays.Kind.COMPARED
                ? found.given().stream().map(c -> c.guide().slug()).distinct().toList()
                : List.of();
    }

    private static Guide guide(String slug, String name, String pay) {
        return Fiction.guide(
                slug,
                name,
                """
                ## 仕事内容

                岸で働く。

                ## 年収の目安

                | 経験年数 | 年収範囲 (万円) |
                |---|---|
                | ジュニア (0-3年) | %s |
                """
                        .formatted(pay));
    }
}
