/**
 * What people mean by words that they do not write as the vocabulary and the guides do: kana in
 * place of kanji, slips of the fingers. Mends the text of a question before anything else reads it,
 * so that jobs, topics and words to look for profit alike.
 */
@NullMarked
package dev.shirube.spelling;

import org.jspecify.annotations.NullMarked;
