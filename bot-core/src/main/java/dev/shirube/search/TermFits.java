package dev.shirube.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * How well terms fit some texts. A term that stands in several keywords is read once. For use by
 * one thread.
 */
final class TermFits {

    private final TermReader terms;
    private final TextRanges ranges;
    private final Map<String, Fits> known = new HashMap<>();

    TermFits(TermReader terms, TextRanges ranges) {
        this.terms = terms;
        this.ranges = ranges;
    }

    Fits of(IndexedTerm term) throws IOException {
        Fits fits = known.get(term.text());
        if (fits == null) {
            fits = terms.fits(term, ranges);
            known.put(term.text(), fits);
        }
        return fits;
    }
}
