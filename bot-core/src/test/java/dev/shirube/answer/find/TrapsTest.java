package dev.shirube.answer.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Answer.Found;
import dev.shirube.answer.Candidate;
import dev.shirube.answer.Chat;
import dev.shirube.answer.Fiction;
import dev.shirube.guide.Guide;
import dev.shirube.guide.load.GuideFolder;
import dev.shirube.guide.load.GuideLibrary;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.HeadingCues;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of jobs from guides of many shapes that say much which is not said of the job. */
class TrapsTest {

    private static final double PRECISION = 0.95;

    private static final Path ACROSS = Path.of("src", "test", "resources", "across");

    @ParameterizedTest
    @CsvSource({"traps, 0.85", "shapes, 0.75", "terms, 0.85"})
    void theRightJobsAreListedAndHardlyAnyOther(String set, double recall) throws IOException {
        Snapshot guides = guides(ACROSS.resolve(set));
        double right = 0;
        double listed = 0;
        double expected = 0;
        List<String> lines =
                Files.readAllLines(ACROSS.resolve(set + ".tsv")).stream()
                        .filter(line -> !line.startsWith("#"))
                        .toList();
        for (String line : lines) {
            String[] parts = line.split("\t");
            Set<String> labels =
                    List.of(parts[1].split(" ")).stream()
                            .filter(label -> !label.equals("-"))
                            .collect(Collectors.toCollection(HashSet::new));
            Set<String> jobs = listed(parts[0], guides);
            jobs.removeIf(job -> labels.contains("?" + job));
            labels.removeIf(label -> label.startsWith("?"));
            listed += jobs.size();
            expected += labels.size();
            right += jobs.stream().filter(labels::contains).count();
        }

        assertThat(lines).hasSizeGreaterThanOrEqualTo(60);
        assertThat(right / listed).isGreaterThanOrEqualTo(PRECISION);
        assertThat(right / expected).isGreaterThanOrEqualTo(recall);
    }

    private static Snapshot guides(Path folder) {
        return Snapshot.of(
                Fiction.VOCABULARY,
                GuideLibrary.ofFolders(
                                new GuideReader(new HeadingCues(Fiction.VOCABULARY)),
                                List.of(new GuideFolder(folder)))
                        .guides());
    }

    private static Set<String> listed(String question, Snapshot guides) {
        return new Chat(guides).say(question) instanceof Found found
                ? found.given().stream()
                        .map(Candidate::guide)
                        .map(Guide::slug)
                        .collect(Collectors.toCollection(HashSet::new))
                : new HashSet<>();
    }
}
