package dev.shirube.support;

import dev.shirube.text.Language;

import java.util.Set;

/**
 * Somewhere people can turn to.
 *
 * @param name what it is called
 * @param phone the number to call, or empty
 * @param address its page, or empty
 * @param hours when and how it can be reached, or empty
 * @param languages the languages that are spoken there
 * @param countries the codes of the countries from which it can be reached; empty for anywhere
 * @param source where this is from
 * @param checked the day on which it was compared with its source
 */
public record Place(
        String name,
        String phone,
        String address,
        String hours,
        Set<Language> languages,
        Set<String> countries,
        String source,
        String checked) {

    /** Copies the sets. */
    public Place {
        languages = Set.copyOf(languages);
        countries = Set.copyOf(countries);
    }
}
