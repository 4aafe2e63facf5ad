/**
 * Finds the weights of the confidence: {@link dev.shirube.app.fit.TrainingPlan} says on which
 * guides which questions are asked, {@link dev.shirube.app.fit.Examples} asks them, {@link
 * dev.shirube.app.fit.LogisticRegression} fits, {@link dev.shirube.app.fit.FitReport} tells what
 * the weights are worth.
 */
@NullMarked
package dev.shirube.app.fit;

import org.jspecify.annotations.NullMarked;
