/** Everyday talk, and what of it the bot answers without having been called. */
@NullMarked
package dev.shirube.eval.everyday;

import org.jspecify.annotations.NullMarked;
