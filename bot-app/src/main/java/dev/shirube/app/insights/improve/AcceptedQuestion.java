package dev.shirube.app.insights.improve;

import java.util.List;

/**
 * A question that something was accepted for.
 *
 * @param id what its labelled question is called
 * @param question the question
 * @param entry what was written into the vocabulary file; the same for all questions of an alias or
 *     a synonym
 */
public record AcceptedQuestion(String id, String question, Entry entry) {

    /**
     * One entry of a vocabulary file.
     *
     * @param path the keys that lead to the list that it stands in, such as {@code aliases} and a
     *     guide
     * @param phrases the phrase, or those that are one group
     */
    public record Entry(List<String> path, List<String> phrases) {

        /** Copies the lists. */
        public Entry {
            path = List.copyOf(path);
            phrases = List.copyOf(phrases);
        }

        /** Returns what writes the entry, and takes it out. */
        ListEdit edit() {
            Object item = phrases.size() == 1 ? phrases.getFirst() : phrases;
            return new ListEdit(path, List.of(item));
        }
    }
}
