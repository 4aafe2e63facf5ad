package dev.shirube.vocabulary.load;

import dev.shirube.diagnostic.Diagnostic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The vocabulary files that an operator has put somewhere, read but not looked into. Immutable.
 *
 * @param sources the texts, in the order in which they are merged
 * @param problems what could not be read; its file is the location where that is gone as a whole
 */
public record VocabularyListing(List<VocabularySource> sources, List<Diagnostic> problems) {

    /** Copies the lists. */
    public VocabularyListing {
        sources = List.copyOf(sources);
        problems = List.copyOf(problems);
    }

    /**
     * Reads the files as they are now.
     *
     * @param locations files, or folders of which all {@code .yaml} and {@code .yml} files are read
     *     in the order of their names
     * @return the texts, and a problem for each file or folder that cannot be read
     */
    public static VocabularyListing of(List<Path> locations) {
        var problems = new ArrayList<Diagnostic>();
        List<VocabularySource> sources = new VocabularyFiles(problems).read(locations);
        return new VocabularyListing(sources, problems);
    }
}
