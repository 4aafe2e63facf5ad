package dev.shirube.spelling;

import dev.shirube.text.Folding;
import dev.shirube.text.PhraseMatcher;

import java.util.Collection;

/**
 * Puts two hiragana back that changed places, where a long known phrase comes of it: 「どなん感じ」. Most
 * hiragana are endings, of which any two may stand together. Immutable.
 */
final class HiraganaSlips {

    private static final int SHORTEST = 5;

    /** No phrase that matters is longer. */
    private static final int REACH = 12;

    private final PhraseMatcher<String> phrases;

    HiraganaSlips(Collection<String> phrases) {
        this.phrases =
                PhraseMatcher.of(add -> {
                    for (String phrase : phrases) {
                        if (phrase.length() >= SHORTEST) {
                            add.accept(phrase, phrase);
                        }
                    }
                });
    }

    String mend(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char one = text.charAt(i);
            char next = text.charAt(i + 1);
            if (Scripts.isHiragana(one) && Scripts.isHiragana(next) && one != next) {
                int from = Math.max(0, i - REACH);
                int to = Math.min(text.length(), i + 2 + REACH);
                String around = text.substring(from, to);
                String swapped = text.substring(from, i) + next + one + text.substring(i + 2, to);
                if (hasPhrase(swapped, i - from) && !hasPhrase(around, i - from)) {
                    return text.substring(0, from) + swapped + text.substring(to);
                }
            }
        }
        return text;
    }

    private boolean hasPhrase(String text, int at) {
        Folding folding = Folding.of(text);
        return phrases.find(folding).stream()
                .anyMatch(match ->
                        match.length() >= SHORTEST
                                && folding.originalStart(match.start()) <= at
                                && folding.originalEnd(match.end() - 1) >= at + 2);
    }
}
