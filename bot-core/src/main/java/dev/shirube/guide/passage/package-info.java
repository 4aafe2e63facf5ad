/**
 * From blocks to {@link dev.shirube.guide.Section sections} and {@link dev.shirube.guide.Passage
 * passages}: {@link dev.shirube.guide.passage.SectionBuilder} divides the blocks of a guide by its
 * headings, {@link dev.shirube.guide.passage.PassageBuilder} those of a section into what can be
 * quoted alone.
 */
@NullMarked
package dev.shirube.guide.passage;

import org.jspecify.annotations.NullMarked;
