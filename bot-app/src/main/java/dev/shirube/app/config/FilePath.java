package dev.shirube.app.config;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths by the names that people give on the command line and in settings. */
public final class FilePath {

    private FilePath() {}

    /**
     * Returns the path of a name.
     *
     * @param name the name
     * @return the path
     * @throws InvalidPathException if there can be none; the reason is for people
     */
    public static Path of(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            // Java opens no other names than those that the locale can write.
            boolean byLocale = !StandardCharsets.US_ASCII.newEncoder().canEncode(name);
            throw new InvalidPathException(
                    name,
                    byLocale
                            ? ("\"%s\" cannot be opened in this locale, which has no such"
                                            + " characters; set LC_ALL=C.UTF-8")
                                    .formatted(name)
                            : "\"%s\" is not a path".formatted(name));
        }
    }
}
