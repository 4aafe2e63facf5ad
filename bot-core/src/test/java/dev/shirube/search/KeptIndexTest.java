package dev.shirube.search;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dev.shirube.cache.DerivedFiles;
import dev.shirube.guide.Guide;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.meaning.Meaning;
import dev.shirube.meaning.Sentence;
import dev.shirube.meaning.SentenceVector;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.load.VocabularyLoader;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An index of the same texts and vectors is read from disk, and no other. */
@NullMarked
class KeptIndexTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(86_400_000);

    /** Two directions: what has an oar in it, and all else. */
    private static final Meaning SENSES = senses(1);

    @TempDir Path folder;

    private static Meaning senses(float oars) {
        return new Meaning() {
            @Override
            public float[] question(String text) {
                return text.contains("櫂") ? new float[] {oars, 0} : new float[] {0, 1};
            }

            @Override
            public SentenceVector vector(Sentence sentence) {
                return SentenceVector.of(requireNonNull(question(sentence.text())));
            }
        };
    }

    private static Guide ferry(String last) {
        String markdown =
                "---\nslug: ferryman\ntitle: 渡し守\n---\n# 渡し守\n## 道具\n櫂と綱を使います。\n## 一日\n"
                        + last
                        + "\n";
        var reader = new GuideReader(new HeadingCues(new VocabularyLoader().load()));
        return requireNonNull(
                reader.read(new GuideFile("ferryman.md", markdown.getBytes(StandardCharsets.UTF_8)))
                        .guide());
    }

    private SearchIndex index(Guide guide, Map<String, List<String>> samples, Meaning meaning) {
        return SearchIndex.of(List.of(guide), samples, meaning, DerivedFiles.in(folder));
    }

    private static List<SectionMatch> found(SearchIndex in, @Nullable String guide) {
        var vector = SentenceVector.of(new float[] {1, 0});
        return in.search(new SearchRequest("綱は使う？", List.of(), vector, guide)).sections();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private void makeOld() throws IOException {
        for (Path file : files()) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
    }

    @Test
    void theNextStartReadsItAndFindsTheSame() throws IOException {
        Guide guide = ferry("朝は潮を見ます。");
        SearchIndex made = index(guide, Map.of(), SENSES);
        makeOld();

        SearchIndex read = index(guide, Map.of(), SENSES);

        assertThat(files()).hasSize(1);
        assertThat(Files.getLastModifiedTime(files().getFirst())).isEqualTo(LONG_AGO);
        assertThat(read.isEncoded("ferryman")).isTrue();
        for (String in : new String[] {"ferryman", null}) {
            assertThat(found(read, in)).isNotEmpty().isEqualTo(found(made, in));
        }
    }

    @Test
    void anotherTextSampleOrVectorMakesAnother() throws IOException {
        Guide guide = ferry("朝は潮を見ます。");
        index(guide, Map.of(), SENSES);
        index(ferry("夜は舟をつなぎます。"), Map.of(), SENSES);
        assertThat(files()).hasSize(2);
        index(guide, Map.of(guide.sections().getLast().id(), List.of("何時起き？")), SENSES);
        assertThat(files()).hasSize(3);
        index(guide, Map.of(), senses(-1));
        assertThat(files()).hasSize(4);
    }

    @Test
    void whatGoesByWordsAloneIsAnother() throws IOException {
        index(ferry("朝は潮を見ます。"), Map.of(), SENSES);
        SearchIndex byWords = index(ferry("朝は潮を見ます。"), Map.of(), Meaning.none());
        assertThat(files()).hasSize(2);
        assertThat(byWords.isEncoded("ferryman")).isFalse();
    }

    @Test
    void oneThatIsBrokenIsMadeAnew() throws IOException {
        Guide guide = ferry("朝は潮を見ます。");
        SearchIndex made = index(guide, Map.of(), SENSES);
        Path file = files().getFirst();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x40;
        Files.write(file, bytes);

        assertThat(found(index(guide, Map.of(), SENSES), "ferryman"))
                .isEqualTo(found(made, "ferryman"));
        assertThat(Files.readAllBytes(file)).isNotEqualTo(bytes);
    }
}
