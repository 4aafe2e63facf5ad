/**
 * An {@link dev.shirube.answer.Answer} put into words: {@link dev.shirube.reply.Reply} is what
 * every platform shows, free of any platform. {@link dev.shirube.reply.write.ReplyWriter} makes it,
 * {@link dev.shirube.reply.render.PlainTextRenderer} shows it in a terminal. For platforms that
 * take only so much at once {@link dev.shirube.reply.render.BlockSplitter} splits blocks and {@link
 * dev.shirube.reply.render.Pages} fills pages with them.
 */
@NullMarked
package dev.shirube.reply;

import org.jspecify.annotations.NullMarked;
