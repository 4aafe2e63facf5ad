package dev.shirube.search;

import org.apache.lucene.index.TermState;

/**
 * A term that some text has, and where Lucene keeps it.
 *
 * @param text the term
 * @param state where Lucene keeps it
 * @param frequency how many texts have it, at least 1
 * @param occurrences how often it stands in all of them together
 * @param idf its inverse document frequency, as BM25 has it
 */
record IndexedTerm(String text, TermState state, int frequency, long occurrences, double idf) {}
