/**
 * An {@link dev.shirube.answer.Answer} put into words: {@link dev.shirube.reply.Reply} is what
 * every platform shows, free of any platform. {@link dev.shirube.reply.ReplyWriter} makes it,
 * {@link dev.shirube.reply.PlainTextRenderer} shows it in a terminal. For platforms that take only
 * so much at once {@link dev.shirube.reply.BlockSplitter} splits blocks and {@link
 * dev.shirube.reply.Pages} fills pages with them.
 */
@NullMarked
package dev.shirube.reply;

import org.jspecify.annotations.NullMarked;
