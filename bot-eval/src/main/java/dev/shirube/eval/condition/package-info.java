/**
 * Finds what tells by its meaning which jobs are asked for and which passages say what they are
 * like: {@link dev.shirube.eval.condition.ConditionPlan} names samples and labels, {@link
 * dev.shirube.eval.condition.ConditionFit} fits the directions of {@link
 * dev.shirube.search.ConditionModel} to them and judges those by what was left out.
 */
@NullMarked
package dev.shirube.eval.condition;

import org.jspecify.annotations.NullMarked;
