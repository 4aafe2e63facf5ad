package dev.shirube.vocabulary.load;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.vocabulary.Vocabulary;

import java.util.List;

/**
 * A vocabulary, and what was wrong with the files that should have gone into it. Immutable.
 *
 * @param vocabulary the vocabulary made of the shipped files and of all files without a problem
 * @param problems the problems of the files that were left out, by file and line
 */
public record LoadedVocabulary(Vocabulary vocabulary, List<Diagnostic> problems) {

    /** Copies the list. */
    public LoadedVocabulary {
        problems = List.copyOf(problems);
    }
}
