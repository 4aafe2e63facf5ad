package dev.shirube.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.guide.Guide;
import dev.shirube.snapshot.Snapshot;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

/** Questions on a topic that name no job. */
class NothingTellsTheJobTest {

    private final Chat chat =
            new Chat(
                    Snapshot.of(
                            Fiction.VOCABULARY,
                            List.of(
                                    guide("lamp_keeper", "灯籠番", "羅針盤の手入れ"),
                                    guide("tide_reader", "潮読み", "潮見表の読み方"),
                                    guide("kite_pilot", "凧乗り", "風切り糸の張り方"))));

    @Test
    void whatMostGuidesTellAsksBack() {
        assertThat(chat.say("面接は何を準備すればいい？")).isInstanceOf(Answer.Clarify.class);
    }

    @Test
    void whatOneGuideTellsIsAnswered() {
        Candidate given = chat.ask("面接に備えて羅針盤の手入れを準備するには？");

        assertThat(given.guide().slug()).isEqualTo("lamp_keeper");
    }

    private static Guide guide(String slug, String name, String matter) {
        String text =
                Stream.of(
                                "---",
                                "slug: " + slug,
                                "title: " + name,
                                "---",
                                "# " + name,
                                "## " + name + "とは",
                                "夜の港で働く人です。",
                                "## 面接はこう準備しよう",
                                matter + "を準備し、" + matter + "の順を言えるように準備します。")
                        .reduce("", (all, line) -> all + line + "\n\n");
        return Fiction.read(slug + ".md", text.replaceFirst("---\n\n", "---\n"));
    }
}
