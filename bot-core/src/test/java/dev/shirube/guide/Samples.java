package dev.shirube.guide;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dev.shirube.content.Block;
import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.guide.load.GuideReading;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.load.VocabularyLoader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads small guides for the tests of this package. */
final class Samples {

    static final String FRONT_MATTER =
            """
            ---json
            {"slug": "star_charter", "title": "星図職人"}
            ---
            """;

    private Samples() {}

    static GuideReader reader() {
        return new GuideReader(new HeadingCues(new VocabularyLoader().load()));
    }

    static GuideFile file(String path, String text) {
        return new GuideFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    static GuideReading read(String text) {
        return reader().read(file("guides/star_charter.md", text));
    }

    static Guide guide(GuideReading reading) {
        assertThat(reading.problems())
                .noneMatch(problem -> problem.severity() == Diagnostic.Severity.ERROR);
        return requireNonNull(reading.guide());
    }

    /** Reads a guide of which only the body matters. */
    static Guide body(String markdown) {
        return guide(read(FRONT_MATTER + markdown));
    }

    /** Reads the blocks of a section. */
    static List<Block> blocks(String markdown) {
        return body("## 章\n\n" + markdown).sections().getFirst().blocks();
    }

    /** Reads the passages of a section. */
    static List<Passage> passages(String markdown) {
        return body("## 章\n\n" + markdown).sections().getFirst().passages();
    }

    /** Reads a guide that lies in the test resources. */
    static GuideFile resource(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/guides/" + name)) {
            return new GuideFile(name, requireNonNull(in, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
