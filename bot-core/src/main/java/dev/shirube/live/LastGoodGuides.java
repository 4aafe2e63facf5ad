package dev.shirube.live;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.guide.Guide;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideFolder;
import dev.shirube.guide.load.GuideLibrary;
import dev.shirube.guide.load.GuideReader;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads guide files, with the last good version in the place of a file that is broken. Not
 * thread-safe.
 */
final class LastGoodGuides {

    private @Nullable GuideReader reader;
    private @Nullable ReadingCache cache;

    /** The files and not the guides, for another vocabulary reads the same bytes differently. */
    private Map<String, GuideFile> good = Map.of();

    /**
     * Takes the files as they are now.
     *
     * @param now reads the files; with the same one as before, unchanged files are not read again
     * @param listings the files in order
     */
    GuideFiles update(GuideReader now, List<GuideFolder.Listing> listings) {
        ReadingCache readings = cacheFor(now);
        readings.nextRound();
        List<GuideFile> files = listings.stream().flatMap(l -> l.files().stream()).toList();
        var library = GuideLibrary.read(readings::read, files);
        var guides = new ArrayList<>(library.guides());
        Map<String, GuideFile> nextGood = accepted(files, library, readings);
        keep(files, unreadable(listings), nextGood, guides, readings);
        good = nextGood;

        var problems = new ArrayList<Diagnostic>();
        listings.forEach(listing -> problems.addAll(listing.problems()));
        problems.addAll(library.problems());
        guides.sort(Comparator.comparing(Guide::slug));
        return new GuideFiles(guides, problems);
    }

    private ReadingCache cacheFor(GuideReader now) {
        ReadingCache known = cache;
        if (known == null || now != reader) {
            known = new ReadingCache(now);
            cache = known;
            reader = now;
        }
        return known;
    }

    private static Map<String, GuideFile> accepted(
            List<GuideFile> files, GuideLibrary library, ReadingCache readings) {
        // By identity: a copy of a guide in another file is equal, and refused.
        Set<Guide> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        taken.addAll(library.guides());
        Map<String, GuideFile> accepted = new LinkedHashMap<>();
        for (GuideFile file : files) {
            Guide guide = readings.read(file).guide();
            if (guide != null && taken.contains(guide)) {
                accepted.put(file.path(), file);
            }
        }
        return accepted;
    }

    /** Adds the last good versions of files that are there, but of no use now. */
    private void keep(
            List<GuideFile> files,
            UnreadableFiles unreadable,
            Map<String, GuideFile> nextGood,
            Collection<Guide> guides,
            ReadingCache readings) {
        Set<String> slugs = new HashSet<>();
        guides.forEach(guide -> slugs.add(guide.slug()));
        Set<String> there = new HashSet<>();
        files.forEach(file -> there.add(file.path()));
        good.forEach((path, file) -> {
            if (nextGood.containsKey(path) || !(there.contains(path) || unreadable.covers(path))) {
                return;
            }
            Guide guide = readings.read(file).guide();
            if (guide != null) {
                nextGood.put(path, file);
                if (slugs.add(guide.slug())) {
                    guides.add(guide);
                }
            }
        });
    }

    private static UnreadableFiles unreadable(List<GuideFolder.Listing> listings) {
        return new UnreadableFiles(
                listings.stream()
                        .flatMap(l -> l.problems().stream())
                        .map(Diagnostic::file)
                        .toList());
    }
}
