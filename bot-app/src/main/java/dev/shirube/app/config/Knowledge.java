package dev.shirube.app.config;

import dev.shirube.guide.Problem;
import dev.shirube.guide.Problem.Severity;
import dev.shirube.guide.load.GuideFolder;
import dev.shirube.guide.load.GuideLibrary;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.LoadedVocabulary;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.VocabularyLoader;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What guides are read with, and the vocabulary files' own problems.
 *
 * @param vocabulary the vocabulary
 * @param problems what is wrong with vocabulary files; these are left out
 * @param reader reads guides
 */
public record Knowledge(Vocabulary vocabulary, List<Problem> problems, GuideReader reader) {

    /** Copies the list. */
    public Knowledge {
        problems = List.copyOf(problems);
    }

    /**
     * Reads the vocabulary.
     *
     * @param settings names the operator's vocabulary files
     * @return what guides are read with
     * @throws BadSettingException if a setting cannot be used
     */
    public static Knowledge of(ShirubeProperties settings) {
        LoadedVocabulary loaded = new VocabularyLoader().load(Locations.vocabulary(settings));
        return new Knowledge(
                loaded.vocabulary(),
                loaded.problems().stream()
                        .map(p -> new Problem(p.file(), p.line(), Severity.ERROR, p.message()))
                        .toList(),
                new GuideReader(new HeadingCues(loaded.vocabulary())));
    }

    /**
     * Returns the same knowledge, with which guides are looked through for what readers would
     * notice, too.
     *
     * @param today the day by which guides may have to be read again
     * @return what guides are checked with
     */
    public Knowledge thorough(LocalDate today) {
        return new Knowledge(vocabulary, problems, reader.thorough(today));
    }

    /**
     * Reads the guides of folders.
     *
     * @param locations the folders; without any, "seeds" in the working directory, or the packed
     *     guides where there is no such folder
     * @return all guides that could be read, and all that was wrong, with the vocabulary too
     * @throws BadSettingException if one of the locations is no folder
     */
    public GuideLibrary guides(List<String> locations) {
        List<Path> folders = Locations.guides(locations);
        GuideLibrary read =
                folders.isEmpty()
                        ? GuideLibrary.read(reader, PackedGuides.files())
                        : GuideLibrary.ofFolders(
                                reader, folders.stream().map(GuideFolder::new).toList());
        return withProblems(read);
    }

    /**
     * Adds what is wrong with the vocabulary to what is wrong with guides.
     *
     * @param library guides that were read with this
     * @return the same guides
     */
    public GuideLibrary withProblems(GuideLibrary library) {
        List<Problem> all = Stream.concat(problems.stream(), library.problems().stream()).toList();
        return new GuideLibrary(library.guides(), all, library.refused());
    }
}
