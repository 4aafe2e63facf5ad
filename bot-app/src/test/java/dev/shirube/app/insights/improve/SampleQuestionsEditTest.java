package dev.shirube.app.insights.improve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shirube.vocabulary.load.LoadedVocabulary;
import dev.shirube.vocabulary.load.VocabularyLoader;
import dev.shirube.vocabulary.load.VocabularySource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** What an operator has written stays as it is, comments and order included. */
class SampleQuestionsEditTest {

    private static final ListEdit EDIT =
            samples("smith", "💰 年収: 目安", List.of("家は買えますか？", "\"億\" いける？"));

    private static ListEdit samples(String guide, String heading, List<Object> questions) {
        return new ListEdit(List.of("sample-questions", guide, heading), questions);
    }

    private static final String WRITTEN =
            """
            # ours, since 2025
            synonyms:
              - [離職率, 定着率]   # HR
            sample-questions:    # by guide
              cooper:
                仕事: [桶とは]
              smith:
                # what it is
                仕事:
                  - 何をする？   # asked in May
                  - 鍛冶って？

            # the end
            fillers: [差し支えなければ]
            """;

    @Test
    void aNewHeadingComesBehindThoseOfItsGuide() throws CannotImproveException {
        String added = EDIT.add(WRITTEN);

        assertThat(added)
                .isEqualTo(
                        WRITTEN.replace(
                                "      - 鍛冶って？\n",
                                """
                                      - 鍛冶って？
                                    "💰 年収: 目安":
                                      - 家は買えますか？
                                      - "\\"億\\" いける？"
                                """));
        assertThat(EDIT.remove(added)).isEqualTo(WRITTEN);
    }

    @Test
    void aQuestionJoinsTheListThatIsThereHoweverTheHeadingIsSpelt() throws CannotImproveException {
        var edit = samples("smith", "仕 事", List.of("鉄を打つ？", "何をする？"));

        assertThat(edit.add(WRITTEN))
                .isEqualTo(WRITTEN.replace("      - 鍛冶って？\n", "      - 鍛冶って？\n      - 鉄を打つ？\n"));
        assertThat(samples("smith", "仕事", List.of("何をする？")).remove(WRITTEN))
                .isEqualTo(WRITTEN.replace("      - 何をする？   # asked in May\n", ""));
    }

    @Test
    void aListInBracketsStaysOne() throws CannotImproveException {
        var edit = samples("cooper", "仕事", List.of("樽も？"));
        String added = edit.add(WRITTEN);

        assertThat(added).isEqualTo(WRITTEN.replace("[桶とは]", "[桶とは, 樽も？]"));
        assertThat(edit.remove(added)).isEqualTo(WRITTEN);
        assertThat(samples("cooper", "仕事", List.of("桶とは")).remove(added))
                .isEqualTo(WRITTEN.replace("[桶とは]", "[樽も？]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing yet\n",
                "fillers: [x]\n",
                "fillers: [x]",
                "sample-questions:\n  cooper:\n    a: [b]\n",
                "sample-questions:\n    cooper:\n        a:\n        - b\n# end\n",
                "fillers:\r\n- x\r\n"
            })
    void whereverItIsPutTheBotReadsItAndTheRestStays(String text) throws CannotImproveException {
        String added = EDIT.add(text);
        LoadedVocabulary loaded =
                new VocabularyLoader().loadSources(List.of(new VocabularySource("x", added)));

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.vocabulary().sampleQuestions().get("smith"))
                .containsEntry("💰 年収: 目安", List.of("家は買えますか？", "\"億\" いける？"));
        assertThat(added.lines()).containsAll(text.lines().toList());
        assertThat(EDIT.remove(added).strip()).isEqualTo(text.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sample-questions: {smith: {a: [b]}}\n",
                "sample-questions:\n  smith: {a: [b]}\n",
                "sample-questions: [\n",
                "{fillers: [x]}\n"
            })
    void whatCannotBeChangedWithoutSpoilingItIsRefused(String text) {
        assertThatThrownBy(() -> EDIT.add(text)).isInstanceOf(CannotImproveException.class);
    }

    @Test
    void whatSomebodyHasTakenOutByHandNeedsNoMore() throws CannotImproveException {
        assertThat(EDIT.remove(WRITTEN)).isEqualTo(WRITTEN);
        assertThat(EDIT.remove("")).isEmpty();
        assertThat(EDIT.add(EDIT.add(WRITTEN))).isEqualTo(EDIT.add(WRITTEN));
    }
}
