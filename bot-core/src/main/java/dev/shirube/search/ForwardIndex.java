package dev.shirube.search;

import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The terms of each of some texts, in one analysis. An inverted index tells which texts have a
 * term; this one tells which terms a text has, which is less to write, and all that is needed where
 * the texts are known already. Immutable.
 */
final class ForwardIndex {

    private final TermIds ids;
    private final List<List<CutLine>> texts;
    private final int[] frequencies;
    private final FieldTexts field;

    private ForwardIndex(TermIds ids, List<List<CutLine>> texts) {
        this.ids = ids;
        this.texts = List.copyOf(texts);
        this.frequencies = new int[ids.size()];
        var lengths = new int[texts.size()];
        var last = new int[ids.size()];
        for (int text = 0; text < texts.size(); text++) {
            for (CutLine line : texts.get(text)) {
                lengths[text] += line.size();
                for (int i = 0; i < line.size(); i++) {
                    int term = line.term(i);
                    if (last[term] != text + 1) {
                        last[term] = text + 1;
                        frequencies[term]++;
                    }
                }
            }
        }
        this.field = FieldTexts.of(lengths);
    }

    /** Collects texts. For use by one thread. */
    static final class Builder {
        private final List<List<CutLine>> texts = new ArrayList<>();

        /** Adds a text. */
        void add(List<CutLine> text) {
            texts.add(List.copyOf(text));
        }

        /** Returns how many texts there are so far, which is the number of the next one. */
        int size() {
            return texts.size();
        }

        /** Finishes. */
        ForwardIndex build(TermIds ids) {
            return new ForwardIndex(ids, texts);
        }
    }

    /**
     * Returns how well terms fit some texts, which are read once for all of them.
     *
     * @param terms the terms
     * @param ranges the texts
     * @return the fits of each term that any text has, of those or others
     */
    TermFits fits(Collection<String> terms, TextRanges ranges) {
        var fits = new HashMap<String, Fits>();
        var byId = new TreeMap<Integer, Fits>();
        for (String term : terms) {
            int id = ids.find(term);
            if (id >= 0 && frequencies[id] > 0) {
                Fits of =
                        new Fits(
                                field.idf(frequencies[id]),
                                Math.min(frequencies[id], ranges.size()));
                fits.put(term, of);
                byId.put(id, of);
            }
        }
        if (!byId.isEmpty()) {
            read(byId, ranges);
        }
        return fits::get;
    }

    private void read(SortedMap<Integer, Fits> byId, TextRanges ranges) {
        int[] wanted = byId.keySet().stream().mapToInt(Integer::intValue).toArray();
        var fits = List.copyOf(byId.values());
        var isWanted = new FixedBitSet(ids.size());
        for (int id : wanted) {
            isWanted.set(id);
        }
        var times = new int[wanted.length];
        for (int range = 0; range < ranges.count(); range++) {
            int from = ranges.from(range);
            for (int text = from; text < ranges.to(range); text++) {
                count(texts.get(text), isWanted, wanted, times);
                int slot = ranges.slot(range) + text - from;
                for (int i = 0; i < times.length; i++) {
                    if (times[i] > 0) {
                        fits.get(i).add(slot, field.fit(text, times[i]));
                        times[i] = 0;
                    }
                }
            }
        }
    }

    private static void count(List<CutLine> text, BitSet isWanted, int[] wanted, int[] times) {
        for (CutLine line : text) {
            for (int i = 0; i < line.size(); i++) {
                int term = line.term(i);
                if (isWanted.get(term)) {
                    times[Arrays.binarySearch(wanted, term)]++;
                }
            }
        }
    }
}
