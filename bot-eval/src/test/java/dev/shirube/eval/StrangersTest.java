package dev.shirube.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.guide.Guide;
import dev.shirube.guide.load.GuideFolder;
import dev.shirube.guide.load.GuideLibrary;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.question.job.JobDirectory;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.load.VocabularyLoader;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Machine-made guides of many shapes: each is read whole, and known by the name of its job. */
class StrangersTest {

    private static final Path SETS = Path.of("src/test/resources/strangers");
    private static final Vocabulary VOCABULARY = new VocabularyLoader().load();

    private static List<Guide> guides(String set) {
        var reader = new GuideReader(new HeadingCues(VOCABULARY));
        return GuideLibrary.ofFolders(
                        reader, List.of(new GuideFolder(SETS.resolve(set).resolve("guides"))))
                .guides();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m"})
    void everySectionThatAnswersIsInItsGuide(String set) throws IOException {
        List<Guide> guides = guides(set);
        assertThat(guides).hasSize(5);

        LabelReader.Labels labels;
        try (InputStream in = Files.newInputStream(SETS.resolve(set).resolve("questions.jsonl"))) {
            labels = new LabelReader().read(in);
        }
        assertThat(labels.problems()).isEmpty();
        assertThat(labels.labels())
                .filteredOn(label -> !label.expected().sections().isEmpty())
                .hasSizeGreaterThan(60)
                .allSatisfy(label ->
                        assertThat(guides)
                                .as(label.id())
                                .anyMatch(guide -> tells(guide, label.expected())));
    }

    private static boolean tells(Guide guide, LabelledQuestion.Expected expected) {
        return expected.guides().contains(guide.slug())
                && guide.sections().stream().anyMatch(s -> expected.isOnPath(s.path()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m"})
    void aGuideIsKnownByTheFirstOfItsKeywords(String set) {
        List<Guide> guides = guides(set);
        JobDirectory directory = JobDirectory.of(guides, VOCABULARY);

        assertThat(guides)
                .filteredOn(guide -> !guide.frontMatter().keywords().isEmpty())
                .allSatisfy(guide ->
                        assertThat(directory.byName(guide.frontMatter().keywords().getFirst()))
                                .hasValueSatisfying(
                                        job -> assertThat(job.guides()).contains(guide.slug())));
    }
}
