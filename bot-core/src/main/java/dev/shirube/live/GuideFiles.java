package dev.shirube.live;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Problem;

import java.util.List;

/**
 * The guides to serve and what is wrong with their files.
 *
 * @param guides the guides by slug
 * @param problems the problems in the order of the files
 */
record GuideFiles(List<Guide> guides, List<Problem> problems) {

    /** Copies the lists. */
    GuideFiles {
        guides = List.copyOf(guides);
        problems = List.copyOf(problems);
    }
}
