/**
 * Scoring of answers against questions whose answer is known. {@link
 * dev.shirube.app.eval.LabelReader} reads the labelled questions, {@link
 * dev.shirube.app.eval.Judgement} tells what is right about one answer, {@link
 * dev.shirube.app.eval.Evaluation} asks them all, {@link dev.shirube.app.eval.Scores} adds up,
 * {@link dev.shirube.app.eval.Calibration} tells whether confidence is worth its name, {@link
 * dev.shirube.app.eval.Report} prints, {@link dev.shirube.app.eval.SavedRun} keeps a run for {@link
 * dev.shirube.app.eval.Comparison}.
 */
@NullMarked
package dev.shirube.app.eval;

import org.jspecify.annotations.NullMarked;
