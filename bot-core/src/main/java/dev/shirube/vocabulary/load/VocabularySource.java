package dev.shirube.vocabulary.load;

/**
 * The text of one vocabulary file.
 *
 * @param file the file as the operator knows it, for problems
 * @param text its content, YAML
 */
public record VocabularySource(String file, String text) {}
