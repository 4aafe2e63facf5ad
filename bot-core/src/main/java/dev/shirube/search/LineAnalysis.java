package dev.shirube.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts lines into terms, each line once: a heading stands in the text of all that is below it, and
 * a row in that of its table and section. What an earlier analysis has cut already is taken from
 * it, for most lines of guides stay as they are when one of them changes. For use by one thread.
 */
final class LineAnalysis {

    /** About 20 MB, the terms of a hundred guides; from then on only a guide is remembered. */
    private static final int MOST_TERMS = 5_000_000;

    private final Analyzer analyzer;
    private final LineMemory earlier;
    private final TermIds ids = new TermIds();
    private final Map<String, LineMemory.Line> cutLines = new HashMap<>();
    private final Set<WordReading> readings = new HashSet<>();
    private int[] cutting = new int[64];

    /** How each term was read last: mostly as it is read again. */
    private @Nullable Read[] reads = new Read[64];

    private int remembered;
    private int told;
    private boolean tooMany;

    /**
     * Prepares to cut lines.
     *
     * @param analyzer cuts them
     * @param earlier the {@link #memory()} of an earlier analysis by the same analyzer, or none
     */
    LineAnalysis(Analyzer analyzer, LineMemory earlier) {
        this.analyzer = analyzer;
        this.earlier = earlier;
    }

    /**
     * Cuts the lines of a text.
     *
     * @param lines the lines
     * @return each line as it is cut
     * @throws IOException if the analyzer fails, which it does not on a string
     */
    List<CutLine> cut(List<String> lines) throws IOException {
        var cut = new ArrayList<CutLine>(lines.size());
        for (String line : lines) {
            cut.add(cut(line));
        }
        return cut;
    }

    /**
     * Returns the terms of a line.
     *
     * @param line the line
     * @return each of them once, in reading order
     * @throws IOException if the analyzer fails, which it does not on a string
     */
    Set<String> terms(String line) throws IOException {
        var terms = new LinkedHashSet<String>();
        CutLine cut = cut(line);
        for (int i = 0; i < cut.size(); i++) {
            terms.add(ids.text(cut.term(i)));
        }
        return terms;
    }

    /** Ends a guide; its lines hardly stand in another. */
    void endGuide() {
        tooMany |= remembered > MOST_TERMS;
        if (tooMany) {
            cutLines.clear();
        }
    }

    /** Returns the terms of all lines. */
    TermIds ids() {
        return ids;
    }

    /** Returns the terms that are new since the last time, in the order of their numbers. */
    List<BytesRef> newTerms() {
        var terms = new ArrayList<BytesRef>();
        while (told < ids.size()) {
            terms.add(BytesRef.deepCopyOf(ids.term(told, new BytesRef())));
            told++;
        }
        return terms;
    }

    /**
     * Returns what was cut, for a later analysis.
     *
     * @return each line as it was cut; nothing where that would be too many to keep
     */
    LineMemory memory() {
        return tooMany
                ? LineMemory.NONE
                : new LineMemory(ids, Collections.unmodifiableMap(cutLines));
    }

    /**
     * Returns how the words of all lines are read.
     *
     * @return the words with kanji, with their readings; none for character pairs
     */
    Set<WordReading> readings() {
        return Collections.unmodifiableSet(readings);
    }

    private CutLine cut(String line) throws IOException {
        LineMemory.Line known = cutLines.get(line);
        if (known == null) {
            LineMemory.Line before = earlier.lines().get(line);
            known = before == null ? analysed(line) : adopted(before);
            remembered += known.cut().size();
            cutLines.put(line, known);
        }
        return known.cut();
    }

    /** A line of the earlier analysis, with the numbers of this one. */
    private LineMemory.Line adopted(LineMemory.Line before) {
        var reference = new BytesRef();
        var terms = new int[before.cut().size()];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = ids.add(earlier.ids().term(before.cut().term(i), reference));
        }
        readings.addAll(before.readings());
        return new LineMemory.Line(new CutLine(terms), before.readings());
    }

    private LineMemory.Line analysed(String line) throws IOException {
        int size = 0;
        var own = new ArrayList<WordReading>();
        try (TokenStream stream = analyzer.tokenStream("", line)) {
            var term = stream.addAttribute(TermToBytesRefAttribute.class);
            var text = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var reading = stream.addAttribute(ReadingAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                int id = ids.add(term.getBytesRef());
                cutting = ArrayUtil.grow(cutting, size + 1);
                cutting[size] = id;
                size++;
                String kana = WordReading.hasKanji(text) ? reading.getReading() : null;
                if (kana != null) {
                    String written = line.substring(offset.startOffset(), offset.endOffset());
                    read(id, written, kana).ifPresent(own::add);
                }
            }
            stream.end();
        }
        return new LineMemory.Line(new CutLine(Arrays.copyOf(cutting, size)), own);
    }

    private Optional<WordReading> read(int id, String written, String kana) {
        if (id >= reads.length) {
            reads = Arrays.copyOf(reads, ArrayUtil.oversize(id + 1, Long.BYTES));
        }
        Read last = reads[id];
        if (last == null || !last.written().equals(written) || !last.kana().equals(kana)) {
            last = new Read(written, kana, WordReading.of(ids.text(id), written, kana));
            last.reading().ifPresent(readings::add);
            reads[id] = last;
        }
        return last.reading();
    }

    /** A form of a word in a text, how that is read, and how the word is read then. */
    private record Read(String written, String kana, Optional<WordReading> reading) {}
}
