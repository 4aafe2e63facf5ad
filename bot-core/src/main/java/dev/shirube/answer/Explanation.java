package dev.shirube.answer;

import dev.shirube.question.Question;
import dev.shirube.ranking.Ranking;

/**
 * Why an answer is what it is.
 *
 * @param question what was understood of the question
 * @param ranking the sections that were compared, best first; none where no section was looked for
 */
public record Explanation(Question question, Ranking ranking) {}
