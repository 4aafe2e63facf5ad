package dev.shirube.answer;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.search.SectionHit;

import java.util.List;

/**
 * A section in the order of its evidence.
 *
 * @param guide its guide
 * @param section the section
 * @param passages its passages that have words of the question, best first
 * @param evidence what speaks for it
 * @param score its rank: comparable within one question only
 */
public record Ranked(
        Guide guide,
        Section section,
        List<SectionHit.PassageHit> passages,
        Evidence evidence,
        double score) {

    /** Copies the passages. */
    public Ranked {
        passages = List.copyOf(passages);
    }

    /** The same evidence for a part of the section. */
    Ranked at(Section part) {
        return new Ranked(guide, part, List.of(), evidence, score);
    }
}
