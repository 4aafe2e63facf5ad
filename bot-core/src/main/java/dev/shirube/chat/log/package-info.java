/**
 * What is kept of questions and of what people think of the answers: a {@link
 * dev.shirube.chat.log.QuestionLog} takes records, without words unless the operator wants them.
 */
@NullMarked
package dev.shirube.chat.log;

import org.jspecify.annotations.NullMarked;
