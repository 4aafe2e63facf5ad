/**
 * From a question to an {@link dev.shirube.answer.Answer}: {@link
 * dev.shirube.answer.dispatch.Answerer} decides between an answer, a question back, and an honest
 * "not covered".
 */
@NullMarked
package dev.shirube.answer;

import org.jspecify.annotations.NullMarked;
