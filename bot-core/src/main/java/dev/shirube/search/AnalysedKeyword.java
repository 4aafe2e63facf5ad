package dev.shirube.search;

import java.util.List;

/**
 * A keyword as terms of the index.
 *
 * @param terms the terms of its own words
 * @param synonyms the terms of each other wording
 * @param weight how much it matters
 */
record AnalysedKeyword(Terms terms, List<Terms> synonyms, double weight) {}
