package dev.shirube.app.insights.improve;

/**
 * A question that somebody asked.
 *
 * @param words the words
 * @param job the job that was asked about, or empty
 */
public record StoredQuestion(String words, String job) {}
