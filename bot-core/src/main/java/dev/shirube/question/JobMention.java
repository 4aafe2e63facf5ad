package dev.shirube.question;

/**
 * A job named in a question.
 *
 * @param job the job
 * @param start the index of the first character of its name in the question
 * @param end the index behind the last one
 * @param exact whether it was spelt as known; false where a typing error was mended
 */
public record JobMention(Job job, int start, int end, boolean exact) {}
