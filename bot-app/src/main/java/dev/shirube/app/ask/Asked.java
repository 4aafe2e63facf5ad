package dev.shirube.app.ask;

import dev.shirube.answer.Answer;
import dev.shirube.text.Language;

/**
 * A question and what came of it.
 *
 * @param answer the answer
 * @param language the language to speak to the person who asked
 * @param micros how long it took to find the answer, in microseconds
 */
public record Asked(Answer answer, Language language, long micros) {}
