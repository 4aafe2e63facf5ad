package dev.shirube.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideLibrary;

import org.junit.jupiter.api.Test;

import java.util.List;

class GuideLibraryTest {

    private static final GuideFile STAR = guide("one/star.md", "star", "星");
    private static final GuideFile MOON = guide("one/moon.md", "moon", "月");
    private static final GuideFile BROKEN_MOON = Samples.file("one/moon.md", "---\nslug: moon\n");

    @Test
    void filesThatAreInMemoryAreReadLikeOthers() {
        GuideLibrary library = read(STAR, MOON);

        assertThat(library.guides()).extracting(Guide::file).containsExactly("star.md", "moon.md");
        assertThat(library.guide("moon")).isPresent();
        assertThat(library.guide("sun")).isEmpty();
        assertThat(library.problems()).isEmpty();
    }

    @Test
    void ofTwoFilesWithOneSlugTheLaterIsRefusedAndTheFirstNamed() {
        GuideLibrary library = read(STAR, guide("two/another.md", "star", "別"));

        assertThat(library.guides()).extracting(Guide::file).containsExactly("star.md");
        assertThat(library.problems())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "two/another.md:1: error: slug \"star\" is already that of one/star.md");
        assertThat(library.refused()).containsExactly("another.md");
    }

    @Test
    void aBrokenFileDoesNotKeepTheOthersOut() {
        GuideLibrary library = read(BROKEN_MOON, STAR);

        assertThat(library.guides()).extracting(Guide::slug).containsExactly("star");
        assertThat(library.problems()).hasSize(1);
    }

    private static GuideLibrary read(GuideFile... files) {
        return GuideLibrary.read(Samples.reader(), List.of(files));
    }

    private static GuideFile guide(String path, String slug, String title) {
        return Samples.file(path, "---\nslug: " + slug + "\ntitle: " + title + "\n---\n## 仕事\n");
    }
}
