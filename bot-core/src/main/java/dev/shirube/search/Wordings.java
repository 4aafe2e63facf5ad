package dev.shirube.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Queries for sections that may have a wording as it is written. None that has it is missed; of
 * those found some do not, since pairs of characters are looked up, not where they stand. Immutable
 * and safe for use by several threads.
 */
final class Wordings {

    private final Analyzer words;
    private final Analyzer pairs;

    /** Latin terms with a mark inside, within which a word begins anew: {@code node.js}. */
    private final List<String> compounds;

    private Wordings(Analyzer words, Analyzer pairs, List<String> compounds) {
        this.words = words;
        this.pairs = pairs;
        this.compounds = List.copyOf(compounds);
    }

    /**
     * Prepares queries.
     *
     * @param index the index that they are for
     * @param words what cuts texts into dictionary words
     * @param pairs what cuts them into pairs of characters
     */
    static Wordings of(LeafReader index, Analyzer words, Analyzer pairs) throws IOException {
        var compounds = new ArrayList<String>();
        Terms all = index.terms(TextField.SECTION.pairs());
        if (all != null) {
            TermsEnum terms = all.iterator();
            while (terms.next() != null) {
                String term = terms.term().utf8ToString();
                if (isLatin(term) && !term.chars().allMatch(Character::isLetterOrDigit)) {
                    compounds.add(term);
                }
            }
        }
        return new Wordings(words, pairs, compounds);
    }

    /** Sections that may have every one of some terms, each in any of its wordings. */
    Query all(Collection<SoughtTerm> terms) {
        var query = new BooleanQuery.Builder();
        for (SoughtTerm term : terms) {
            query.add(any(term), BooleanClause.Occur.FILTER);
        }
        return query.build();
    }

    private Query any(SoughtTerm term) {
        var query = new BooleanQuery.Builder();
        for (String wording : term.wordings()) {
            query.add(
                    term.inflected() ? dictionaryWord(wording) : written(wording),
                    BooleanClause.Occur.SHOULD);
        }
        return query.build();
    }

    private Query dictionaryWord(String base) {
        var query = new BooleanQuery.Builder();
        for (String word : RequestTerms.tokens(base, words)) {
            query.add(
                    new TermQuery(new Term(TextField.SECTION.words(), word)),
                    BooleanClause.Occur.FILTER);
        }
        return orAny(query);
    }

    private Query written(String wording) {
        var query = new BooleanQuery.Builder();
        for (String token : RequestTerms.tokens(wording, pairs)) {
            if (isLatin(token)) {
                query.add(beginning(token), BooleanClause.Occur.FILTER);
            } else if (token.codePointCount(0, token.length()) > 1) {
                query.add(
                        new TermQuery(new Term(TextField.SECTION.pairs(), token)),
                        BooleanClause.Occur.FILTER);
            }
        }
        return orAny(query);
    }

    /** A Latin word may go on in the guide: with the ending of a plural, or behind a mark. */
    private Query beginning(String word) {
        String field = TextField.SECTION.pairs();
        var query = new BooleanQuery.Builder();
        query.add(new PrefixQuery(new Term(field, word)), BooleanClause.Occur.SHOULD);
        for (String compound : compounds) {
            if (compound.indexOf(word, 1) > 0) {
                query.add(new TermQuery(new Term(field, compound)), BooleanClause.Occur.SHOULD);
            }
        }
        return query.build();
    }

    /** What leaves no term to look up may stand anywhere: a single kanji, a stop word. */
    private static Query orAny(BooleanQuery.Builder query) {
        BooleanQuery built = query.build();
        return built.clauses().isEmpty() ? MatchAllDocsQuery.INSTANCE : built;
    }

    private static boolean isLatin(String term) {
        char first = term.charAt(0);
        return first < 0x250 && Character.isLetterOrDigit(first);
    }
}
