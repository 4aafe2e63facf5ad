package dev.shirube.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms of a request with their weights: dictionary words count once, character pairs half.
 * Pairs of hiragana are mostly endings and count little.
 *
 * @param words the dictionary words
 * @param pairs the character pairs and Latin words
 * @param otherWords dictionary words that would do as well as some of these
 */
record RequestTerms(
        Map<String, Float> words, Map<String, Float> pairs, Map<String, Float> otherWords) {

    private static final float PAIR = 0.5f;
    private static final float HIRAGANA = 0.3f;
    private static final float OTHER_WORDING = 0.5f;

    static RequestTerms of(
            String text, List<String> otherWordings, Analyzer words, Analyzer pairs) {
        var terms =
                new RequestTerms(
                        new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        for (String word : tokens(text, words)) {
            terms.words.putIfAbsent(word, 1f);
        }
        for (String pair : tokens(text, pairs)) {
            terms.pairs.putIfAbsent(pair, isHiragana(pair) ? PAIR * HIRAGANA : PAIR);
        }
        for (String wording : otherWordings) {
            for (String word : tokens(wording, words)) {
                if (!terms.words.containsKey(word)) {
                    terms.otherWords.put(word, OTHER_WORDING);
                }
            }
        }
        return terms;
    }

    /** The query for one field of a section or passage. */
    Query in(TextField field) {
        var query = new BooleanQuery.Builder();
        add(field.words(), words, query);
        add(field.words(), otherWords, query);
        add(field.pairs(), pairs, query);
        return query.build();
    }

    private static void add(String field, Map<String, Float> terms, BooleanQuery.Builder query) {
        terms.forEach((term, weight) ->
                query.add(
                        new BoostQuery(new TermQuery(new Term(field, term)), weight),
                        BooleanClause.Occur.SHOULD));
    }

    /** What a document would reach that has every term many times: BM25 without length. */
    double most(LeafReader index, TextField field) throws IOException {
        return most(index, field.words(), words) + most(index, field.pairs(), pairs);
    }

    private static double most(LeafReader index, String field, Map<String, Float> terms)
            throws IOException {
        long documents = index.getDocCount(field);
        double sum = 0;
        for (Map.Entry<String, Float> term : terms.entrySet()) {
            int having = index.docFreq(new Term(field, term.getKey()));
            double idf = Math.log(1 + (documents - having + 0.5) / (having + 0.5));
            sum += term.getValue() * idf;
        }
        return sum;
    }

    /** Which dictionary words stand in some documents, those of one guide, and which anywhere. */
    KnownWords known(LeafReader index, int first, int last) throws IOException {
        String field = TextField.SECTION.words();
        long documents = index.getDocCount(field);
        double all = 0;
        double elsewhere = 0;
        double unknown = 0;
        for (String word : words.keySet()) {
            var term = new Term(field, word);
            int having = index.docFreq(term);
            double idf = Math.log(1 + (documents - having + 0.5) / (having + 0.5));
            all += idf;
            PostingsEnum postings = index.postings(term, PostingsEnum.NONE);
            if (postings == null) {
                unknown += idf;
            } else if (postings.advance(first) > last) {
                elsewhere += idf;
            }
        }
        return all == 0 ? KnownWords.ALL : new KnownWords(elsewhere / all, unknown / all);
    }

    private static boolean isHiragana(String term) {
        return term.chars().allMatch(c -> c >= 'ぁ' && c <= 'ゟ');
    }

    static List<String> tokens(String text, Analyzer analyzer) {
        var tokens = new java.util.ArrayList<String>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading a string cannot fail", e);
        }
        return tokens;
    }
}
