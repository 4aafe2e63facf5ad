package dev.shirube.eval.condition;

import org.jspecify.annotations.Nullable;

/**
 * A way to ask for something or to say it.
 *
 * @param sense what is asked or said; null for something else
 * @param asked whether it asks
 * @param text the words
 */
record Sample(@Nullable Sense sense, boolean asked, String text) {}
