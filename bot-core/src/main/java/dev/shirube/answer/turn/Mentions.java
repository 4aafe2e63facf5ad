package dev.shirube.answer.turn;

import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.text.Folding;

import java.util.Collection;
import java.util.stream.Stream;

/** Tells whether a section has one of some words, each a word of its own. */
public final class Mentions {

    private Mentions() {}

    /**
     * Looks in a section and all headings above it.
     *
     * @param section the section
     * @param words words, folded
     * @return whether one of them is there
     */
    public static boolean in(Section section, Collection<String> words) {
        return in(section.path().stream(), section, words);
    }

    /**
     * Looks in a section and its own heading.
     *
     * @param section the section
     * @param words words, folded
     * @return whether one of them is there
     */
    public static boolean inItself(Section section, Collection<String> words) {
        return in(Stream.of(section.title()), section, words);
    }

    private static boolean in(Stream<String> headings, Section section, Collection<String> words) {
        return Stream.concat(headings, section.passages().stream().map(Passage::text))
                .map(Folding::of)
                .anyMatch(text -> words.stream().anyMatch(text::hasWord));
    }
}
