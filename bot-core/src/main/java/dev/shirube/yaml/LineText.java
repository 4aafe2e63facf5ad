package dev.shirube.yaml;

/**
 * A text and the line that it stands in.
 *
 * @param value the text
 * @param line the line, counted from 1
 */
public record LineText(String value, int line) {}
