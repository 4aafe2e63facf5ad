/**
 * Text as the bot compares it: folding of spellings that mean the same, phrases found in a text,
 * the language of a question. Nothing here knows what a guide is.
 */
@NullMarked
package dev.shirube.text;

import org.jspecify.annotations.NullMarked;
