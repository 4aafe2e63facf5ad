package dev.shirube.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cuts lines into tokens, each line once: a heading stands in the text of all that is below it, and
 * a row in that of its table and section. What an earlier analysis has cut already is taken from
 * it, for most lines of guides stay as they are when one of them changes. For use by one thread.
 */
final class LineAnalysis {

    /** About 20 MB, the tokens of a hundred guides; from then on only a guide is remembered. */
    private static final int MOST_TOKENS = 5_000_000;

    private final Analyzer analyzer;
    private final Map<String, List<String>> earlier;
    private final Map<String, List<String>> tokensOfLines = new HashMap<>();
    private final Map<String, String> distinct = new HashMap<>();
    private int remembered;
    private boolean tooMany;

    /**
     * Prepares to cut lines.
     *
     * @param analyzer cuts them
     * @param earlier the {@link #lines()} of an earlier analysis by the same analyzer, or none
     */
    LineAnalysis(Analyzer analyzer, Map<String, List<String>> earlier) {
        this.analyzer = analyzer;
        this.earlier = earlier;
    }

    /**
     * Returns the tokens of some lines one after the other.
     *
     * @param lines the lines
     * @return their tokens, to be consumed once
     * @throws IOException if the analyzer fails, which it does not on a string
     */
    TokenStream tokens(List<String> lines) throws IOException {
        var tokens = new ArrayList<String>();
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
        return new LinkedHashSet<>(tokensOf(line));
    }

    /** Ends a guide; its lines hardly stand in another. */
    void endGuide() {
        tooMany |= remembered > MOST_TOKENS;
        if (tooMany) {
            tokensOfLines.clear();
            distinct.clear();
        }
    }

    /**
     * Returns what was cut, for a later analysis.
     *
     * @return the tokens of each line; nothing where that would be too many to keep
     */
    Map<String, List<String>> lines() {
        return tooMany ? Map.of() : Collections.unmodifiableMap(tokensOfLines);
    }

    private List<String> tokensOf(String line) throws IOException {
        List<String> known = tokensOfLines.get(line);
        if (known == null) {
            List<String> cut = earlier.get(line);
            known = cut == null ? cut(line) : cut;
            remembered += known.size();
            tokensOfLines.put(line, known);
        }
        return known;
    }

    private List<String> cut(String line) throws IOException {
        var tokens = new ArrayList<String>();
        try (TokenStream stream = analyzer.tokenStream("", line)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String token = term.toString();
                tokens.add(distinct.computeIfAbsent(token, same -> same));
            }
            stream.end();
        }
        return List.copyOf(tokens);
    }

    /** The tokens without their positions, which nothing asks for. */
    private static final class Replay extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final Iterator<String> tokens;

        Replay(List<String> tokens) {
            this.tokens = tokens.iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!tokens.hasNext()) {
                return false;
            }
            clearAttributes();
            term.setEmpty().append(tokens.next());
            return true;
        }
    }
}
