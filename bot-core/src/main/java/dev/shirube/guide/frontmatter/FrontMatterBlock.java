package dev.shirube.guide.frontmatter;

import dev.shirube.diagnostic.Diagnostics;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The two parts of a guide file: the front matter between its fences, and the body below it.
 *
 * @param format how the front matter is written
 * @param text the front matter without its fences
 * @param line the line of the file that {@code text} begins with, from 1
 * @param body the Markdown below the front matter
 * @param bodyLine the line of the file that {@code body} begins with, from 1
 */
public record FrontMatterBlock(Format format, String text, int line, String body, int bodyLine) {

    /** How front matter is written. */
    public enum Format {
        /** Between {@code ---json} and {@code ---}. */
        JSON,
        /** Between {@code ---} and {@code ---}. */
        YAML
    }

    private static final Pattern OPENING =
            Pattern.compile("---[ \\t]*(json|yaml|yml)?[ \\t]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING = Pattern.compile("---[ \\t]*");

    /**
     * Splits a file. Blank lines before the opening fence are allowed.
     *
     * @param text the whole file
     * @param problems receives an error if there is no front matter or its end is missing
     * @return the parts, or nothing after an error
     */
    public static Optional<FrontMatterBlock> split(String text, Diagnostics problems) {
        String[] lines = text.split("\n", -1);
        int first = 0;
        while (first < lines.length && lines[first].isBlank()) {
            first++;
        }
        if (first == lines.length) {
            problems.error(0, "is empty");
            return Optional.empty();
        }
        var opening = OPENING.matcher(lines[first]);
        if (!opening.matches()) {
            problems.error(
                    first + 1,
                    "has no front matter: a guide begins with a line ---json or --- and, below it,"
                            + " at least slug and title");
            return Optional.empty();
        }
        for (int end = first + 1; end < lines.length; end++) {
            if (CLOSING.matcher(lines[end]).matches()) {
                return Optional.of(
                        new FrontMatterBlock(
                                format(opening.group(1)),
                                join(lines, first + 1, end),
                                first + 2,
                                join(lines, end + 1, lines.length),
                                end + 2));
            }
        }
        problems.error(first + 1, "the front matter that begins here is not closed by a line ---");
        return Optional.empty();
    }

    private static Format format(@Nullable String name) {
        return name != null && name.toLowerCase(Locale.ROOT).equals("json")
                ? Format.JSON
                : Format.YAML;
    }

    private static String join(String[] lines, int from, int to) {
        return String.join("\n", Arrays.asList(lines).subList(from, to));
    }
}
