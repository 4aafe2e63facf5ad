/**
 * What all answers are made with: {@link dev.shirube.answer.turn.CandidateFinder} compares sections
 * with an {@link dev.shirube.answer.turn.Inquiry}, {@link dev.shirube.answer.turn.TurnBuilder}
 * makes turns of what was found.
 */
@NullMarked
package dev.shirube.answer.turn;

import org.jspecify.annotations.NullMarked;
