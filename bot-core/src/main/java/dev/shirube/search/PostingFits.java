package dev.shirube.search;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The fits of terms by the postings of an index. A term that stands in several keywords is read
 * once. For use by one thread.
 */
final class PostingFits implements TermFits {

    private final TermReader terms;
    private final TextRanges ranges;
    private final Map<String, Fits> known = new HashMap<>();

    PostingFits(TermReader terms, TextRanges ranges) {
        this.terms = terms;
        this.ranges = ranges;
    }

    @Override
    public @Nullable Fits of(String text) throws IOException {
        Fits fits = known.get(text);
        if (fits == null) {
            IndexedTerm term = terms.find(text);
            if (term == null) {
                return null;
            }
            fits = terms.fits(term, ranges);
            known.put(text, fits);
        }
        return fits;
    }
}
