package dev.shirube.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthCharFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapanesePartOfSpeechStopFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

import java.io.Reader;
import java.util.List;

/**
 * The two ways in which guides and questions are cut into terms. Words find what is meant in its
 * inflected forms; bigrams of characters find what the dictionary does not know or cuts otherwise,
 * and survive a typing error. Both see {@code C++}, {@code C#}, {@code .NET} and {@code 1on1} as
 * one word each.
 */
final class GuideAnalyzer {

    private static final NormalizeCharMap SYMBOL_NAMES = symbolNames();

    /** Lucene's English stop words, and those of questions. */
    private static final CharArraySet ENGLISH_STOP_WORDS = englishStopWords();

    private GuideAnalyzer() {}

    /** Dictionary words in their base form. */
    static Analyzer words() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var tokenizer = new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.SEARCH);
                TokenStream tokens = new JapaneseBaseFormFilter(tokenizer);
                tokens =
                        new JapanesePartOfSpeechStopFilter(
                                tokens, JapaneseAnalyzer.getDefaultStopTags());
                tokens = new StopFilter(tokens, JapaneseAnalyzer.getDefaultStopSet());
                tokens = new JapaneseKatakanaStemFilter(tokens);
                tokens = new StopFilter(new LowerCaseFilter(tokens), ENGLISH_STOP_WORDS);
                return new TokenStreamComponents(tokenizer, new EnglishMinimalStemFilter(tokens));
            }

            @Override
            protected Reader initReader(String field, Reader reader) {
                return named(reader);
            }
        };
    }

    /** Overlapping pairs of characters for Japanese, whole words for Latin letters. */
    static Analyzer pairs() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var tokenizer = new StandardTokenizer();
                TokenStream tokens =
                        new StopFilter(new LowerCaseFilter(tokenizer), ENGLISH_STOP_WORDS);
                return new TokenStreamComponents(tokenizer, new CJKBigramFilter(tokens));
            }

            @Override
            protected Reader initReader(String field, Reader reader) {
                return named(reader);
            }
        };
    }

    private static Reader named(Reader reader) {
        return new MappingCharFilter(SYMBOL_NAMES, new CJKWidthCharFilter(reader));
    }

    private static NormalizeCharMap symbolNames() {
        var map = new NormalizeCharMap.Builder();
        map.add("C++", "cplusplus");
        map.add("c++", "cplusplus");
        map.add("C#", "csharp");
        map.add("c#", "csharp");
        map.add(".NET", "dotnet");
        map.add(".net", "dotnet");
        map.add("1on1", "oneonone");
        map.add("1ON1", "oneonone");
        return map.build();
    }

    private static CharArraySet englishStopWords() {
        var words = new CharArraySet(EnglishAnalyzer.getDefaultStopSet(), true);
        words.addAll(
                List.of(
                        "what", "who", "how", "when", "where", "why", "which", "do", "does", "did",
                        "i", "me", "my", "you", "your", "we", "our", "he", "she", "its", "them",
                        "am", "has", "have", "had", "can", "could", "should", "would", "from"));
        return CharArraySet.unmodifiableSet(words);
    }
}
