package dev.shirube.vocabulary.load;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.vocabulary.Vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Loads the shipped vocabulary and merges an operator's files over it, in the order in which they
 * are given.
 *
 * <p>An entry whose id is already known changes that topic, level or thing: its name replaces the
 * old one, its phrases are added. A new id is appended, and so is everything else that is not there
 * yet. A file with a problem is left out as a whole; the others are merged all the same.
 */
public final class VocabularyLoader {

    private static final List<String> SHIPPED =
            List.of(
                    "topics.yaml",
                    "levels.yaml",
                    "jobs.yaml",
                    "synonyms.yaml",
                    "phrases.yaml",
                    "conditions.yaml",
                    "things.yaml");

    private final List<VocabularySource> shipped;

    /** Prepares a loader of the files that are packed beside this class. */
    public VocabularyLoader() {
        this(SHIPPED.stream().map(VocabularyLoader::resource).toList());
    }

    /**
     * Prepares a loader with other files in the place of the shipped ones.
     *
     * @param shipped the files that everything else is merged over
     */
    public VocabularyLoader(List<VocabularySource> shipped) {
        this.shipped = List.copyOf(shipped);
    }

    /**
     * Loads the shipped vocabulary alone.
     *
     * @return the vocabulary
     * @throws IllegalStateException if a shipped file has a problem
     */
    public Vocabulary load() {
        return loadSources(List.of()).vocabulary();
    }

    /**
     * Loads the shipped vocabulary and merges files over it.
     *
     * @param locations files, or folders of which all {@code .yaml} and {@code .yml} files are read
     *     in the order of their names
     * @return the vocabulary and the problems of the files that were left out
     * @throws IllegalStateException if a shipped file has a problem
     */
    public LoadedVocabulary load(List<Path> locations) {
        VocabularyListing listing = VocabularyListing.of(locations);
        LoadedVocabulary loaded = loadSources(listing.sources());
        var problems = new ArrayList<>(listing.problems());
        problems.addAll(loaded.problems());
        return new LoadedVocabulary(loaded.vocabulary(), problems);
    }

    /**
     * Loads the shipped vocabulary and merges texts over it.
     *
     * @param sources the texts of vocabulary files
     * @return the vocabulary and the problems of the texts that were left out
     * @throws IllegalStateException if a shipped file has a problem
     */
    public LoadedVocabulary loadSources(List<VocabularySource> sources) {
        var draft = new VocabularyDraft();
        List<Diagnostic> own = draft.mergeAll(shipped);
        if (!own.isEmpty()) {
            throw new IllegalStateException(
                    own.stream()
                            .map(Diagnostic::toString)
                            .collect(
                                    Collectors.joining(
                                            "\n", "the shipped vocabulary is bad:\n", "")));
        }
        draft.closePhraseKinds();
        List<Diagnostic> problems = draft.mergeAll(sources);
        return new LoadedVocabulary(draft.vocabulary(), problems);
    }

    private static VocabularySource resource(String name) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the shipped vocabulary lacks " + name);
            }
            return new VocabularySource(
                    name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
