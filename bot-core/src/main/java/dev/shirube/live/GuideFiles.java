package dev.shirube.live;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.guide.Guide;

import java.util.List;

/**
 * The guides to serve and what is wrong with their files.
 *
 * @param guides the guides by slug
 * @param problems the problems in the order of the files
 */
record GuideFiles(List<Guide> guides, List<Diagnostic> problems) {

    /** Copies the lists. */
    GuideFiles {
        guides = List.copyOf(guides);
        problems = List.copyOf(problems);
    }
}
