package dev.shirube.answer.guide;

import dev.shirube.guide.Guide;

/** Tells guides to jobs from other texts. */
final class Guides {

    private Guides() {}

    /** Whether any heading of a guide tells what its section is about. */
    static boolean tellTopics(Guide guide) {
        return guide.sections().stream().anyMatch(section -> section.topic() != null);
    }
}
