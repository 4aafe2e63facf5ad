/**
 * Guides, vocabulary, index and meaning as they belong together: a {@link
 * dev.shirube.snapshot.Snapshot} never changes once it is made, and knows nothing of how questions
 * are answered.
 */
@NullMarked
package dev.shirube.snapshot;

import org.jspecify.annotations.NullMarked;
