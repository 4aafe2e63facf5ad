/**
 * Scoring of answers against questions whose answer is known. {@link dev.shirube.eval.LabelReader}
 * reads the labelled questions, {@link dev.shirube.eval.Verdict} tells what is right about one
 * answer, {@link dev.shirube.eval.Evaluation} asks them all, {@link dev.shirube.eval.Scores} adds
 * up, {@link dev.shirube.eval.Calibration} tells whether confidence is worth its name, {@link
 * dev.shirube.eval.Report} prints, {@link dev.shirube.eval.SavedRun} keeps a run for {@link
 * dev.shirube.eval.RunComparison}.
 */
@NullMarked
package dev.shirube.eval;

import org.jspecify.annotations.NullMarked;
