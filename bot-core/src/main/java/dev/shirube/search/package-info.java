/**
 * Finding text in guides: an in-memory Lucene index of sections and passages, and the score of each
 * against what a question could have reached.
 *
 * <p>{@link dev.shirube.search.SearchIndex} is built from guides and searched with {@link
 * dev.shirube.search.Keyword keywords}. It knows nothing of jobs and topics; that is the next
 * package's part.
 */
@NullMarked
package dev.shirube.search;

import org.jspecify.annotations.NullMarked;
