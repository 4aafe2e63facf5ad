package dev.shirube.reply.part;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;

import java.util.Comparator;
import java.util.Optional;

/** Which section of a guide a topic command leads to. */
public final class TopicSections {

    private TopicSections() {}

    /**
     * Finds the section that a guide opens a topic with.
     *
     * @param guide a guide
     * @param topic the id of a topic
     * @return of the sections whose own heading shows the topic the first of the highest level, or
     *     nothing if the guide has none
     */
    public static Optional<Section> top(Guide guide, String topic) {
        // min() keeps the first of equals, which is the first in reading order. An H1 is the title
        // of the guide: what it promises is no section.
        return guide.sections().stream()
                .filter(section -> section.ownTopic() && topic.equals(section.topic()))
                .filter(section -> !section.path().isEmpty())
                .min(Comparator.comparingInt(Section::level));
    }
}
