package dev.shirube.answer.find;

import dev.shirube.text.Folding;
import dev.shirube.text.Morphemes;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Something that a sentence has to say to fulfil a condition. Immutable.
 *
 * @param wordings its wordings in lower case; for a verb its dictionary form
 * @param verb whether it is a verb or an adjective, which is compared by its dictionary form
 */
record ConditionTerm(List<String> wordings, boolean verb) {

    /**
     * Where a wording stands in a sentence.
     *
     * @param start the index of its first character
     * @param end the index behind the last one
     */
    record Place(int start, int end) {}

    /** Copies the list. */
    ConditionTerm {
        wordings = List.copyOf(wordings);
    }

    /** The first place of a wording where it is a word of its own and means what is looked for. */
    Optional<Place> placeIn(Folding text, String original, Predicate<Place> isMeant) {
        if (verb) {
            List<String> folded = wordings.stream().map(Folding::fold).toList();
            return Morphemes.of(original).words().stream()
                    .filter(word -> folded.contains(Folding.fold(word.base())))
                    .map(word -> new Place(word.start(), word.end()))
                    .filter(isMeant)
                    .findFirst();
        }
        for (String wording : wordings) {
            String folded = Folding.fold(wording);
            int at = text.folded().indexOf(folded);
            while (at >= 0) {
                var place =
                        new Place(
                                text.originalStart(at), text.originalEnd(at + folded.length() - 1));
                if (text.isWord(at, at + folded.length())
                        && !isInKatakana(original, place)
                        && isMeant.test(place)) {
                    return Optional.of(place);
                }
                at = text.folded().indexOf(folded, at + 1);
            }
        }
        return Optional.empty();
    }

    /** 「リスクマネジメント」 is no 「マネジメント」. */
    private static boolean isInKatakana(String text, Place place) {
        int start = place.start();
        int end = place.end();
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
