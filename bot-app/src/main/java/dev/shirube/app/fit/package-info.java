/**
 * Finds the weights of the answer model: a {@link dev.shirube.app.fit.TrainingPlan} says on which
 * guides which questions are asked, {@link dev.shirube.app.fit.Cases} asks them, {@link
 * dev.shirube.app.fit.ModelFit} fits the weights, and {@link dev.shirube.app.fit.CrossValidation}
 * judges them by guides that were left out.
 */
@NullMarked
package dev.shirube.app.fit;

import org.jspecify.annotations.NullMarked;
