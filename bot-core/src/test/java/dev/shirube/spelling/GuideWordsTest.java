package dev.shirube.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dev.shirube.cache.DerivedFiles;
import dev.shirube.guide.Guide;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.load.VocabularyLoader;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

@NullMarked
class GuideWordsTest {

    private static Guide guide(String text) {
        String markdown = "---\nslug: ferryman\ntitle: 渡し守\n---\n# 渡し守\n## 道具\n" + text + "\n";
        var reader = new GuideReader(new HeadingCues(new VocabularyLoader().load()));
        return requireNonNull(
                reader.read(new GuideFile("ferryman.md", markdown.getBytes(StandardCharsets.UTF_8)))
                        .guide());
    }

    @Test
    void wordsAreInDictionaryFormAndThoseOfMostUseReadFirst() {
        GuideWords words = GuideWords.of(List.of(guide("船を漕いだ。船は古い。")), DerivedFiles.none());
        assertThat(words.words()).contains("船", "漕ぐ", "古い", "道具").doesNotContain("を", "は");
        assertThat(words.readings())
                .startsWith(new WordReading("船", "フネ"))
                .contains(new WordReading("漕ぐ", "コグ"), new WordReading("道具", "ドウグ"));
    }

    @Test
    void theNextStartReadsThemFromDisk(@TempDir Path folder) throws IOException {
        FileTime longAgo = FileTime.fromMillis(86_400_000);
        List<Guide> guides = List.of(guide("船を漕いだ。"));
        GuideWords taken = GuideWords.of(guides, DerivedFiles.in(folder));
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.findFirst().orElseThrow();
            Files.setLastModifiedTime(file, longAgo);

            GuideWords read = GuideWords.of(guides, DerivedFiles.in(folder));

            assertThat(read).isEqualTo(taken);
            assertThat(List.copyOf(read.words())).isEqualTo(List.copyOf(taken.words()));
            assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
        }
        assertThat(GuideWords.of(List.of(guide("綱を結ぶ。")), DerivedFiles.in(folder)).words())
                .contains("綱");
    }
}
