package dev.shirube.guide;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Who looks after a guide, and when they want to read it again.
 *
 * @param owner who, as written; empty where nobody is named
 * @param reviewBy the last day on which it need not have been read again, or null
 */
public record Upkeep(String owner, @Nullable LocalDate reviewBy) {

    public static final String OWNER = "owner";
    public static final String REVIEW_BY = "review_by";

    /**
     * Reads it from a front matter.
     *
     * @param frontMatter the front matter
     * @return what it says; a date that is none is left out
     */
    public static Upkeep of(FrontMatter frontMatter) {
        return new Upkeep(
                frontMatter.extra().getOrDefault(OWNER, "").strip(),
                date(frontMatter.extra().getOrDefault(REVIEW_BY, "")).orElse(null));
    }

    /**
     * Reads a date such as {@code 2027-01-31}.
     *
     * @param written the date as written
     * @return the date, or nothing where it is none
     */
    public static Optional<LocalDate> date(String written) {
        try {
            return Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns whether the guide has to be read again.
     *
     * @param today the day to tell it for
     * @return whether the date is past
     */
    public boolean isDue(LocalDate today) {
        return reviewBy != null && reviewBy.isBefore(today);
    }
}
