package dev.shirube.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line as UTF-8. Without a UTF-8 locale, as in most containers, Java turns each
 * character that is not ASCII into a question mark; there the bytes are read again from the system.
 */
final class RawArguments {

    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private final List<String> decoded;

    RawArguments(String[] decoded) {
        this.decoded = List.of(decoded);
    }

    /** Returns the arguments. */
    List<String> list() {
        String charset = System.getProperty("sun.jnu.encoding", "UTF-8");
        boolean intact =
                Charset.isSupported(charset)
                        && Charset.forName(charset).equals(StandardCharsets.UTF_8);
        if (intact || !Files.isReadable(COMMAND_LINE)) {
            return decoded;
        }
        try {
            return last(split(Files.readAllBytes(COMMAND_LINE)));
        } catch (IOException e) {
            return decoded;
        }
    }

    private List<String> last(List<String> all) {
        int first = all.size() - decoded.size();
        return first < 0 ? decoded : all.subList(first, all.size());
    }

    private static List<String> split(byte[] bytes) {
        var arguments = new ArrayList<String>();
        var argument = new ByteArrayOutputStream();
        for (byte b : bytes) {
            if (b == 0) {
                arguments.add(argument.toString(StandardCharsets.UTF_8));
                argument.reset();
            } else {
                argument.write(b);
            }
        }
        return arguments;
    }
}
