/**
 * Answers from the guides of the jobs that are meant: to commands, to questions in words, and to
 * what goes on from the answer before.
 */
@NullMarked
package dev.shirube.answer.guide;

import org.jspecify.annotations.NullMarked;
