package dev.shirube.eval.ask;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Explanation;
import dev.shirube.text.Language;

/**
 * A question and what came of it.
 *
 * @param answer the answer
 * @param explanation why it is what it is
 * @param language the language to speak to the person who asked
 * @param micros how long it took to find the answer, in microseconds
 */
public record AskedQuestion(
        Answer answer, Explanation explanation, Language language, long micros) {}
