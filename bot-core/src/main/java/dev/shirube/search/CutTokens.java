package dev.shirube.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/**
 * Terms that texts were cut into before, one text after the other: a passage is cut once, though it
 * is searched by itself and as part of its section. Read once, by one thread.
 */
final class CutTokens extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<List<String>> texts;
    private Iterator<String> terms = Collections.emptyIterator();

    CutTokens(List<List<String>> texts) {
        this.texts = List.copyOf(texts);
    }

    @Override
    public void reset() {
        terms = texts.stream().flatMap(List::stream).iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!terms.hasNext()) {
            return false;
        }
        clearAttributes();
        term.append(terms.next());
        return true;
    }
}
