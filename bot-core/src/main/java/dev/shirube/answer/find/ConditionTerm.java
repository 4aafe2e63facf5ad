package dev.shirube.answer.find;

import dev.shirube.text.Folding;
import dev.shirube.text.Morphemes;
import dev.shirube.text.Morphemes.Morpheme;

import java.util.List;

/**
 * Something that a sentence has to say to fulfil a condition. Immutable.
 *
 * @param wordings its wordings in lower case; for a verb its dictionary form
 * @param verb whether it is a verb or an adjective, which is compared by its dictionary form
 */
record ConditionTerm(List<String> wordings, boolean verb) {
    /** Copies the list. */
    ConditionTerm {
        wordings = List.copyOf(wordings);
    }

    /** Where the text goes on behind the first wording that is in it, or -1. */
    int endIn(Folding text, String original) {
        if (verb) {
            List<String> folded = wordings.stream().map(Folding::fold).toList();
            return Morphemes.of(original).words().stream()
                    .filter(word -> folded.contains(Folding.fold(word.base())))
                    .mapToInt(Morpheme::end)
                    .findFirst()
                    .orElse(-1);
        }
        for (String wording : wordings) {
            String folded = Folding.fold(wording);
            int at = text.folded().indexOf(folded);
            while (at >= 0) {
                int end = text.originalEnd(at + folded.length() - 1);
                if (text.isWord(at, at + folded.length())
                        && !isInKatakana(original, text.originalStart(at), end)) {
                    return end;
                }
                at = text.folded().indexOf(folded, at + 1);
            }
        }
        return -1;
    }

    /** 「リスクマネジメント」 is no 「マネジメント」. */
    private static boolean isInKatakana(String text, int start, int end) {
        boolean before =
                start > 0 && isKatakana(text.charAt(start)) && isKatakana(text.charAt(start - 1));
        boolean after =
                end < text.length()
                        && isKatakana(text.charAt(end - 1))
                        && isKatakana(text.charAt(end));
        return before || after;
    }

    private static boolean isKatakana(char c) {
        return (c >= 'ァ' && c <= 'ヶ') || c == 'ー';
    }
}
