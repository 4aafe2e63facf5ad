package dev.shirube.app.insights.improve;

/**
 * A question that something was accepted for.
 *
 * @param id what its labelled question is called
 * @param question the question
 * @param entry what was written into the vocabulary file; the same for all questions of an alias or
 *     a synonym
 */
public record AcceptedQuestion(String id, String question, Entry entry) {}
