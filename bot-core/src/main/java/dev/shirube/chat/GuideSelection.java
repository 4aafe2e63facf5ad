package dev.shirube.chat;

import dev.shirube.answer.Snapshot;
import dev.shirube.guide.Guide;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

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
        List<Guide> guides =
                all.guides().stream().filter(guide -> isAllowed(all, guide, slugs)).toList();
        return guides.size() == all.guides().size()
                ? all
                : Snapshot.of(all.vocabulary(), guides, all.meaning());
    }

    /** A guide may be asked in both languages where it may be in one. */
    private static boolean isAllowed(Snapshot all, Guide guide, Set<String> slugs) {
        return slugs.contains(guide.slug())
                || all.translations().of(guide).stream().anyMatch(g -> slugs.contains(g.slug()));
    }

    /**
     * Returns which guides to offer to somebody who speaks a language.
     *
     * @param all the guides
     * @param slugs the guides that may be asked, empty for all
     * @param language the language
     * @return the slugs of the guides to offer, empty for all
     */
    static Set<String> offered(Snapshot all, Set<String> slugs, Language language) {
        // A place that names one guide means that one.
        return all.translations().isEmpty() || slugs.size() == 1
                ? slugs
                : all.translations().in(language, all.guides()).stream()
                        .filter(guide -> slugs.isEmpty() || isAllowed(all, guide, slugs))
                        .map(Guide::slug)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
