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

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of jobs from guides that say much which is not said of the job. */
class TrapsTest {

    private static final double PRECISION = 0.95;
    private static final double RECALL = 0.85;

    private static final Path ACROSS = Path.of("src", "test", "resources", "across");

    private static final Snapshot GUIDES =
            Snapshot.of(
                    Fiction.VOCABULARY,
                    GuideLibrary.ofFolders(
                                    new GuideReader(new HeadingCues(Fiction.VOCABULARY)),
                                    List.of(new GuideFolder(ACROSS.resolve("traps"))))
                            .guides());

    @Test
    void theRightJobsAreListedAndHardlyAnyOther() throws IOException {
        double right = 0;
        double listed = 0;
        double expected = 0;
        List<String> lines =
                Files.readAllLines(ACROSS.resolve("traps.tsv")).stream()
                        .filter(line -> !line.startsWith("#"))
                        .toList();
        for (String line : lines) {
            String[] parts = line.split("\t");
            Set<String> labels =
                    List.of(parts[1].split(" ")).stream()
                            .filter(label -> !label.equals("-"))
                            .collect(Collectors.toCollection(HashSet::new));
            Set<String> jobs = listed(parts[0]);
            jobs.removeIf(job -> labels.contains("?" + job));
            labels.removeIf(label -> label.startsWith("?"));
            listed += jobs.size();
            expected += labels.size();
            right += jobs.stream().filter(labels::contains).count();
        }

        assertThat(lines).hasSizeGreaterThanOrEqualTo(60);
        assertThat(right / listed).isGreaterThanOrEqualTo(PRECISION);
        assertThat(right / expected).isGreaterThanOrEqualTo(RECALL);
    }

    private static Set<String> listed(String question) {
        return new Chat(GUIDES).say(question) instanceof Found found
                ? found.given().stream()
                        .map(Candidate::guide)
                        .map(Guide::slug)
                        .collect(Collectors.toCollection(HashSet::new))
                : new HashSet<>();
    }
}
