/** Tests of what the bot posts by itself. */
@NullMarked
package dev.shirube.app.post;

import org.jspecify.annotations.NullMarked;
