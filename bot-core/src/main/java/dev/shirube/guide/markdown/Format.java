package dev.shirube.guide.markdown;

import dev.shirube.content.Style;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The formatting in force at a place of inline text.
 *
 * @param styles the styles
 * @param link the address that the text leads to, or null
 * @param inTable whether the text is in a table cell
 */
record Format(Set<Style> styles, @Nullable String link, boolean inTable) {

    /** Copies the styles. */
    Format {
        // in the order of the enum, where Set.copyOf has another in every run
        styles = styles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(styles));
    }

    /**
     * Adds a style.
     *
     * @param style the style
     * @return the formatting with it
     */
    Format with(Style style) {
        var more = EnumSet.of(style);
        more.addAll(styles);
        return new Format(more, link, inTable);
    }

    /**
     * Sets the link.
     *
     * @param address where it leads
     * @return the formatting with it
     */
    Format to(String address) {
        return new Format(styles, address, inTable);
    }
}
