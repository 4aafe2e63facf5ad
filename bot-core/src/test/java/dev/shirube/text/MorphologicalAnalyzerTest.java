package dev.shirube.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

class MorphologicalAnalyzerTest {

    private final MorphologicalAnalyzer analyzer = new MorphologicalAnalyzer();

    @Test
    void whatWasCutBeforeMakesNoDifference() {
        List<Morphemes.Morpheme> first = analyzer.analyze("霧番の年収は？").words();
        analyzer.analyze("夜通し鐘を鳴らし続けるのは、");
        analyzer.analyze("");

        assertThat(analyzer.analyze("霧番の年収は？").words()).isEqualTo(first);
    }

    @Test
    void manyThreadsAtOnceGetTheirOwnWords() throws Exception {
        List<String> texts =
                IntStream.range(0, 400).mapToObj(i -> "鐘を" + i + "回鳴らして霧を" + i + "里先へ").toList();
        List<List<Morphemes.Morpheme>> alone =
                texts.stream()
                        .map(text -> new MorphologicalAnalyzer().analyze(text).words())
                        .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Morphemes>> together =
                    threads.invokeAll(
                            texts.stream()
                                    .<Callable<Morphemes>>map(text -> () -> analyzer.analyze(text))
                                    .toList());
            for (int i = 0; i < texts.size(); i++) {
                assertThat(together.get(i).get().words()).isEqualTo(alone.get(i));
            }
        }
    }
}
