package dev.shirube.question;

import dev.shirube.search.Keyword;
import dev.shirube.text.Folding;
import dev.shirube.text.Morphemes;
import dev.shirube.text.Morphemes.Morpheme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Picks the words of a question that carry content. Nouns that stand together stay together, so
 * that a compound is looked for as one; a verb says less than a noun, since guide and question word
 * actions differently.
 */
final class ContentWords {

    private static final double NOUN_WEIGHT = 1;
    private static final double VERB_WEIGHT = 0.5;
    private static final double NUMBER_WEIGHT = 0.2;

    private final Set<String> fillers = new HashSet<>();

    /**
     * Prepares the words that carry nothing.
     *
     * @param fillers words, verbs in their dictionary form
     */
    ContentWords(List<String> fillers) {
        fillers.forEach(filler -> this.fillers.add(Folding.fold(filler)));
    }

    List<PlacedKeyword> of(String text, Morphemes morphemes, Spans spans) {
        var keywords = new ArrayList<PlacedKeyword>();
        int nounsFrom = -1;
        int nounsTo = -1;
        for (Morpheme word : morphemes.words()) {
            boolean content = isContent(text, word, spans);
            boolean noun = content && word.kind() == Morphemes.Kind.NOUN;
            if (nounsFrom >= 0 && (!noun || word.start() != nounsTo)) {
                keywords.add(noun(nounsFrom, text.substring(nounsFrom, nounsTo)));
                nounsFrom = -1;
            }
            if (noun) {
                nounsFrom = nounsFrom < 0 ? word.start() : nounsFrom;
                nounsTo = word.end();
            } else if (content) {
                String written = text.substring(word.start(), word.end());
                keywords.add(
                        new PlacedKeyword(
                                word.start(), new Keyword(written, List.of(), VERB_WEIGHT)));
            }
        }
        if (nounsFrom >= 0) {
            keywords.add(noun(nounsFrom, text.substring(nounsFrom, nounsTo)));
        }
        return keywords;
    }

    /** A bare number says little: it stands in every second table. */
    private static PlacedKeyword noun(int start, String words) {
        boolean number = words.chars().allMatch(Character::isDigit);
        double weight = number ? NUMBER_WEIGHT : NOUN_WEIGHT;
        return new PlacedKeyword(start, new Keyword(words, List.of(), weight));
    }

    private boolean isContent(String text, Morpheme word, Spans spans) {
        return word.kind() != Morphemes.Kind.FUNCTION
                && spans.isFree(word.start(), word.end())
                && !isScrap(text, word)
                && !fillers.contains(Folding.fold(word.base()));
    }

    /** One or two hiragana are more often a piece of something the dictionary does not know. */
    private static boolean isScrap(String text, Morpheme word) {
        return word.end() - word.start() <= 2
                && text.substring(word.start(), word.end())
                        .chars()
                        .allMatch(c -> c >= 'ぁ' && c <= 'ゟ');
    }
}
