package dev.shirube.bench.plain;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.similarities.BM25Similarity;

import java.io.IOException;
import java.util.Map;

/** How plain search cuts texts into terms, and how it scores them. */
public sealed interface PlainRecipe permits AsItComes, BestRecipe {

    /**
     * Returns how texts are cut.
     *
     * @return an analyzer for each field that a section has, by its name, at least one
     */
    Map<String, Analyzer> analyzers();

    /**
     * Returns how sections are scored.
     *
     * @return BM25 with the settings of this recipe
     */
    BM25Similarity similarity();

    /**
     * Makes a query of a question.
     *
     * @param question any text
     * @return a query for sections that have any of its terms
     * @throws IOException if an analyzer fails, which it does not on a string
     */
    Query query(String question) throws IOException;
}
