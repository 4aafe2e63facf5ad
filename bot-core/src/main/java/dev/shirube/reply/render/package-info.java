/**
 * What renderers share, whatever their platform: {@link dev.shirube.reply.render.BlockSplitter}
 * divides what is too long, {@link dev.shirube.reply.render.Pages} fills pages. {@link
 * dev.shirube.reply.render.PlainTextRenderer} shows a reply in a terminal.
 */
@NullMarked
package dev.shirube.reply.render;

import org.jspecify.annotations.NullMarked;
