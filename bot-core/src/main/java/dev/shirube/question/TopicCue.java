package dev.shirube.question;

/**
 * A phrase of a question that asks for a topic.
 *
 * @param topic the id of the topic
 * @param start the index of its first character in the question
 * @param end the index behind the last one
 */
public record TopicCue(String topic, int start, int end) {

    /**
     * Returns whether another range lies within the phrase and is shorter.
     *
     * @param from the index of its first character
     * @param to the index behind its last one
     * @return true if the phrase says all that the range says, and more
     */
    boolean covers(int from, int to) {
        return start <= from && to <= end && to - from < end - start;
    }
}
