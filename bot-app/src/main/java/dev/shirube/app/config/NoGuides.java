package dev.shirube.app.config;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.diagnostic.Diagnostic.Severity;

import java.util.List;
import java.util.Optional;

/**
 * Why there is nothing to answer from.
 *
 * @param message names the folders
 * @param broken whether there are guides, but none that can be used
 */
public record NoGuides(String message, boolean broken) {

    /**
     * Looks whether there is anything to answer from.
     *
     * @param folders the folders that were looked into; none for the usual ones
     * @param guides how many guides there are
     * @param problems what was wrong with the files
     * @return the reason, or nothing if there are guides
     */
    public static Optional<NoGuides> of(
            List<String> folders, int guides, List<Diagnostic> problems) {
        if (guides > 0) {
            return Optional.empty();
        }
        String where = folders.isEmpty() ? Locations.usual() : String.join(", ", folders);
        long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
        return Optional.of(
                errors == 0
                        ? new NoGuides(
                                "there is no guide in %s: guides are files *.md, not in folders below"
                                        .formatted(where),
                                false)
                        : new NoGuides(
                                "no guide in %s can be used; errors: %d".formatted(where, errors),
                                true));
    }
}
