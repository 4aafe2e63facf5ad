package dev.shirube.spelling;

/**
 * A word with how it is read.
 *
 * @param word the word in its dictionary form, as guides write it
 * @param kana its reading, in katakana
 */
record WordReading(String word, String kana) {}
