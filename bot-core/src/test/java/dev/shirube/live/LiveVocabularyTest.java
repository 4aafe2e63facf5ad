package dev.shirube.live;

import static dev.shirube.live.Folders.delete;
import static dev.shirube.live.Folders.problems;
import static dev.shirube.live.Folders.settle;
import static dev.shirube.live.Folders.slugs;
import static dev.shirube.live.Folders.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.vocabulary.Topic;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

class LiveVocabularyTest {

    private static final String TIDES =
            """
            topics:
              - id: tides
                name: {ja: 潮, en: Tides}
                commands: [tides]
                headings: [仕事]
                asks: [潮]
            """;

    private static final String WINDS =
            """
            topics:
              - id: winds
                name: {ja: 風, en: Winds}
                commands: [winds]
                headings: [凪]
                asks: [風]
            """;

    private static final String BROKEN = "topics: [{id: tides, colour: blue}]\n";

    @TempDir Path root;
    private Folders folders;
    private Path tides;
    private Path winds;

    @BeforeEach
    void oneGuide() throws IOException {
        folders = new Folders(root);
        folders.guide("star.md", "star", "星を測る。");
        tides = folders.vocabulary.resolve("a-tides.yaml");
        winds = folders.vocabulary.resolve("b-winds.yaml");
    }

    @Test
    void anAddedFileIsMergedAndUnchangedGuidesAreReadWithIt() {
        LiveGuides live = folders.open();
        assertThat(topicOf(live, "star")).isEqualTo("duties");
        write(tides, TIDES);
        settle(live);

        assertThat(live.get().vocabulary().topics()).extracting(Topic::id).contains("tides");
        assertThat(topicOf(live, "star")).isEqualTo("tides");
        assertThat(folders.heard).hasSize(1);
    }

    @Test
    void aRemovedFileIsForgotten() {
        write(tides, TIDES);
        LiveGuides live = folders.open();
        delete(tides);
        settle(live);

        assertThat(live.get().vocabulary().topics()).extracting(Topic::id).doesNotContain("tides");
    }

    @Test
    void aBrokenFileKeepsItsLastGoodVersionUntilItIsMended() {
        write(tides, TIDES);
        LiveGuides live = folders.open();
        write(tides, BROKEN);
        settle(live);

        assertThat(live.get().vocabulary().topics()).extracting(Topic::id).contains("tides");
        assertThat(problems(live)).isNotEmpty().allMatch(p -> p.contains("a-tides.yaml"));
        int reported = folders.news.size();

        write(winds, WINDS);
        settle(live);
        assertThat(live.get().vocabulary().topics())
                .extracting(Topic::id)
                .contains("tides", "winds");
        assertThat(folders.news).hasSize(reported);

        write(tides, TIDES.replace("en: Tides", "en: High Tides"));
        settle(live);
        assertThat(live.get().vocabulary().topics())
                .extracting(topic -> topic.name().en())
                .contains("High Tides");
        assertThat(problems(live)).isEmpty();
    }

    @Test
    void aFileThatIsBrokenFromTheStartIsLeftOut() {
        write(tides, BROKEN);
        write(winds, WINDS);
        LiveGuides live = folders.open();

        assertThat(live.get().vocabulary().topics())
                .extracting(Topic::id)
                .contains("winds")
                .doesNotContain("tides");
        assertThat(problems(live)).isNotEmpty();
        assertThat(slugs(live)).containsExactly("star");
    }

    @Test
    void filesThatBuildOnABrokenOneKeepWorking() {
        write(tides, TIDES);
        write(winds, "topics:\n  - id: tides\n    asks: [満ち引き]\n");
        LiveGuides live = folders.open();
        assertThat(problems(live)).isEmpty();
        write(tides, BROKEN);
        settle(live);

        Topic topic = live.get().vocabulary().topic("tides").orElseThrow();
        assertThat(topic.asks()).contains("潮", "満ち引き");
        assertThat(problems(live)).allMatch(p -> p.contains("a-tides.yaml"));
    }

    @Test
    void filesThatNoLongerGoTogetherLeaveTheVocabularyAsItWas() {
        write(tides, TIDES);
        write(winds, WINDS);
        LiveGuides live = folders.open();
        write(tides, TIDES.replace("commands: [tides]", "commands: [winds]"));
        settle(live);

        assertThat(live.get().vocabulary().topics())
                .extracting(Topic::id)
                .contains("tides", "winds");
        assertThat(problems(live)).isNotEmpty();
    }

    @Test
    void theLastGoodGuideOfABrokenFileIsReadWithTheNewVocabulary() {
        Path calm = folders.guides.resolve("calm.md");
        write(calm, Folders.guide("calm", "海。").replace("仕事", "凪"));
        write(winds, WINDS);
        LiveGuides live = folders.open();
        write(calm, "broken");
        settle(live);
        assertThat(topicOf(live, "calm")).isEqualTo("winds");
        delete(winds);
        settle(live);

        assertThat(topicOf(live, "calm")).isNull();
    }

    private static @Nullable String topicOf(LiveGuides live, String slug) {
        return live.get().guide(slug).orElseThrow().sections().getFirst().topic();
    }
}
