/**
 * What the bot knows of the field as data: topics, levels of experience, job names, synonyms and
 * courtesies.
 *
 * <p>The shipped files lie beside this package as resources; {@link
 * dev.shirube.vocabulary.load.VocabularyLoader} reads them and merges an operator's own files over
 * them. Cues are plain phrases, never patterns.
 */
@NullMarked
package dev.shirube.vocabulary;

import org.jspecify.annotations.NullMarked;
