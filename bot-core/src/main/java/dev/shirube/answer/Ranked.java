package dev.shirube.answer;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.search.SectionHit;

/**
 * A section in the order of its evidence.
 *
 * @param guide its guide
 * @param section the section
 * @param fit how well it fits the words that are looked for, with the passage that fits best
 * @param evidence what speaks for it
 * @param score its rank: comparable within one question only
 */
public record Ranked(
        Guide guide, Section section, SectionHit.Fit fit, Evidence evidence, double score) {

    /** The same section, with more evidence. */
    Ranked with(Evidence found, double rank) {
        return new Ranked(guide, section, fit, found, rank);
    }

    /** The same evidence for a part of the section. */
    Ranked at(Section part) {
        return new Ranked(guide, part, SectionHit.Fit.NONE, evidence, score);
    }
}
