package dev.shirube.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.stream.Stream;

@NullMarked
class DerivedFilesTest {

    private static final DerivedFiles.Format<String> TEXT =
            new DerivedFiles.Format<>() {
                @Override
                public void write(String derived, DataOutputStream out) throws IOException {
                    out.writeUTF(derived);
                }

                @Override
                public String read(DataInputStream in) throws IOException {
                    return in.readUTF();
                }
            };

    @TempDir Path folder;

    @Test
    void whatWasMadeOnceIsReadByTheNextStart() {
        DerivedFiles.in(folder).get("words", "a1", TEXT, () -> "年収 職種");
        String read = DerivedFiles.in(folder).get("words", "a1", TEXT, () -> "made again");
        assertThat(read).isEqualTo("年収 職種");
    }

    @Test
    void whatIsDerivedFromSomethingElseIsMade() {
        DerivedFiles files = DerivedFiles.in(folder);
        files.get("words", "a1", TEXT, () -> "of the old guide");
        assertThat(files.get("words", "b2", TEXT, () -> "of the new one"))
                .isEqualTo("of the new one");
        assertThat(files.get("index", "a1", TEXT, () -> "of another kind"))
                .isEqualTo("of another kind");
    }

    @Test
    void aFileOfWhichOneByteIsWrongIsMadeAnewAndIsRightThen() throws IOException {
        DerivedFiles files = DerivedFiles.in(folder);
        files.get("words", "a1", TEXT, () -> "right");
        byte[] bytes = Files.readAllBytes(folder.resolve("words-a1"));
        for (int i = 0; i < bytes.length; i++) {
            byte[] broken = bytes.clone();
            broken[i] ^= 1;
            Files.write(folder.resolve("words-a1"), broken);
            assertThat(files.get("words", "a1", TEXT, () -> "anew")).isEqualTo("anew");
            assertThat(files.get("words", "a1", TEXT, () -> "again")).isEqualTo("anew");
            Files.write(folder.resolve("words-a1"), bytes);
        }
    }

    @Test
    void aFileThatWasCutOffOrHasMoreBehindItIsMadeAnew() throws IOException {
        DerivedFiles files = DerivedFiles.in(folder);
        files.get("words", "a1", TEXT, () -> "whole");
        byte[] bytes = Files.readAllBytes(folder.resolve("words-a1"));
        Files.write(folder.resolve("words-a1"), Arrays.copyOf(bytes, 3));
        assertThat(files.get("words", "a1", TEXT, () -> "anew")).isEqualTo("anew");
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        Files.write(folder.resolve("words-a1"), longer);
        assertThat(files.get("words", "a1", TEXT, () -> "once more")).isEqualTo("once more");
    }

    @Test
    void theOldestAreRemovedOfAKindOfWhichThereAreMany() throws IOException {
        DerivedFiles files = DerivedFiles.in(folder);
        files.get("index", "other", TEXT, () -> "stays");
        for (int i = 0; i < 9; i++) {
            files.get("words", "h" + i, TEXT, () -> "x");
            Files.setLastModifiedTime(folder.resolve("words-h" + i), FileTime.fromMillis(i));
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "index-other", "words-h5", "words-h6", "words-h7", "words-h8");
        }
    }

    @Test
    void aFolderThatIsAFileKeepsNothingAndFailsNobody() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        DerivedFiles files = DerivedFiles.in(file);
        assertThat(files.get("words", "a1", TEXT, () -> "one")).isEqualTo("one");
        assertThat(files.get("words", "a1", TEXT, () -> "two")).isEqualTo("two");
    }

    @Test
    void aFolderThatVanishesMeanwhileFailsNobody() throws IOException {
        Path inner = folder.resolve("inner");
        DerivedFiles files = DerivedFiles.in(inner);
        Files.delete(inner);
        assertThat(files.get("words", "a1", TEXT, () -> "made")).isEqualTo("made");
    }
}
