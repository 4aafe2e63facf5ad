/**
 * What speaks for a section as the answer to a question: each {@link dev.shirube.ranking.Feature}
 * is weighed by the fitted {@link dev.shirube.ranking.AnswerModel}, a {@link
 * dev.shirube.ranking.Ranking} has the sections in that order and says how sure the first is,
 * {@link dev.shirube.ranking.PassageChoice} chooses what to quote of it.
 */
@NullMarked
package dev.shirube.ranking;

import org.jspecify.annotations.NullMarked;
