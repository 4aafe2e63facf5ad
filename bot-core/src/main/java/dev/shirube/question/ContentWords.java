package dev.shirube.question;

import dev.shirube.text.Folding;
import dev.shirube.text.Morphemes;
import dev.shirube.text.Morphemes.Morpheme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Picks the words of a question that carry content. */
final class ContentWords {

    private final Set<String> fillers = new HashSet<>();

    /**
     * Prepares the words that carry nothing.
     *
     * @param fillers words, verbs in their dictionary form
     */
    ContentWords(List<String> fillers) {
        fillers.forEach(filler -> this.fillers.add(Folding.fold(filler)));
    }

    /** The words that carry content, nouns that stand together as one. */
    List<String> of(String text, Morphemes morphemes, Spans spans) {
        var words = new ArrayList<String>();
        int nounsFrom = -1;
        int nounsTo = -1;
        for (Morpheme word : morphemes.words()) {
            boolean content = isContent(text, word, spans);
            boolean noun = content && word.kind() == Morphemes.Kind.NOUN;
            if (nounsFrom >= 0 && (!noun || word.start() != nounsTo)) {
                words.add(text.substring(nounsFrom, nounsTo));
                nounsFrom = -1;
            }
            if (noun) {
                nounsFrom = nounsFrom < 0 ? word.start() : nounsFrom;
                nounsTo = word.end();
            } else if (content) {
                words.add(text.substring(word.start(), word.end()));
            }
        }
        if (nounsFrom >= 0) {
            words.add(text.substring(nounsFrom, nounsTo));
        }
        return words;
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
