package dev.shirube.search;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;

import org.jspecify.annotations.Nullable;

/**
 * A section that has something of what was looked for.
 *
 * @param guide its guide
 * @param section the section
 * @param text how well it fits all that was looked for
 * @param content how well it fits the content alone
 */
public record SectionHit(Guide guide, Section section, Fit text, Fit content) {

    /**
     * How well a section fits.
     *
     * @param section what the section as a whole reached, as a share of what could be reached, 0 to
     *     1
     * @param passage its passage that fits best; null where none has any of it
     * @param passageScore what this passage reached, as a share of what could be reached, 0 to 1
     */
    public record Fit(double section, @Nullable Passage passage, double passageScore) {

        /** No fit at all. */
        public static final Fit NONE = new Fit(0, null, 0);

        /**
         * Returns how well the section fits: its text and its best passage count alike.
         *
         * @return a share of what could be reached, 0 to 1
         */
        public double score() {
            return (section + passageScore) / 2;
        }
    }
}
