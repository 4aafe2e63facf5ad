package dev.shirube.eval.ask;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads a file line by line as UTF-8, whatever the default of the machine. However large the file
 * or a line of it, no more than {@value #LONGEST} bytes are held at once. Not thread-safe.
 */
public final class Lines {

    private static final int LONGEST = 1024 * 1024;

    private final BufferedInputStream in;
    private int number;

    /** A line of a file. */
    public sealed interface Line {

        /**
         * Returns where the line is.
         *
         * @return the number of the line, from 1
         */
        int number();

        /**
         * A line of text.
         *
         * @param number the number of the line, from 1
         * @param text the line without its end
         */
        record Text(int number, String text) implements Line {}

        /**
         * A line that cannot be read.
         *
         * @param number the number of the line, from 1
         * @param reason what is wrong with it
         */
        record Unreadable(int number, String reason) implements Line {}
    }

    /**
     * Reads from a stream.
     *
     * @param in the stream; not closed
     */
    public Lines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /**
     * Reads the next line that is not blank.
     *
     * @return the line, or nothing at the end
     * @throws IOException if the stream cannot be read
     */
    public Optional<Line> next() throws IOException {
        while (true) {
            Line line = line();
            if (line == null) {
                return Optional.empty();
            }
            if (!(line instanceof Line.Text text && text.text().isBlank())) {
                return Optional.of(line);
            }
        }
    }

    private @org.jspecify.annotations.Nullable Line line() throws IOException {
        var bytes = new ByteArrayOutputStream(256);
        int read = in.read();
        if (read < 0) {
            return null;
        }
        number++;
        boolean tooLong = false;
        while (read >= 0 && read != '\n') {
            if (bytes.size() < LONGEST) {
                bytes.write(read);
            } else {
                tooLong = true;
            }
            read = in.read();
        }
        if (tooLong) {
            return new Line.Unreadable(number, "longer than " + LONGEST + " bytes");
        }
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes.toByteArray()))
                            .toString();
            boolean marked = number == 1 && text.startsWith("\uFEFF");
            return new Line.Text(number, marked ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return new Line.Unreadable(number, "not UTF-8");
        }
    }
}
