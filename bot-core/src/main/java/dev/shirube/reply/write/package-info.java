/**
 * From answers to replies: {@link dev.shirube.reply.write.ReplyWriter} hands each kind of answer to
 * the writer of its kind.
 */
@NullMarked
package dev.shirube.reply.write;

import org.jspecify.annotations.NullMarked;
