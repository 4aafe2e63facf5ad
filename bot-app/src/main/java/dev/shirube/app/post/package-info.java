/**
 * What the bot posts by itself, at its time and once: {@link dev.shirube.app.post.PlannedPost} is
 * what is posted where, {@link dev.shirube.app.post.Schedule} when, {@link
 * dev.shirube.app.post.PostSender} sends what is due, {@link dev.shirube.app.post.PostThread} looks
 * every minute.
 */
@NullMarked
package dev.shirube.app.post;

import org.jspecify.annotations.NullMarked;
