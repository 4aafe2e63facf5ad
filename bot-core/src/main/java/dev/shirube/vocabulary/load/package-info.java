/**
 * From files to a {@link dev.shirube.vocabulary.Vocabulary}: {@link
 * dev.shirube.vocabulary.load.VocabularyLoader} reads what is shipped and what the operator adds,
 * and merges them by id.
 */
@NullMarked
package dev.shirube.vocabulary.load;

import org.jspecify.annotations.NullMarked;
