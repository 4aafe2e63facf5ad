package dev.shirube.relation;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;

/**
 * A sentence of a guide, word for word. Immutable.
 *
 * @param guide the guide
 * @param section the section of that guide
 * @param passage the passage of that section
 * @param sentence the sentence; of a row its cells
 */
public record Quote(Guide guide, Section section, Passage passage, String sentence) {}
