package dev.shirube.answer;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * A section that could answer a question, with the passage of it that fits best.
 *
 * @param guide the guide
 * @param section the section of that guide
 * @param passage the passage of that section to quote, or null for the section as a whole
 * @param confidence the probability that it is right, 0 to 1
 */
public record Candidate(
        Guide guide, Section section, @Nullable Passage passage, double confidence) {

    /**
     * Returns the passage to quote.
     *
     * @return the passage, or nothing for a section that only has parts
     */
    public Optional<Passage> quoted() {
        return Optional.ofNullable(passage);
    }
}
