package dev.shirube.search;

import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the terms of one field of the index: how rare they are, and which texts have them. For use
 * by one thread.
 */
final class TermReader {

    private final FieldTexts texts;
    private final @Nullable TermsEnum terms;
    private final Map<String, @Nullable IndexedTerm> known = new HashMap<>();
    private @Nullable PostingsEnum postings;

    /** Reads terms; none where the field has no text. */
    TermReader(FieldTexts texts, @Nullable TermsEnum terms) {
        this.texts = texts;
        this.terms = terms;
    }

    /** Returns a term, or null where no text has it. */
    @Nullable IndexedTerm find(String text) throws IOException {
        IndexedTerm term = known.get(text);
        if (term == null && terms != null && !known.containsKey(text)) {
            term = terms.seekExact(new BytesRef(text)) ? current(text, terms) : null;
            known.put(text, term);
        }
        return term;
    }

    private IndexedTerm current(String text, TermsEnum at) throws IOException {
        int frequency = at.docFreq();
        double idf = texts.idf(frequency);
        return new IndexedTerm(text, at.termState(), frequency, at.totalTermFreq(), idf);
    }

    /** Returns the inverse document frequency of a term; greatest where no text has it. */
    double idf(String text) throws IOException {
        IndexedTerm term = find(text);
        return term == null ? texts.idf(0) : term.idf();
    }

    /** Returns terms; none where any of them is in no text. */
    List<IndexedTerm> findAll(List<String> wording) throws IOException {
        var found = new ArrayList<IndexedTerm>(wording.size());
        for (String word : wording) {
            IndexedTerm term = find(word);
            if (term == null) {
                return List.of();
            }
            found.add(term);
        }
        return List.copyOf(found);
    }

    /** Returns whether any of the texts from a number on, up to another, has a term. */
    boolean has(String text, int from, int to) throws IOException {
        IndexedTerm term = find(text);
        return term != null && postings(term, PostingsEnum.NONE).advance(from) < to;
    }

    /**
     * Returns how well a term fits each of some texts, as BM25 has it: near 0 where a long text has
     * it once, near 1 where it is repeated, not counting how rare it is.
     */
    Fits fits(IndexedTerm term, TextRanges ranges) throws IOException {
        PostingsEnum having = postings(term, PostingsEnum.FREQS);
        var fits = new Fits(term.idf(), Math.min(term.frequency(), ranges.size()));
        int text = -1;
        for (int range = 0; range < ranges.count(); range++) {
            int from = ranges.from(range);
            int to = ranges.to(range);
            if (text < from) {
                text = having.advance(from);
            }
            while (text < to) {
                fits.add(ranges.slot(range) + text - from, texts.fit(text, having.freq()));
                text = having.nextDoc();
            }
            if (text == PostingsEnum.NO_MORE_DOCS) {
                break;
            }
        }
        return fits;
    }

    private PostingsEnum postings(IndexedTerm term, int flags) throws IOException {
        if (terms == null) {
            throw new IllegalStateException("a term of a field without text");
        }
        terms.seekExact(new BytesRef(term.text()), term.state());
        postings = terms.postings(postings, flags);
        return postings;
    }
}
