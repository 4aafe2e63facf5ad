package dev.shirube.guide.load;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Translations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * All guides that could be read, and all that was wrong.
 *
 * @param guides the guides in the order of their files; no two have the same slug
 * @param problems the problems of all files, in the order of the files
 * @param refused the names of the files that were there but gave no guide
 */
public record GuideLibrary(List<Guide> guides, List<Diagnostic> problems, Set<String> refused) {

    /** Copies the lists. */
    public GuideLibrary {
        guides = List.copyOf(guides);
        problems = List.copyOf(problems);
        refused = Set.copyOf(refused);
    }

    /**
     * Reads files. Of two files with the same slug the later one is refused.
     *
     * @param reader reads each file
     * @param files the files in order, for example those of several folders one after the other
     * @return what came of them
     */
    public static GuideLibrary read(GuideReader reader, Collection<GuideFile> files) {
        return read(reader::read, files);
    }

    /**
     * Reads files in another way than anew, for example from memory. Of two files with the same
     * slug the later one is refused.
     *
     * @param reader reads each file; several threads do so at once
     * @param files the files in order
     * @return what came of them
     */
    public static GuideLibrary read(
            Function<GuideFile, GuideReading> reader, Collection<GuideFile> files) {
        var guides = new ArrayList<Guide>();
        var problems = new ArrayList<Diagnostic>();
        var refused = new LinkedHashSet<String>();
        Map<String, String> pathBySlug = new HashMap<>();
        List<GuideFile> inOrder = List.copyOf(files);
        List<GuideReading> readings = inOrder.parallelStream().map(reader).toList();
        for (int i = 0; i < readings.size(); i++) {
            GuideFile file = inOrder.get(i);
            GuideReading reading = readings.get(i);
            problems.addAll(reading.problems());
            Guide guide = reading.guide();
            if (guide == null) {
                refused.add(file.name());
                continue;
            }
            String first = pathBySlug.putIfAbsent(guide.slug(), file.path());
            if (first == null) {
                guides.add(guide);
            } else {
                refused.add(file.name());
                problems.add(
                        new Diagnostic(
                                file.path(),
                                1,
                                Diagnostic.Severity.ERROR,
                                "slug \"%s\" is already that of %s"
                                        .formatted(guide.slug(), first)));
            }
        }
        Translations translations = Translations.of(guides);
        for (Guide guide : guides) {
            translations
                    .fault(guide)
                    .map(fault -> Translations.KEY + " makes no pair: " + fault)
                    .map(fault -> warning(pathBySlug.getOrDefault(guide.slug(), ""), fault))
                    .ifPresent(problems::add);
        }
        return new GuideLibrary(guides, problems, refused);
    }

    private static Diagnostic warning(String path, String reason) {
        return new Diagnostic(path, 1, Diagnostic.Severity.WARNING, reason);
    }

    /**
     * Reads folders.
     *
     * @param reader reads each file
     * @param folders the folders in order
     * @return what came of their files; the problems of the folders themselves come first
     */
    public static GuideLibrary ofFolders(GuideReader reader, Collection<GuideFolder> folders) {
        List<GuideFolder.Listing> listings = folders.stream().map(GuideFolder::list).toList();
        GuideLibrary library =
                read(reader, listings.stream().flatMap(l -> l.files().stream()).toList());
        var problems = new ArrayList<Diagnostic>();
        listings.forEach(listing -> problems.addAll(listing.problems()));
        problems.addAll(library.problems());
        return new GuideLibrary(library.guides(), problems, library.refused());
    }

    /**
     * Finds a guide.
     *
     * @param slug its slug
     * @return the guide, or nothing
     */
    public Optional<Guide> guide(String slug) {
        return guides.stream().filter(guide -> guide.slug().equals(slug)).findFirst();
    }
}
