package dev.shirube.search;

import java.util.List;

/**
 * Something that a text has to say to be looked at.
 *
 * @param wordings its wordings, any of which will do
 * @param inflected whether they are dictionary forms of words that stand in the text in any of
 *     their forms; otherwise they stand there as they are
 */
public record SoughtTerm(List<String> wordings, boolean inflected) {

    /** Copies the list. */
    public SoughtTerm {
        wordings = List.copyOf(wordings);
    }
}
