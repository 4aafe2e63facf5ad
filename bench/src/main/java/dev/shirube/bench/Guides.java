package dev.shirube.bench;

import dev.shirube.guide.Guide;
import dev.shirube.guide.load.GuideFolder;
import dev.shirube.guide.load.GuideLibrary;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.Vocabulary;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Guides to measure with, and questions on them. */
public final class Guides {

    private Guides() {}

    /**
     * Reads the guides of folders.
     *
     * @param folders the folders, as a path list
     * @param vocabulary what headings are read with
     * @return the guides, at least one
     */
    public static List<Guide> read(String folders, Vocabulary vocabulary) {
        var reader = new GuideReader(new HeadingCues(vocabulary));
        List<GuideFolder> list =
                Arrays.stream(folders.split(File.pathSeparator))
                        .map(folder -> new GuideFolder(Path.of(folder)))
                        .toList();
        GuideLibrary library = GuideLibrary.ofFolders(reader, list);
        if (library.guides().isEmpty()) {
            throw new IllegalArgumentException("no guides in " + folders);
        }
        return library.guides();
    }

    /** Asks for every section of every guide, with the job named and without. */
    static List<String> questions(List<Guide> guides) {
        var questions = new ArrayList<String>();
        for (Guide guide : guides) {
            String job = guide.slug().replace('_', ' ');
            for (var section : guide.sections()) {
                questions.add(job + "の" + section.title() + "について教えてください");
                questions.add(section.title() + "って具体的にどういうこと？");
            }
        }
        return questions;
    }
}
