/**
 * Finds the weights of the answer model: a {@link dev.shirube.eval.fit.TrainingPlan} says on which
 * guides which questions are asked, {@link dev.shirube.eval.fit.Cases} asks them, {@link
 * dev.shirube.eval.fit.ModelFit} fits the weights, and {@link dev.shirube.eval.fit.CrossValidation}
 * judges them by guides that were left out.
 */
@NullMarked
package dev.shirube.eval.fit;

import org.jspecify.annotations.NullMarked;
