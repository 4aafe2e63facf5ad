package dev.shirube.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class ProportionTest {

    @Test
    void theIntervalIsWilsons() {
        assertThat(new Proportion(8, 10)).hasToString("80.0% [49.0-94.3]");
        assertThat(new Proportion(0, 10)).hasToString("0.0% [0.0-27.8]");
        assertThat(new Proportion(10, 10)).hasToString("100.0% [72.2-100.0]");
        assertThat(new Proportion(0, 0)).hasToString("-");
    }

    @Test
    void aQuantileIsATimeThatWasMeasured() {
        var times = new Latencies(List.of(30L, 10L, 20L, 40L));

        assertThat(times.quantile(0.5)).isEqualTo(20);
        assertThat(times.quantile(0.99)).isEqualTo(40);
        assertThat(times.quantile(0)).isEqualTo(10);
        assertThat(new Latencies(List.of()).quantile(0.5)).isZero();
    }
}
