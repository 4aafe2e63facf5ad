package dev.shirube.live;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.snapshot.Snapshot;

import java.util.List;

/**
 * What is served at one time. Immutable.
 *
 * @param snapshot the guides
 * @param problems what is wrong with guide and vocabulary files, those included of which an earlier
 *     version is served
 */
public record LoadedGuides(Snapshot snapshot, List<Diagnostic> problems) {

    /** Copies the problems. */
    public LoadedGuides {
        problems = List.copyOf(problems);
    }

    /**
     * Counts the sections of all guides.
     *
     * @return the number
     */
    public int sections() {
        return snapshot.guides().stream().mapToInt(guide -> guide.sections().size()).sum();
    }

    /**
     * Tells what has come up since another edition.
     *
     * @param before the other edition
     * @return the problems that it did not have
     */
    public List<Diagnostic> problemsSince(LoadedGuides before) {
        return problems.stream().filter(p -> !before.problems().contains(p)).toList();
    }
}
