package dev.shirube.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

import java.util.List;

/**
 * The terms of a text that has been cut, for Lucene to write: one text after the other, each term
 * once with its frequency, since nothing asks for positions. For use by one thread.
 */
final class LineTokens extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final TermFrequencyAttribute times = addAttribute(TermFrequencyAttribute.class);
    private final BytesRef reference = new BytesRef();
    private final TermIds ids;

    /** How often each term stands in the text; 0 for all once they are told. */
    private int[] frequencies = new int[64];

    /** The terms of the text, each once. */
    private int[] terms = new int[64];

    private int size;
    private int next;

    /** Prepares to tell terms of their numbers. */
    LineTokens(TermIds ids) {
        this.ids = ids;
    }

    /** Takes the next text, which has to be consumed. */
    void of(List<CutLine> text) {
        frequencies = ArrayUtil.grow(frequencies, ids.size());
        size = 0;
        for (CutLine line : text) {
            terms = ArrayUtil.grow(terms, size + line.size());
            for (int i = 0; i < line.size(); i++) {
                int id = line.term(i);
                if (frequencies[id] == 0) {
                    terms[size] = id;
                    size++;
                }
                frequencies[id]++;
            }
        }
    }

    @Override
    public void reset() {
        clearAttributes();
        next = 0;
    }

    /** The other attributes stay as they are from term to term. */
    @Override
    public boolean incrementToken() {
        if (next == size) {
            return false;
        }
        int id = terms[next];
        term.setBytesRef(ids.term(id, reference));
        times.setTermFrequency(frequencies[id]);
        frequencies[id] = 0;
        next++;
        return true;
    }
}
