/**
 * Single questions and files of questions: {@link dev.shirube.eval.ask.Asker} answers, {@link
 * dev.shirube.eval.ask.AnswerJson} writes what came of it, {@link dev.shirube.eval.ask.Batch} does
 * so line by line. {@link dev.shirube.eval.ask.Why} tells why an answer is what it is, as text or
 * as part of the JSON.
 */
@NullMarked
package dev.shirube.eval.ask;

import org.jspecify.annotations.NullMarked;
