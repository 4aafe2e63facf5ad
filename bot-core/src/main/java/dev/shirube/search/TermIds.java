package dev.shirube.search;

import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;

/**
 * Numbers for terms: a term is kept once, however often texts have it. Terms are added by one
 * thread; from then on any number of threads may read.
 */
final class TermIds {

    private final BytesRefHash terms = new BytesRefHash();

    /** Returns the number of a term, a new one where there is none yet: 0, 1, 2 and so on. */
    int add(BytesRef term) {
        int id = terms.add(term);
        return id < 0 ? -id - 1 : id;
    }

    /** Returns the number of a term, or a negative number where it has none. */
    int find(String term) {
        return terms.find(new BytesRef(term));
    }

    /** Lets a reference point to the term that has a number; not to be written to. */
    BytesRef term(int id, BytesRef reference) {
        return terms.get(id, reference);
    }

    /** Returns the term that has a number. */
    String text(int id) {
        return term(id, new BytesRef()).utf8ToString();
    }

    /** Returns how many terms there are. */
    int size() {
        return terms.size();
    }
}
