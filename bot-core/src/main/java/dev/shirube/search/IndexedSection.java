package dev.shirube.search;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;

/**
 * A section and its block of documents: first its passages, then its sample questions, last itself.
 *
 * @param guide the guide
 * @param section the section
 * @param first the number of the document of its first passage
 * @param samples that of its first sample question
 * @param document its own
 */
record IndexedSection(Guide guide, Section section, int first, int samples, int document) {}
