package dev.shirube.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

class VectorCacheTest {

    private static final Sentence SALARY = Sentence.passage("年収は800万円");
    private static final Sentence NIGHTS = Sentence.passage("夜勤は月に四回");
    private static final SentenceVector ONE = SentenceVector.of(new float[] {0.6f, 0.8f, 0});
    private static final SentenceVector TWO = SentenceVector.of(new float[] {0, 0.6f, -0.8f});

    @TempDir Path folder;

    private VectorCache open() {
        return VectorCache.in(folder, "model");
    }

    private Path file() {
        return folder.resolve("model.vectors");
    }

    private void fill() {
        VectorCache cache = open();
        cache.put(SALARY, ONE);
        cache.put(NIGHTS, TWO);
        cache.flush();
    }

    @Test
    void whatWasFlushedIsThereForTheNextRun() {
        fill();
        assertThat(open().get(SALARY)).isEqualTo(ONE);
        assertThat(open().get(NIGHTS)).isEqualTo(TWO);
    }

    @Test
    void whatWasNotFlushedIsNot() {
        open().put(SALARY, ONE);
        assertThat(open().get(SALARY)).isNull();
    }

    @Test
    void aQuestionIsNotThePassageOfTheSameWords() {
        fill();
        assertThat(open().get(Sentence.question(SALARY.text()))).isNull();
    }

    @Test
    void anotherEncoderHasItsOwn() {
        fill();
        assertThat(VectorCache.in(folder, "other").get(SALARY)).isNull();
    }

    @Test
    void eachRunAppends() {
        fill();
        VectorCache cache = open();
        cache.put(Sentence.passage("new"), TWO);
        cache.flush();
        assertThat(open().size()).isEqualTo(3);
    }

    @Test
    void twoThatWriteKeepWhatBothHaveWritten() {
        VectorCache a = open();
        VectorCache b = open();
        a.put(SALARY, ONE);
        b.put(NIGHTS, TWO);
        a.flush();
        b.flush();
        assertThat(open().size()).isEqualTo(2);
    }

    @Test
    void aTornTailIsLeftOutAndWrittenOver() throws IOException {
        fill();
        byte[] whole = Files.readAllBytes(file());
        for (int lost = 1; lost < 27; lost++) {
            Files.write(file(), Arrays.copyOf(whole, whole.length - lost));
            VectorCache cache = open();
            assertThat(cache.size()).isEqualTo(1);
            cache.put(Sentence.passage("new"), TWO);
            cache.flush();
            assertThat(open().size()).isEqualTo(2);
            assertThat(open().get(Sentence.passage("new"))).isEqualTo(TWO);
        }
    }

    @Test
    void aHeaderThatWasNotWrittenWholeIsWrittenAnew() throws IOException {
        for (int length : new int[] {0, 1, 15}) {
            Files.write(file(), new byte[length]);
            fill();
            assertThat(open().size()).isEqualTo(2);
        }
    }

    @Test
    void noFlippedByteGivesAWrongVector() throws IOException {
        fill();
        byte[] whole = Files.readAllBytes(file());
        for (int i = 0; i < whole.length; i++) {
            byte[] broken = whole.clone();
            broken[i] ^= 0x10;
            Files.write(file(), broken);
            VectorCache cache = open();
            assertThat(cache.size()).as("byte %d", i).isLessThan(2);
            assertThat(cache.get(SALARY)).isIn(ONE, null);
            assertThat(cache.get(NIGHTS)).isIn(TWO, null);
            fill();
            assertThat(open().size()).as("mended byte %d", i).isEqualTo(2);
        }
    }

    @Test
    void aFileOfSomethingElseIsReplaced() throws IOException {
        Files.writeString(file(), "これはベクトルではありません。何か別のもの。");
        fill();
        assertThat(open().size()).isEqualTo(2);
    }

    @Test
    void whatWasWrittenElsewhereCanBeAddedButIsNotWrittenAgain() throws IOException {
        VectorCache cache = VectorCache.inMemory();
        cache.put(SALARY, ONE);
        Path packed = folder.resolve("packed");
        cache.write(List.of(SALARY, NIGHTS), packed);
        VectorCache other = open();
        try (InputStream in = Files.newInputStream(packed)) {
            other.add(in);
        }
        other.add(InputStream.nullInputStream());
        other.flush();
        assertThat(other.get(SALARY)).isEqualTo(ONE);
        assertThat(other.size()).isEqualTo(1);
        assertThat(open().size()).isZero();
    }

    @Test
    void withoutAFolderItRemembersAllTheSame() throws IOException {
        Path occupied = folder.resolve("occupied");
        Files.writeString(occupied, "", StandardOpenOption.CREATE_NEW);
        VectorCache cache = VectorCache.in(occupied, "model");
        cache.put(SALARY, ONE);
        cache.flush();
        assertThat(cache.get(SALARY)).isEqualTo(ONE);
    }

    @Test
    void whatIsNoLongerUsedIsForgottenButStaysInASmallFile() {
        fill();
        VectorCache cache = open();
        cache.keepOnly(List.of(SALARY));
        assertThat(cache.get(NIGHTS)).isNull();
        assertThat(open().get(NIGHTS)).isEqualTo(TWO);
    }

    @Test
    void aFileMuchLargerThanNeededIsWrittenAnew() throws IOException {
        VectorCache cache = VectorCache.in(folder, "model", 0);
        IntStream.range(0, 9).forEach(i -> cache.put(Sentence.passage("old " + i), TWO));
        cache.put(SALARY, ONE);
        cache.flush();
        long before = Files.size(file());
        cache.keepOnly(List.of(SALARY));
        assertThat(Files.size(file())).isLessThan(before / 4);
        assertThat(open().get(SALARY)).isEqualTo(ONE);
        cache.put(NIGHTS, TWO);
        cache.flush();
        assertThat(open().size()).isEqualTo(2);
    }
}
