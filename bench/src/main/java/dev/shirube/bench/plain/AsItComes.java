package dev.shirube.bench.plain;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.QueryBuilder;

import java.util.Map;

/** Lucene's analyzer for Japanese, query builder and score with their own settings. */
public final class AsItComes implements PlainRecipe {

    private static final String WORDS = "words";

    private final Analyzer words = new JapaneseAnalyzer();

    /** Creates the recipe. */
    public AsItComes() {}

    @Override
    public Map<String, Analyzer> analyzers() {
        return Map.of(WORDS, words);
    }

    @Override
    public BM25Similarity similarity() {
        return new BM25Similarity();
    }

    @Override
    public Query query(String question) {
        Query query = new QueryBuilder(words).createBooleanQuery(WORDS, question);
        return query == null ? MatchNoDocsQuery.INSTANCE : query;
    }
}
