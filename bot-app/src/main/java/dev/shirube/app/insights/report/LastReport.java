package dev.shirube.app.insights.report;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/**
 * Remembers in a file when the last report that was sent had been due.
 *
 * @param file the file; made where it is missing
 */
public record LastReport(Path file) {

    /**
     * Returns when it had been due.
     *
     * @return the time, or null where none was sent yet, or somebody has spoilt the file
     * @throws IOException if the file cannot be read
     */
    public @Nullable Instant read() throws IOException {
        if (!Files.exists(file)) {
            return null;
        }
        try {
            return Instant.parse(Files.readString(file).strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /**
     * Remembers a time.
     *
     * @param due when the report had been due
     * @throws IOException if it cannot be written; what was there before stays
     */
    public void write(Instant due) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, ".report", ".new");
        try {
            Files.writeString(fresh, due + "\n");
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
