package dev.shirube.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;

import java.util.List;

/**
 * The terms of a text that has been cut, for Lucene to write: one text after the other. Positions
 * are left out, since nothing asks for them. For use by one thread.
 */
final class LineTokens extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final BytesRef reference = new BytesRef();
    private final TermIds ids;
    private List<CutLine> lines = List.of();
    private int line;
    private int next;

    /** Prepares to tell terms of their numbers. */
    LineTokens(TermIds ids) {
        this.ids = ids;
    }

    /** Takes the next text. */
    void of(List<CutLine> text) {
        lines = text;
    }

    @Override
    public void reset() {
        clearAttributes();
        line = 0;
        next = 0;
    }

    /** Only the term changes from token to token, so the other attributes stay as they are. */
    @Override
    public boolean incrementToken() {
        while (line < lines.size() && next == lines.get(line).size()) {
            line++;
            next = 0;
        }
        if (line == lines.size()) {
            return false;
        }
        term.setBytesRef(ids.term(lines.get(line).term(next), reference));
        next++;
        return true;
    }
}
