package dev.shirube.live;

import dev.shirube.guide.load.GuideFile;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where an operator's files are.
 *
 * @param guideFolders folders of guides; of two guides with the same slug the one in the earlier
 *     folder counts
 * @param files guides that lie in none of the folders and never change, after those of the folders
 * @param vocabulary vocabulary files, or folders of them, in the order in which they are merged
 */
public record GuidePlaces(List<Path> guideFolders, List<GuideFile> files, List<Path> vocabulary) {

    /** Copies the lists. */
    public GuidePlaces {
        guideFolders = List.copyOf(guideFolders);
        files = List.copyOf(files);
        vocabulary = List.copyOf(vocabulary);
    }

    /** Returns all folders and files that may change. */
    List<Path> changeable() {
        return Stream.concat(guideFolders.stream(), vocabulary.stream()).toList();
    }
}
