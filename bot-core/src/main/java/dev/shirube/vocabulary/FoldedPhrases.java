package dev.shirube.vocabulary;

import dev.shirube.text.Folding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The phrases of a vocabulary, folded and compiled once, so that no question has to. Safe for use
 * by several threads; nobody sees it change.
 */
public final class FoldedPhrases {

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Vocabulary vocabulary;
    private final Map<String, Set<String>> byKind;
    private final List<FoldedThing> things;
    private final Map<String, Pattern> compiled = new ConcurrentHashMap<>();

    /**
     * Folds all phrases.
     *
     * @param vocabulary the vocabulary
     */
    public FoldedPhrases(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        byKind =
                vocabulary.phrases().entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey,
                                        kind ->
                                                kind.getValue().stream()
                                                        .map(Folding::fold)
                                                        .collect(Collectors.toUnmodifiableSet())));
        things = vocabulary.things().stream().map(FoldedThing::of).toList();
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
     * Returns what finds the phrases of a kind in a text.
     *
     * @param kind the kind, see {@link Vocabulary#phrases}
     * @return any of its phrases as written, in either case, the longest that there is; nothing
     *     where there is no such kind
     */
    public Pattern anyOf(String kind) {
        return compiled.computeIfAbsent(kind, k -> compile(vocabulary.phrases(k)));
    }

    private static Pattern compile(List<String> phrases) {
        return phrases.isEmpty()
                ? NOTHING
                : Pattern.compile(
                        phrases.stream()
                                .sorted(Comparator.comparingInt(String::length).reversed())
                                .map(Pattern::quote)
                                .collect(Collectors.joining("|")),
                        Pattern.CASE_INSENSITIVE);
    }

    /**
     * Returns the things that a question asks for by name.
     *
     * @param question the question
     * @return the things, in the order of the vocabulary
     */
    public List<FoldedThing> thingsIn(Folding question) {
        return things.stream().filter(thing -> thing.isAskedIn(question)).toList();
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
