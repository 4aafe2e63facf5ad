/**
 * Finds sections and passages by their words and by what they mean.
 *
 * <p>A {@link dev.shirube.search.SearchIndex} holds all guides in one Lucene index: passages and
 * their section as one block of documents, words, character pairs and vectors as fields. A {@link
 * dev.shirube.search.SearchRequest} gives {@link dev.shirube.search.SectionMatch}es: how well each
 * section fits, by heading, passages and as a whole. A {@link dev.shirube.search.TopicModel} tells
 * what a question asks for and what a section is about, by nearness to the samples of the topics.
 */
@NullMarked
package dev.shirube.search;

import org.jspecify.annotations.NullMarked;
