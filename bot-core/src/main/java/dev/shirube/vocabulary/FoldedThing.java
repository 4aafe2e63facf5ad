package dev.shirube.vocabulary;

import dev.shirube.text.Folding;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A thing with its words in their folded form.
 *
 * @param thing the thing
 * @param asked words by which a question names it
 * @param told all words by which a guide tells of it, those of questions among them
 */
public record FoldedThing(Thing thing, Set<String> asked, Set<String> told) {

    /** Copies the sets. */
    public FoldedThing {
        asked = Set.copyOf(asked);
        told = Set.copyOf(told);
    }

    static FoldedThing of(Thing thing) {
        return new FoldedThing(
                thing,
                folded(thing.asked().stream()),
                folded(Stream.concat(thing.asked().stream(), thing.told().stream())));
    }

    private static Set<String> folded(Stream<String> words) {
        return words.map(Folding::fold).collect(Collectors.toSet());
    }

    /**
     * Returns whether a question asks for it by name.
     *
     * @param question the question
     * @return whether one of its words is in there
     */
    public boolean isAskedIn(Folding question) {
        return asked.stream().anyMatch(question::hasWord);
    }
}
