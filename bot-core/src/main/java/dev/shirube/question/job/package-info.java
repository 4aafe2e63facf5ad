/**
 * The jobs that questions are about: {@link dev.shirube.question.job.JobDirectory} knows them by
 * the names that guides and vocabulary give them.
 */
@NullMarked
package dev.shirube.question.job;

import org.jspecify.annotations.NullMarked;
