package dev.shirube.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The month that a guide tells of: that in which it was last brought up to date, else that in which
 * it was published.
 *
 * @param year the year
 * @param month the month from 1, or 0 where only the year is told
 */
public record AsOf(int year, int month) {

    /** What guides call the date, the latest first. */
    public static final List<String> KEYS =
            List.of("updated_at", "updated", "last_updated", "date");

    private static final int MONTHS = 12;

    /** A date however it is divided, and whatever follows it, such as a time. */
    private static final Pattern FORM =
            Pattern.compile("(\\d{4})(?:\\s*[-/.年]\\s*(\\d{1,2})(?!\\d)(?:\\D.*)?|年?)");

    /**
     * Reads it from a front matter.
     *
     * @param frontMatter the front matter
     * @return what it says, or nothing where it has no date, or none that can be read
     */
    public static Optional<AsOf> of(FrontMatter frontMatter) {
        Map<String, String> extra = frontMatter.extra();
        return Stream.concat(
                        KEYS.stream().map(key -> extra.getOrDefault(key, "")),
                        Stream.ofNullable(frontMatter.publishedAt()))
                .flatMap(written -> read(written).stream())
                .findFirst();
    }

    /**
     * Reads a date.
     *
     * @param written the date as written: 2025-03-01, 2025/3, 2025年3月1日, 2025
     * @return the year and the month, or nothing where it is none
     */
    public static Optional<AsOf> read(String written) {
        Matcher form = FORM.matcher(written.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        int month = form.group(2) == null ? 0 : Integer.parseInt(form.group(2));
        return month > MONTHS || (month == 0 && form.group(2) != null)
                ? Optional.empty()
                : Optional.of(new AsOf(year, month));
    }
}
