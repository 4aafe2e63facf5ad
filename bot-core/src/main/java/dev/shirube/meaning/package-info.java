/**
 * What texts mean: vectors of length 1 that lie near each other where the texts mean the same.
 *
 * <p>A {@link dev.shirube.meaning.SentenceEncoder} turns a {@link dev.shirube.meaning.Sentence}
 * into a vector; where it comes from and whether it can be loaded at all is the matter of an {@link
 * dev.shirube.meaning.EncoderModel}. A {@link dev.shirube.meaning.VectorCache} keeps the {@link
 * dev.shirube.meaning.SentenceVector vectors} of texts over the end of the program. {@link
 * dev.shirube.meaning.MeaningSource} puts these together and gives the {@link
 * dev.shirube.meaning.Meaning} that one snapshot of the guides is made with: by what is cached at
 * that moment, with a note of what was missing, to be encoded for the next snapshot.
 */
@NullMarked
package dev.shirube.meaning;

import org.jspecify.annotations.NullMarked;
