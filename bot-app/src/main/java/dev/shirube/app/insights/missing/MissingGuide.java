package dev.shirube.app.insights.missing;

import java.util.List;

/**
 * A guide that there is not.
 *
 * @param name the job, or what else it is to be about
 * @param questions how many questions asked for it
 * @param topics the ids of the topics that were asked about most, the most frequent first
 * @param noted whether somebody has noted it
 */
public record MissingGuide(String name, long questions, List<String> topics, boolean noted) {

    /** Copies the list. */
    public MissingGuide {
        topics = List.copyOf(topics);
    }
}
