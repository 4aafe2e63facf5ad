package dev.shirube.vocabulary.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.vocabulary.Label;
import dev.shirube.vocabulary.Level;
import dev.shirube.vocabulary.SynonymGroup;
import dev.shirube.vocabulary.Thing;
import dev.shirube.vocabulary.Topic;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.YearRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class VocabularyLoaderTest {

    private static final String BASE =
            """
            topics:
              - id: salary
                name: {ja: 年収, en: Salary}
                commands: [salary, 年収]
                headings: [年収]
                asks: [いくら]
            levels:
              - id: senior
                name: {ja: シニア, en: Senior}
                years: {from: 7}
                asks: [シニア]
            jobs:
              - [灯台守, lighthouse keeper]
            job-heads: [守]
            aliases:
              lighthouse_keeper: [LK]
            synonyms:
              - [灯火, ランプ]
            phrases:
              greeting: [こんにちは]
              thanks: [ありがとう]
            fillers: [教えて]
            """;

    @Test
    void anEntryOfAKnownIdReplacesTheNameAndAddsPhrases() {
        LoadedVocabulary loaded =
                load(
                        """
                        topics:
                          - id: salary
                            name: {ja: 給与}
                            commands: [pay, salary]
                            asks: [いくら, 稼げる]
                        """);

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.vocabulary().topics())
                .containsExactly(
                        new Topic(
                                "salary",
                                new Label("給与", "Salary"),
                                List.of("salary", "年収", "pay"),
                                List.of("年収"),
                                List.of("いくら", "稼げる"),
                                null,
                                List.of(),
                                List.of()));
    }

    @Test
    void aThingIsAddedToAndANewOneIsAppended() {
        LoadedVocabulary loaded =
                new VocabularyLoader()
                        .loadSources(
                                List.of(
                                        new VocabularySource(
                                                "own.yaml",
                                                """
                                                things:
                                                  - {id: bonus, told: [寸志], by-section: true}
                                                  - {id: car, name: {ja: 社用車, en: Car}, asked: [社用車]}
                                                """)));

        assertThat(loaded.problems()).isEmpty();
        List<Thing> things = loaded.vocabulary().things();
        assertThat(things.getLast())
                .isEqualTo(
                        new Thing(
                                "car", new Label("社用車", "Car"), List.of("社用車"), List.of(), false));
        assertThat(things)
                .filteredOn(thing -> thing.id().equals("bonus"))
                .singleElement()
                .satisfies(bonus -> {
                    assertThat(bonus.asked()).contains("ボーナス");
                    assertThat(bonus.told()).contains("一時金").endsWith("寸志");
                    assertThat(bonus.bySection()).isTrue();
                });
        assertThat(loaded.vocabulary().wordings()).contains("社用車", "寸志");
    }

    @Test
    void aNewIdIsAppended() {
        LoadedVocabulary loaded =
                load(
                        """
                        topics:
                          - id: night-shift
                            name: {ja: 夜勤, en: Night shift}
                            commands: [night-shift, ナイトシフター]
                        """);

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.vocabulary().topics())
                .extracting(Topic::id)
                .containsExactly("salary", "night-shift");
        assertThat(loaded.vocabulary().topic("night-shift").orElseThrow().asks()).isEmpty();
    }

    @Test
    void levelsAreOrderedByTheirYears() {
        LoadedVocabulary loaded =
                load(
                        """
                        levels:
                          - {id: trainee, name: {ja: 見習い, en: Trainee}, years: {from: 0, to: 1.5}}
                          - {id: senior, years: {from: 8, to: 12}}
                        """);

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.vocabulary().levels())
                .containsExactly(
                        new Level(
                                "trainee",
                                new Label("見習い", "Trainee"),
                                new YearRange(0, 1.5),
                                List.of()),
                        new Level(
                                "senior",
                                new Label("シニア", "Senior"),
                                new YearRange(8, 12),
                                List.of("シニア")));
    }

    @Test
    void listsAreAppendedWithoutDuplicates() {
        Vocabulary merged =
                load("""
                jobs:
                  - [灯台守, light keeper]
                  - [星図師]
                job-heads: [守, 師]
                aliases:
                  lighthouse_keeper: [LK, 灯守]
                  star_charter: [SC]
                synonyms:
                  - [灯火, ランプ]
                  - [星, star]
                phrases:
                  greeting: [やあ]
                fillers: [教えて, ください, yes, 7]
                """)
                        .vocabulary();

        assertThat(merged.jobNames())
                .containsExactly(
                        List.of("灯台守", "lighthouse keeper", "light keeper"), List.of("星図師"));
        assertThat(merged.jobHeads()).containsExactly("守", "師");
        assertThat(merged.aliases())
                .isEqualTo(
                        Map.of(
                                "lighthouse_keeper",
                                List.of("LK", "灯守"),
                                "star_charter",
                                List.of("SC")));
        assertThat(merged.synonyms())
                .containsExactly(
                        new SynonymGroup(List.of("灯火", "ランプ")),
                        new SynonymGroup(List.of("星", "star")));
        assertThat(merged.phrases())
                .isEqualTo(Map.of("greeting", List.of("こんにちは", "やあ"), "thanks", List.of("ありがとう")));
        assertThat(merged.fillers()).containsExactly("教えて", "ください", "yes", "7");
    }

    @Test
    void anEmptyFileAndAKeyWithoutValueChangeNothing() {
        assertThat(load("")).isEqualTo(load("# nothing yet\ntopics:\nphrases:\n"));
        assertThat(load("").problems()).isEmpty();
    }

    @Test
    void aBadFileIsLeftOutAndTheOthersAreMerged() {
        LoadedVocabulary loaded =
                new VocabularyLoader(List.of(new VocabularySource("base.yaml", BASE)))
                        .loadSources(
                                List.of(
                                        new VocabularySource("a.yaml", "fillers: [a]\nfiler: [x]"),
                                        new VocabularySource("b.yaml", "fillers: [b]")));

        assertThat(loaded.problems())
                .containsExactly(
                        new Diagnostic(
                                "a.yaml",
                                2,
                                Diagnostic.Severity.ERROR,
                                "unknown key \"filer\"; did you mean \"fillers\"?"));
        assertThat(loaded.vocabulary().fillers()).containsExactly("教えて", "b");
    }

    @Test
    void aLaterFileMayAddToATopicOfAnEarlierOne() {
        LoadedVocabulary loaded =
                new VocabularyLoader(List.of())
                        .loadSources(
                                List.of(
                                        new VocabularySource("a.yaml", BASE),
                                        new VocabularySource(
                                                "b.yaml", "topics: [{id: salary, asks: [pay]}]")));

        // Phrases are of no kind that the bot knows here, for nothing was shipped.
        assertThat(loaded.problems())
                .extracting(Diagnostic::file)
                .containsExactly("a.yaml", "a.yaml", "b.yaml", "b.yaml");
    }

    @Test
    void filesAreReadFromFoldersInTheOrderOfTheirNames(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("2.yml"), "fillers: [second]");
        Files.writeString(folder.resolve("1.yaml"), "fillers: [first]");
        Files.writeString(folder.resolve("notes.txt"), "fillers: [third]");

        LoadedVocabulary loaded = loader().load(List.of(folder));

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.vocabulary().fillers()).containsExactly("教えて", "first", "second");
    }

    @Test
    void whatCannotBeReadIsReported(@TempDir Path folder) throws IOException {
        Path missing = folder.resolve("missing.yaml");
        Path legacy = folder.resolve("legacy.yaml");
        Files.writeString(legacy, "fillers: [教えて]", Charset.forName("Shift_JIS"));

        assertThat(loader().load(List.of(missing, legacy)).problems())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        missing + ":0: error: there is no such file",
                        legacy + ":0: error: the file is not UTF-8 text");
    }

    @Test
    void theShippedVocabularyHasNoProblem() {
        Vocabulary shipped = new VocabularyLoader().load();

        assertThat(shipped.topics()).extracting(Topic::id).contains("salary", "interview");
        assertThat(shipped.levels()).isNotEmpty();
        assertThat(shipped.jobNames()).isNotEmpty();
    }

    @Test
    void aShippedFileWithAProblemIsAMistakeOfTheBuild() {
        var loader = new VocabularyLoader(List.of(new VocabularySource("x.yaml", "topic: []")));

        assertThatThrownBy(loader::load)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "the shipped vocabulary is bad:\n"
                            + "x.yaml:1: error: unknown key \"topic\"; did you mean \"topics\"?");
    }

    private static VocabularyLoader loader() {
        return new VocabularyLoader(List.of(new VocabularySource("base.yaml", BASE)));
    }

    private static LoadedVocabulary load(String text) {
        return loader().loadSources(List.of(new VocabularySource("own.yaml", text)));
    }
}
