/**
 * Single questions and files of questions: {@link dev.shirube.app.ask.Asker} answers, {@link
 * dev.shirube.app.ask.AnswerJson} writes what came of it, {@link dev.shirube.app.ask.Batch} does so
 * line by line. {@link dev.shirube.app.ask.Why} tells why an answer is what it is, as text or as
 * part of the JSON.
 */
@NullMarked
package dev.shirube.app.ask;

import org.jspecify.annotations.NullMarked;
