package dev.shirube.app.insights.improve;

/**
 * A sample question that was accepted.
 *
 * @param id what its labelled question is called
 * @param question the question
 * @param guide the slug of the guide
 * @param heading what names the section in it
 */
public record AcceptedQuestion(String id, String question, String guide, String heading) {}
