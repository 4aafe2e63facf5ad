package dev.shirube.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

class EncodingLinesTest {

    private static String lines(int total) {
        var bytes = new ByteArrayOutputStream();
        var lines = new EncodingLines(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        lines.encoded(0, total);
        for (int done = 32; done < total; done += 32) {
            lines.encoded(done, total);
        }
        lines.encoded(total, total);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void eachTenthOfALongWaitHasALine() {
        assertThat(lines(1700).lines())
                .hasSize(11)
                .startsWith("Reading what 1700 new texts mean; the next time they are known")
                .contains("  11 %", "  50 %")
                .endsWith("  100 %");
    }

    @Test
    void ofAFewTextsNothingIsSaid() {
        assertThat(lines(99)).isEmpty();
    }
}
