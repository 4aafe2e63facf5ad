package dev.shirube.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.history.Aspect;
import dev.shirube.chat.history.Tally;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** People are told apart by bits, or by sorting where that would take too many. */
class CountedRowsTest {

    private static final String SLACK = "slack\u001fC1\u001fja";
    private static final String WEB = "web\u001f\u001fen";
    private static final String ANSWER =
            "answer\u001f0\u001f\u001fsmith\u001fsalary\u001fsmith\u001fs1";
    private static final String DOUBT =
            "answer\u001f1\u001f\u001fsmith\u001fsalary\u001fsmith\u001fs1";
    private static final String NONE = "none\u001f0\u001foff-topic\u001f\u001f\u001f\u001f";

    @ParameterizedTest
    @ValueSource(longs = {0, 1L << 20})
    void eachPersonIsCountedOnceInEachGroup(long mostBits) {
        var rows = new CountedRows(mostBits);
        for (int i = 0; i < 5_000; i++) {
            rows.add(20_000 + i % 2, "person " + i % 7, i % 3 == 0 ? WEB : SLACK, ANSWER);
        }
        rows.add(20_000, "somebody else", SLACK, DOUBT);
        rows.add(20_001, "somebody else", WEB, NONE);

        assertThat(rows.tallies(Aspect.ALL, 9))
                .containsExactly(new Tally(List.of(), 5_001, 1, 0, 1, 8, 0, 0));
        assertThat(rows.tallies(Aspect.DAY, 9))
                .containsExactly(
                        new Tally(List.of("2024-10-04"), 2_501, 1, 0, 0, 8, 0, 0),
                        new Tally(List.of("2024-10-05"), 2_500, 0, 0, 1, 8, 0, 0));
        assertThat(rows.tallies(Aspect.ASKED, 9))
                .containsExactly(new Tally(List.of("smith", "salary"), 5_001, 1, 0, 0, 8, 0, 0));
        assertThat(rows.tallies(Aspect.GAP, 9))
                .containsExactly(
                        new Tally(List.of("", "smith", "salary"), 1, 1, 0, 0, 1, 0, 0),
                        new Tally(List.of("off-topic", "", ""), 0, 0, 0, 1, 1, 0, 0));
    }
}
