/**
 * What replies have in common: choices and their ids, names of guides, bullets, and the {@link
 * dev.shirube.reply.part.ReplyContext} that a reply is written in.
 */
@NullMarked
package dev.shirube.reply.part;

import org.jspecify.annotations.NullMarked;
