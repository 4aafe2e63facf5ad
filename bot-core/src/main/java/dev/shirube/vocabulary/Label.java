package dev.shirube.vocabulary;

/**
 * A name in the two languages that the bot speaks.
 *
 * @param ja the Japanese name
 * @param en the English name
 */
public record Label(String ja, String en) {}
