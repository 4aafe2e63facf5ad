package dev.shirube.bench.plain;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The best recipe of those that were tried on Japanese questions: the words of {@link AsItComes}
 * and half as much character pairs, summed, pairs of hiragana alone nearly left out, and a low k1.
 */
public final class BestRecipe implements PlainRecipe {

    private static final String WORDS = "words";
    private static final String PAIRS = "pairs";
    private static final float PAIR_WEIGHT = 0.5f;
    private static final float HIRAGANA_PAIR_WEIGHT = 0.15f;
    private static final float K1 = 0.4f;
    private static final float B = 0.75f;

    private final Analyzer words = new JapaneseAnalyzer();
    private final Analyzer pairs = new CJKAnalyzer();

    /** Creates the recipe. */
    public BestRecipe() {}

    @Override
    public Map<String, Analyzer> analyzers() {
        return Map.of(WORDS, words, PAIRS, pairs);
    }

    @Override
    public BM25Similarity similarity() {
        return new BM25Similarity(K1, B);
    }

    @Override
    public Query query(String question) throws IOException {
        var query = new BooleanQuery.Builder();
        for (String word : terms(words, question)) {
            query.add(new TermQuery(new Term(WORDS, word)), BooleanClause.Occur.SHOULD);
        }
        for (String pair : terms(pairs, question)) {
            Query clause = new TermQuery(new Term(PAIRS, pair));
            float weight = isHiragana(pair) ? HIRAGANA_PAIR_WEIGHT : PAIR_WEIGHT;
            query.add(new BoostQuery(clause, weight), BooleanClause.Occur.SHOULD);
        }
        return query.build();
    }

    private static Set<String> terms(Analyzer analyzer, String text) throws IOException {
        var terms = new LinkedHashSet<String>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        }
        return terms;
    }

    private static boolean isHiragana(String term) {
        return term.chars().allMatch(c -> c >= 'ぁ' && c <= 'ゟ');
    }
}
