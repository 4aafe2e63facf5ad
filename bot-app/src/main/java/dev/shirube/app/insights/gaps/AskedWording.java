package dev.shirube.app.insights.gaps;

/**
 * One way in which a question was asked.
 *
 * @param words the words, masked
 * @param times how often it was asked so
 * @param people by how many people
 */
public record AskedWording(String words, long times, long people) {}
