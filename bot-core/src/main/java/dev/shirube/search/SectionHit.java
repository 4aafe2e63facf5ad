package dev.shirube.search;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A section that has something of what was looked for.
 *
 * @param guide its guide
 * @param section the section
 * @param sectionScore what the section as a whole reached, as a share of what could be reached, 0
 *     to 1
 * @param passages its passages that were found, best first
 */
public record SectionHit(
        Guide guide, Section section, double sectionScore, List<PassageHit> passages) {

    /** Copies the passages. */
    public SectionHit {
        passages = List.copyOf(passages);
    }

    /**
     * A passage of the section.
     *
     * @param passage the passage
     * @param score what it reached, as a share of what could be reached, 0 to 1
     */
    public record PassageHit(Passage passage, double score) {}

    /**
     * Returns how well the text fits: the section and its best passage count alike.
     *
     * @return a share of what could be reached, 0 to 1
     */
    public double score() {
        return (sectionScore + passageScore()) / 2;
    }

    /**
     * Returns how well the best passage fits.
     *
     * @return a share of what could be reached, 0 to 1
     */
    public double passageScore() {
        @Nullable PassageHit best = passages.isEmpty() ? null : passages.getFirst();
        return best == null ? 0 : best.score();
    }
}
