package dev.shirube.app.command;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Commands given where the two guides are. */
abstract class OnTwoGuides {

    @TempDir Path folder;

    /** The folder, as an argument. */
    String guides = "";

    @BeforeEach
    void writeGuides() throws IOException {
        guides = Guides.in(folder);
    }

    /** Asks them, for an answer as JSON. */
    Run asked(String... arguments) {
        return Run.of(
                Stream.concat(Stream.of("ask", "--json", "--guides", guides), Stream.of(arguments))
                        .toArray(String[]::new));
    }
}
