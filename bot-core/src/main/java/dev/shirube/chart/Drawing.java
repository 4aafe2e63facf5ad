package dev.shirube.chart;

import dev.shirube.text.Language;

import java.util.Optional;

/** Something to look at beside what is quoted. All that it shows is in the words as well. */
public sealed interface Drawing permits RangeChart, PathMap {

    /**
     * Says in words what the picture shows.
     *
     * @param language the language of the bot's own words; those of guides stay as written
     * @return one line
     */
    String alternative(Language language);

    /**
     * Draws the picture, in a font that has Japanese characters.
     *
     * @return a PNG image; nothing where this machine cannot draw text, which is logged once
     */
    Optional<byte[]> png();
}
