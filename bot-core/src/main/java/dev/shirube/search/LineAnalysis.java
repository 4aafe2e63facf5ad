package dev.shirube.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
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
    private final Map<String, CutLine> earlier;
    private final Map<String, CutLine> cutLines = new HashMap<>();
    private final Set<WordReading> readings = new HashSet<>();
    private final Map<String, String> distinct = new HashMap<>();
    private int remembered;
    private boolean tooMany;

    /**
     * Prepares to cut lines.
     *
     * @param analyzer cuts them
     * @param earlier the {@link #lines()} of an earlier analysis by the same analyzer, or none
     */
    LineAnalysis(Analyzer analyzer, Map<String, CutLine> earlier) {
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
            cutLines.clear();
            distinct.clear();
        }
    }

    /**
     * Returns what was cut, for a later analysis.
     *
     * @return each line as it was cut; nothing where that would be too many to keep
     */
    Map<String, CutLine> lines() {
        return tooMany ? Map.of() : Collections.unmodifiableMap(cutLines);
    }

    /**
     * Returns how the words of all lines are read.
     *
     * @return the words with kanji, with their readings; none for character pairs
     */
    Set<WordReading> readings() {
        return Collections.unmodifiableSet(readings);
    }

    private List<String> tokensOf(String line) throws IOException {
        CutLine known = cutLines.get(line);
        if (known == null) {
            CutLine before = earlier.get(line);
            known = before == null ? cut(line) : before;
            remembered += known.tokens().size();
            cutLines.put(line, known);
            readings.addAll(known.readings());
        }
        return known.tokens();
    }

    private CutLine cut(String line) throws IOException {
        var tokens = new ArrayList<String>();
        var own = new ArrayList<WordReading>();
        try (TokenStream stream = analyzer.tokenStream("", line)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var reading = stream.addAttribute(ReadingAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String token = distinct.computeIfAbsent(term.toString(), same -> same);
                tokens.add(token);
                String kana = reading.getReading();
                if (kana != null) {
                    String written = line.substring(offset.startOffset(), offset.endOffset());
                    WordReading.of(token, written, kana).ifPresent(own::add);
                }
            }
            stream.end();
        }
        return new CutLine(tokens, own);
    }

    /**
     * A line as it was cut.
     *
     * @param tokens its tokens in reading order
     * @param readings how those with kanji are read
     */
    record CutLine(List<String> tokens, List<WordReading> readings) {

        CutLine {
            tokens = List.copyOf(tokens);
            readings = List.copyOf(readings);
        }
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
