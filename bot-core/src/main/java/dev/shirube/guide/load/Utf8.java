package dev.shirube.guide.load;

import dev.shirube.diagnostic.Diagnostics;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes files strictly: a guide in another encoding is refused, never half understood. */
final class Utf8 {

    private Utf8() {}

    /**
     * Decodes the content of a file. A byte order mark is dropped and every line end becomes a line
     * feed.
     *
     * @param bytes the content
     * @param problems receives an error if it is not UTF-8
     * @return the text, or nothing after an error
     */
    static Optional<String> decode(byte[] bytes, Diagnostics problems) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            problems.error(
                    1, "is UTF-16, not UTF-8; convert it: iconv -f UTF-16 -t UTF-8 OLD > NEW");
            return Optional.empty();
        }
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        // decode() stops at the first bad byte and leaves the position there; flush() matters only
        // to decoders with state, which that of UTF-8 is not.
        if (decoder.decode(in, out, true).isError()) {
            problems.error(
                    lineOf(bytes, in.position()),
                    "is not UTF-8 from this line on; if it is Shift_JIS, convert it:"
                            + " iconv -f CP932 -t UTF-8 OLD > NEW");
            return Optional.empty();
        }
        String text = out.flip().toString();
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        return Optional.of(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            boolean carriageReturnAlone =
                    bytes[i] == '\r' && !(i + 1 < bytes.length && bytes[i + 1] == '\n');
            if (bytes[i] == '\n' || carriageReturnAlone) {
                line++;
            }
        }
        return line;
    }
}
