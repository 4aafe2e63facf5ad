package dev.shirube.eval.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.eval.ask.Lines.Line;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class LinesTest {

    @Test
    void blankLinesCountButAreNotRead() throws IOException {
        assertThat(lines("\uFEFFa\n\n  \r\nb\r\nc"))
                .containsExactly(
                        new Line.Text(1, "a"), new Line.Text(4, "b\r"), new Line.Text(5, "c"));
    }

    @Test
    void aLineThatIsTooLongIsPassedOver() throws IOException {
        assertThat(lines("x".repeat(1024 * 1024) + "y\nb"))
                .containsExactly(
                        new Line.Unreadable(1, "longer than 1048576 bytes"), new Line.Text(2, "b"));
    }

    @Test
    void nothingHasNoLines() throws IOException {
        assertThat(lines("")).isEmpty();
        assertThat(lines("\n\n")).isEmpty();
    }

    private static List<Line> lines(String text) throws IOException {
        var reader = new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        var lines = new ArrayList<Line>();
        for (Optional<Line> line = reader.next(); line.isPresent(); line = reader.next()) {
            lines.add(line.get());
        }
        return lines;
    }
}
