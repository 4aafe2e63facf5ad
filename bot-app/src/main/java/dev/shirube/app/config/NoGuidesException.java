package dev.shirube.app.config;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.diagnostic.Diagnostic.Severity;

import java.util.List;
import java.util.Optional;

/** There is no guide to answer from. The message is one line that names the folders. */
public final class NoGuidesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Whether there are guides, but none that can be used. */
    private final boolean broken;

    private NoGuidesException(String message, boolean broken) {
        super(message);
        this.broken = broken;
    }

    /**
     * Looks whether there is anything to answer from.
     *
     * @param folders the folders that were looked into; none for the usual ones
     * @param guides how many guides there are
     * @param problems what was wrong with the files
     * @return what there is to say, or nothing if there are guides
     */
    public static Optional<NoGuidesException> of(
            List<String> folders, int guides, List<Diagnostic> problems) {
        if (guides > 0) {
            return Optional.empty();
        }
        String where = folders.isEmpty() ? Locations.usual() : String.join(", ", folders);
        long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
        String message =
                errors == 0
                        ? "there is no guide in %s: guides are files *.md, not in folders below"
                                .formatted(where)
                        : "no guide in %s can be used; errors: %d".formatted(where, errors);
        return Optional.of(new NoGuidesException(message, errors > 0));
    }

    /**
     * Fails where there is nothing to answer from.
     *
     * @param folders as for {@link #of}
     * @param guides as for {@link #of}
     * @param problems as for {@link #of}
     */
    public static void check(List<String> folders, int guides, List<Diagnostic> problems) {
        of(folders, guides, problems)
                .ifPresent(none -> {
                    throw none;
                });
    }

    /** {@return whether there are guides, but none that can be used} */
    public boolean isBroken() {
        return broken;
    }
}
