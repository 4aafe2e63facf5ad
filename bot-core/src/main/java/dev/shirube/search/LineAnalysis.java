package dev.shirube.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cuts lines into tokens, each line once: a heading stands in the text of all that is below it, and
 * a row in that of its table and section. For use by one thread.
 */
final class LineAnalysis {

    private final Analyzer analyzer;
    private final Map<String, List<Token>> tokensOfLines = new HashMap<>();

    private record Token(String text, int positionIncrement) {}

    LineAnalysis(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /**
     * Returns the tokens of some lines one after the other.
     *
     * @param lines the lines
     * @return their tokens, to be consumed once
     * @throws IOException if the analyzer fails, which it does not on a string
     */
    TokenStream tokens(List<String> lines) throws IOException {
        var tokens = new ArrayList<Token>();
        for (String line : lines) {
            tokens.addAll(tokensOf(line));
        }
        return new Replay(tokens);
    }

    /**
     * Returns the words of a line.
     *
     * @param line the line
     * @return each of them once, in reading order
     * @throws IOException if the analyzer fails, which it does not on a string
     */
    Set<String> words(String line) throws IOException {
        var words = new LinkedHashSet<String>();
        for (Token token : tokensOf(line)) {
            words.add(token.text());
        }
        return words;
    }

    /** Forgets the lines so far: those of one guide hardly stand in another. */
    void forget() {
        tokensOfLines.clear();
    }

    private List<Token> tokensOf(String line) throws IOException {
        List<Token> known = tokensOfLines.get(line);
        if (known == null) {
            known = cut(line);
            tokensOfLines.put(line, known);
        }
        return known;
    }

    private List<Token> cut(String line) throws IOException {
        var tokens = new ArrayList<Token>();
        try (TokenStream stream = analyzer.tokenStream("", line)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var position = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), position.getPositionIncrement()));
            }
            stream.end();
        }
        return tokens;
    }

    private static final class Replay extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute position =
                addAttribute(PositionIncrementAttribute.class);
        private final Iterator<Token> tokens;

        Replay(List<Token> tokens) {
            this.tokens = tokens.iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!tokens.hasNext()) {
                return false;
            }
            clearAttributes();
            Token token = tokens.next();
            term.setEmpty().append(token.text());
            position.setPositionIncrement(token.positionIncrement());
            return true;
        }
    }
}
