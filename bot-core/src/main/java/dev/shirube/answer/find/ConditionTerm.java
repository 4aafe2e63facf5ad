package dev.shirube.answer.find;

import dev.shirube.search.SoughtTerm;
import dev.shirube.text.Folding;
import dev.shirube.text.Morphemes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Something that a sentence has to say to fulfil a condition. Immutable.
 *
 * @param wordings its wordings in lower case; for a verb its dictionary form
 * @param verb whether it is a verb or an adjective, which is compared by its dictionary form
 * @param pieces the wordings as they are looked for in texts, none of a verb
 */
record ConditionTerm(List<String> wordings, boolean verb, List<Wording> pieces) {

    /**
     * Where a wording stands in a sentence.
     *
     * @param start the index of its first character
     * @param end the index behind the last one
     */
    record Place(int start, int end) {}

    /** Copies the lists. */
    ConditionTerm {
        wordings = List.copyOf(wordings);
        pieces = List.copyOf(pieces);
    }

    ConditionTerm(List<String> wordings, boolean verb) {
        this(wordings, verb, verb ? List.of() : wordings.stream().map(Wording::of).toList());
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
        String lower = original.toLowerCase(Locale.ROOT);
        return pieces.stream()
                .filter(wording -> wording.mayBeIn(lower))
                .flatMap(wording -> wording.placesIn(text, original))
                .filter(isMeant)
                .findFirst();
    }

    /** Whether any of its wordings is in a text in lower case, before it is looked at closely. */
    boolean mayBeIn(String lower) {
        return verb || pieces.stream().anyMatch(wording -> wording.mayBeIn(lower));
    }

    /** What to look up in the index. */
    SoughtTerm sought() {
        return new SoughtTerm(wordings.stream().map(Wording::plain).toList(), verb);
    }
}
