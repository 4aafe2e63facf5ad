package dev.shirube.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import static java.util.Objects.requireNonNull;

import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

class ForwardIndexTest {

    private static final double IDF_OF_TWO_IN_THREE = Math.log(1 + (3 + 50 - 2 + 0.5) / (2 + 0.5));

    private final TermIds ids = new TermIds();

    /** Three texts of four terms each, so that each has the average length. */
    private final ForwardIndex index =
            index(List.of("灯台 灯 船", "灯"), List.of("船 港", "港 海"), List.of("海 空 月 星"));

    @Test
    void aTermFitsTheTextsThatHaveItTheBetterTheMoreOftenTheyDo() throws IOException {
        TermFits fits = index.fits(List.of("灯", "船"), all());

        assertThat(scores(fits, "灯")).containsExactly(fit(2), 0, 0);
        assertThat(scores(fits, "船")).containsExactly(fit(1), fit(1), 0);
    }

    @Test
    void theRarerATermTheMoreItSays() throws IOException {
        TermFits fits = index.fits(List.of("灯", "船"), all());

        assertThat(requireNonNull(fits.of("船")).idf()).isCloseTo(IDF_OF_TWO_IN_THREE, within(1e-9));
        assertThat(requireNonNull(fits.of("灯")).idf()).isGreaterThan(IDF_OF_TWO_IN_THREE);
    }

    @Test
    void onlyTheTextsOfTheRangesAreReadWithASlotForEach() throws IOException {
        TermFits fits =
                index.fits(List.of("海"), new TextRanges(new int[] {0, 2}, new int[] {1, 3}));
        var sums = new double[2];

        requireNonNull(fits.of("海")).addTo(sums, 1);

        assertThat(sums).containsExactly(0, fit(1));
    }

    @Test
    void whatNoTextHasFitsNowhere() throws IOException {
        assertThat(index.fits(List.of("駅"), all()).of("駅")).isNull();
    }

    @Test
    void aTermThatOnlyOtherTextsHaveIsKnownThoughItFitsNone() throws IOException {
        TermFits fits = index.fits(List.of("星"), new TextRanges(new int[] {0}, new int[] {1}));

        assertThat(scores(fits, "星", 1)).containsExactly(0);
    }

    /** BM25 of a text of average length, with k1 = 0.4. */
    private static double fit(int times) {
        return (float) times / (times + 0.4f);
    }

    private static TextRanges all() {
        return new TextRanges(new int[] {0}, new int[] {3});
    }

    private static double[] scores(TermFits fits, String term) throws IOException {
        return scores(fits, term, 3);
    }

    private static double[] scores(TermFits fits, String term, int slots) throws IOException {
        var sums = new double[slots];
        requireNonNull(fits.of(term)).addTo(sums, 1);
        return sums;
    }

    @SafeVarargs
    private ForwardIndex index(List<String>... texts) {
        var builder = new ForwardIndex.Builder();
        for (List<String> lines : texts) {
            builder.add(lines.stream().map(this::cut).toList());
        }
        return builder.build(ids);
    }

    private CutLine cut(String line) {
        return new CutLine(
                Stream.of(line.split(" ")).mapToInt(t -> ids.add(new BytesRef(t))).toArray());
    }
}
