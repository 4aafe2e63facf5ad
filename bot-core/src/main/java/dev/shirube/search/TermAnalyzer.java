package dev.shirube.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Analyzer.ReuseStrategy;
import org.apache.lucene.analysis.Analyzer.TokenStreamComponents;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Cuts what is looked for into terms, as the guides are. Safe for use by several threads. Analyzers
 * are lent: Lucene's keep what they have made for each thread, but each question has a thread of
 * its own.
 */
final class TermAnalyzer {

    /** More are made where more are used at once, and thrown away. */
    private static final int KEPT = 16;

    private final BlockingQueue<Lent> free = new ArrayBlockingQueue<>(KEPT);

    /** The terms of a text in both analyses, each once. */
    Terms terms(String text) {
        Lent lent = lend();
        var terms = new Terms(tokens(text, lent.words), tokens(text, lent.bigrams));
        free.offer(lent);
        return terms;
    }

    /** The dictionary words of a text, each once. */
    List<String> words(String text) {
        Lent lent = lend();
        List<String> words = tokens(text, lent.words);
        free.offer(lent);
        return words;
    }

    private Lent lend() {
        Lent waiting = free.poll();
        return waiting == null
                ? new Lent(GuideAnalyzer.words(new Kept()), GuideAnalyzer.bigrams(new Kept()))
                : waiting;
    }

    private static List<String> tokens(String text, Analyzer analyzer) {
        var tokens = new ArrayList<String>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String token = term.toString();
                if (!tokens.contains(token)) {
                    tokens.add(token);
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading a string cannot fail", e);
        }
        return tokens;
    }

    /** For use by one thread at a time. */
    private record Lent(Analyzer words, Analyzer bigrams) {}

    /** Keeps what an analyzer has made, whichever thread uses it next. */
    private static final class Kept extends ReuseStrategy {

        private @Nullable TokenStreamComponents made;

        @Override
        public @Nullable TokenStreamComponents getReusableComponents(
                Analyzer analyzer, String field) {
            return made;
        }

        @Override
        public void setReusableComponents(
                Analyzer analyzer, String field, TokenStreamComponents components) {
            made = components;
        }
    }
}
