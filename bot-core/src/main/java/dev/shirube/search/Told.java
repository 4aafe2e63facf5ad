package dev.shirube.search;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;

/**
 * A passage that lies far along a direction.
 *
 * @param guide the guide
 * @param section the section of the passage
 * @param passage the passage
 * @param score how far along it lies
 */
public record Told(Guide guide, Section section, Passage passage, double score) {}
