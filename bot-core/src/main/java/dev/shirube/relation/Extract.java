package dev.shirube.relation;

import dev.shirube.content.Block;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;

import java.util.List;

/**
 * A few lines of what a guide says on a topic, each as written but for its end, which may be cut
 * visibly. Immutable.
 *
 * @param guide the guide
 * @param topic the id of the topic
 * @param section the section of that guide that the lines begin
 * @param lines the lines: rows of a table, or a list
 */
public record Extract(Guide guide, String topic, Section section, List<Block> lines) {

    /** Copies the lines. */
    public Extract {
        lines = List.copyOf(lines);
    }
}
