/**
 * Guide files and what they become: {@link dev.shirube.guide.Guide guides} of {@link
 * dev.shirube.guide.Section sections} of {@link dev.shirube.guide.Passage passages}.
 *
 * <p>{@link dev.shirube.guide.load.GuideReader} turns the bytes of one Markdown file into a guide
 * and {@link dev.shirube.diagnostic.Diagnostic diagnostics}; {@link
 * dev.shirube.guide.load.GuideFolder} reads a folder.
 */
@NullMarked
package dev.shirube.guide;

import org.jspecify.annotations.NullMarked;
