package dev.shirube.chat;

import dev.shirube.answer.Snapshot;
import dev.shirube.guide.Guide;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The guides that may be asked in a place. A selection is made once for each edition of the guides,
 * since making one takes as long as many answers. Thread-safe.
 */
final class GuideSelection {

    /** More selections than an operator configures by hand are made anew each time. */
    private static final int LIMIT = 200;

    private volatile Made made = new Made(null);

    /** What was made of one edition. */
    private static final class Made {

        private final @Nullable Snapshot all;
        private final Map<Set<String>, Snapshot> selections = new ConcurrentHashMap<>();

        Made(@Nullable Snapshot all) {
            this.all = all;
        }
    }

    /**
     * Narrows a snapshot.
     *
     * @param all the snapshot
     * @param slugs the guides that may be asked, empty for all; one that is not loaded adds nothing
     * @return the snapshot without the other guides
     */
    Snapshot of(Snapshot all, Set<String> slugs) {
        if (slugs.isEmpty()) {
            return all;
        }
        Map<Set<String>, Snapshot> selections = selections(all);
        Snapshot known = selections.get(slugs);
        if (known != null) {
            return known;
        }
        return selections.size() < LIMIT
                ? selections.computeIfAbsent(slugs, s -> select(all, s))
                : select(all, slugs);
    }

    private Map<Set<String>, Snapshot> selections(Snapshot all) {
        Made current = made;
        if (current.all != all) {
            current = new Made(all);
            made = current;
        }
        return current.selections;
    }

    private static Snapshot select(Snapshot all, Set<String> slugs) {
        List<Guide> guides = all.guides().stream().filter(g -> slugs.contains(g.slug())).toList();
        return guides.size() == all.guides().size()
                ? all
                : Snapshot.of(all.vocabulary(), guides, all.meaning());
    }
}
