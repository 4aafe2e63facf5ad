/**
 * Single questions and files of questions: {@link dev.shirube.app.ask.Asker} answers, {@link
 * dev.shirube.app.ask.AnswerJson} writes what came of it, {@link dev.shirube.app.ask.Batch} does so
 * line by line.
 */
@NullMarked
package dev.shirube.app.ask;

import org.jspecify.annotations.NullMarked;
