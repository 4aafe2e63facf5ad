/**
 * Understanding what is asked: which job, which topic, which level of experience, and what is left
 * to look for.
 *
 * <p>{@link dev.shirube.question.QuestionReader} turns a line of text into a {@link
 * dev.shirube.question.Question}; {@link dev.shirube.question.job.JobDirectory} knows the jobs by
 * all their names; {@link dev.shirube.question.CommandReader} reads typed commands; {@link
 * dev.shirube.question.Conversation} is what is remembered from one question to the next.
 */
@NullMarked
package dev.shirube.question;

import org.jspecify.annotations.NullMarked;
