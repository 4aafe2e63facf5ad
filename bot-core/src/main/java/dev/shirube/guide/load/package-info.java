/**
 * From folders to guides: {@link dev.shirube.guide.load.GuideFolder} finds the files, {@link
 * dev.shirube.guide.load.GuideReader} reads one, {@link dev.shirube.guide.load.GuideLibrary} all of
 * them, {@link dev.shirube.guide.load.GuideLint} tells what their authors should know.
 */
@NullMarked
package dev.shirube.guide.load;

import org.jspecify.annotations.NullMarked;
