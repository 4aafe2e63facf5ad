/**
 * What was asked, counted: {@link dev.shirube.chat.history.QuestionHistory} counts by an {@link
 * dev.shirube.chat.history.Aspect} what a log has kept of a {@link
 * dev.shirube.chat.history.Period}. A {@link dev.shirube.chat.history.GapHistory} tells in which
 * words people asked what they did not get.
 */
@NullMarked
package dev.shirube.chat.history;

import org.jspecify.annotations.NullMarked;
