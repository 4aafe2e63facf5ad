package dev.shirube.vocabulary;

import dev.shirube.text.Folding;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The phrases of a vocabulary, folded once, so that no question has to. Immutable. */
public final class FoldedPhrases {

    private final Map<String, Set<String>> byKind;

    /**
     * Folds all phrases.
     *
     * @param vocabulary the vocabulary
     */
    public FoldedPhrases(Vocabulary vocabulary) {
        byKind =
                vocabulary.phrases().entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey,
                                        kind ->
                                                kind.getValue().stream()
                                                        .map(Folding::fold)
                                                        .collect(Collectors.toUnmodifiableSet())));
    }

    /**
     * Returns whether a text is one of the phrases.
     *
     * @param kind the kind, see {@link Vocabulary#phrases}
     * @param folded the text, folded
     * @return false where there is no such kind
     */
    public boolean has(String kind, String folded) {
        return of(kind).contains(folded);
    }

    /**
     * Returns the phrases of a kind.
     *
     * @param kind the kind, see {@link Vocabulary#phrases}
     * @return its phrases, folded, in no order; none where there is no such kind
     */
    public Set<String> of(String kind) {
        return byKind.getOrDefault(kind, Set.of());
    }

    /**
     * Returns the kinds of phrases whose names begin alike.
     *
     * @param prefix what they begin with
     * @return the kinds, in no order
     */
    public Set<String> kinds(String prefix) {
        return byKind.keySet().stream()
                .filter(kind -> kind.startsWith(prefix))
                .collect(Collectors.toUnmodifiableSet());
    }
}
