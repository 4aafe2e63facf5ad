package dev.shirube.chat.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginTest {

    @Test
    void aThreadIsOfItsChannel() {
        assertThat(new Origin("slack", "T1", "C1/1700000000.000100", "U1").channel())
                .contains("C1");
        assertThat(new Origin("discord", "77", "88", "99").channel()).contains("88");
    }

    @Test
    void whatIsBetweenTheBotAndOnePersonIsNoChannel() {
        assertThat(new Origin("slack", "T1", "U1/1700000000.000100", "U1").channel()).isEmpty();
        assertThat(new Origin("slack", "home/U1", "U1").channel()).isEmpty();
        assertThat(new Origin("discord", "", "88", "99").channel()).isEmpty();
    }
}
