/**
 * Decides which way a question goes: {@link dev.shirube.answer.dispatch.Answerer} tells commands
 * and pinned questions from words, and leaves those to whoever has an answer first.
 */
@NullMarked
package dev.shirube.answer.dispatch;

import org.jspecify.annotations.NullMarked;
