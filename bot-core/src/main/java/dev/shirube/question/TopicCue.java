package dev.shirube.question;

/**
 * A phrase of a question that asks for a topic.
 *
 * @param topic the id of the topic
 * @param start the index of its first character in the question
 * @param end the index behind the last one
 */
public record TopicCue(String topic, int start, int end) {}
