package dev.shirube.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.shirube.content.PlainText;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideFolder;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares guides with the raw text of their files, taken apart here without the parser: every
 * heading, line and cell of a file is in its section, and every line and cell of a passage is in
 * the file.
 */
class NothingIsLostTest {

    @Test
    void inTheTestGuides() {
        check(Samples.resource("star_charter.md"));
        check(Samples.resource("lighthouse_keeper.md"));
    }

    @TestFactory
    Stream<DynamicTest> inTheShippedGuides() {
        return tests(ProjectFolder.root().resolve("seeds"));
    }

    @TestFactory
    Stream<DynamicTest> inRealGuidesBesideTheProject() {
        Path shared = ProjectFolder.root().resolveSibling("shared");
        assumeTrue(Files.isDirectory(shared), "there is no folder ../shared with more guides");
        return Stream.of("seeds", "guides", "training/guides", "validation/guides")
                .map(shared::resolve)
                .filter(Files::isDirectory)
                .flatMap(NothingIsLostTest::tests);
    }

    private static Stream<DynamicTest> tests(Path folder) {
        GuideFolder.Listing listing = new GuideFolder(folder).list();
        assertThat(listing.problems()).isEmpty();
        assertThat(listing.files()).isNotEmpty();
        return listing.files().stream()
                .map(file -> DynamicTest.dynamicTest(file.name(), () -> check(file)));
    }

    private static void check(GuideFile file) {
        Guide guide = Samples.guide(Samples.reader().read(file));
        List<String> lines = new String(file.bytes(), StandardCharsets.UTF_8).lines().toList();
        int bodyStart = lines.subList(1, lines.size()).indexOf("---") + 2;
        int checked = 0;
        for (int i = bodyStart; i < lines.size(); i++) {
            for (String piece : pieces(lines.get(i))) {
                assertThat(sectionText(guide, i + 1)).as("line %d", i + 1).contains(piece);
                assertThat(quotable(guide, i + 1)).as("line %d", i + 1).contains(piece);
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(10);

        String raw = bare(String.join("\n", lines.subList(bodyStart, lines.size())));
        List<Passage> passages =
                guide.sections().stream().flatMap(s -> s.passages().stream()).toList();
        assertThat(passages).isNotEmpty();
        for (Passage passage : passages) {
            for (String line : passage.text().split("\n", -1)) {
                for (String cell : line.split(" \\| ", -1)) {
                    assertThat(raw).contains(bare(cell));
                }
            }
        }
    }

    /** The text of the section that a line of the file stands in, its heading included. */
    private static String sectionText(Guide guide, int line) {
        Section section = section(guide, line);
        return bare(section.title() + "\n" + PlainText.of(section.blocks()));
    }

    /** The passages of the section that a line of the file stands in, its heading included. */
    private static String quotable(Guide guide, int line) {
        Section section = section(guide, line);
        return bare(
                section.title()
                        + "\n"
                        + section.passages().stream()
                                .map(Passage::text)
                                .collect(Collectors.joining("\n")));
    }

    private static Section section(Guide guide, int line) {
        return guide.sections().stream()
                .filter(s -> s.line() <= line)
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    /** The words of a raw line: a heading, a line of text, or the cells of a row. */
    private static List<String> pieces(String line) {
        String text = line.strip().replaceFirst("^(>\\s*)+", "");
        if (text.matches("-{3,}|[|:\\s-]+")) {
            return List.of();
        }
        List<String> parts =
                new ArrayList<>(
                        text.startsWith("|") ? Arrays.asList(text.split("\\|")) : List.of(text));
        parts.replaceAll(part ->
                bare(
                        part.strip()
                                .replaceFirst("^(#+\\s+|[-*+]\\s+|\\d+\\.\\s+)", "")
                                .replaceFirst("^#(?=推奨)", "")));
        parts.removeIf(String::isEmpty);
        return parts;
    }

    /** A text without white space and without the marks that guides use inside a line. */
    private static String bare(String text) {
        return text.replaceAll("[\\s*`\\\\]", "");
    }
}
