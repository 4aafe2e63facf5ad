package dev.shirube.app.console;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output; a command flushes it where someone waits for a line
 * @param err standard error
 * @param interactive whether a person sits at both ends
 */
public record Console(InputStream in, PrintStream out, PrintStream err, boolean interactive) {

    /** {@return the console of this process, in UTF-8 whatever the default of the machine} */
    public static Console system() {
        var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        var err = new FileOutputStream(FileDescriptor.err);
        return new Console(
                System.in,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Optional.ofNullable(System.console()).map(c -> c.isTerminal()).orElse(false));
    }
}
