package dev.shirube.chat.conversation;

import dev.shirube.cache.DerivedFiles;
import dev.shirube.guide.Guide;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The guides that may be asked in a place. Making a selection takes as long as many answers: those
 * that are expected are made when the guides are loaded, and a request only looks them up.
 * Thread-safe.
 */
public final class GuideSelection {

    /** More selections than an operator configures by hand are made anew each time. */
    private static final int LIMIT = 200;

    private final Indexing indexing;
    private final Set<Set<String>> expected = ConcurrentHashMap.newKeySet();

    /** Of the edition that is served, and of the one before or after it. */
    private volatile Made made = new Made(null);

    private volatile Made other = made;

    /** Makes a snapshot of some of the guides of another. */
    @FunctionalInterface
    public interface Indexing {
        Snapshot index(Snapshot all, List<Guide> guides);
    }

    /** What was made of one edition. */
    private static final class Made {

        private final @Nullable Snapshot all;
        private final Map<Set<String>, Snapshot> selections = new ConcurrentHashMap<>();

        Made(@Nullable Snapshot all) {
            this.all = all;
        }
    }

    public GuideSelection() {
        this((all, guides) ->
                Snapshot.of(all.vocabulary(), guides, all.meaning(), DerivedFiles.none()));
    }

    public GuideSelection(Indexing indexing) {
        this.indexing = indexing;
    }

    /**
     * Makes a selection of the guides as they are, and of each edition to come when that is
     * prepared.
     *
     * @param all the guides as they are
     * @param slugs the guides that may be asked in some place, empty for all
     */
    public synchronized void expect(Snapshot all, Set<String> slugs) {
        if (!slugs.isEmpty() && expected.size() < LIMIT && expected.add(Set.copyOf(slugs))) {
            makeReady(of(all, slugs));
        }
    }

    /**
     * Makes all that requests will look up in an edition, before it is served.
     *
     * @param next the edition
     */
    public synchronized void prepare(Snapshot next) {
        if (made.all == next) {
            return;
        }
        var ready = new Made(next);
        makeReady(next);
        for (Set<String> slugs : expected) {
            Snapshot selected = select(next, slugs);
            makeReady(selected);
            ready.selections.put(slugs, selected);
        }
        other = made; // requests go on with it until the next one is served
        made = ready;
    }

    /** With the index of each language, of guides in two. */
    private static void makeReady(Snapshot snapshot) {
        for (Language language : Language.values()) {
            snapshot.in(language);
        }
    }

    /**
     * Narrows a snapshot.
     *
     * @param all the snapshot
     * @param slugs the guides that may be asked, empty for all; one that is not loaded adds nothing
     * @return the snapshot without the other guides
     */
    public Snapshot of(Snapshot all, Set<String> slugs) {
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
            current = other.all == all ? other : begin(all);
        }
        return current.selections;
    }

    /** For guides that nobody prepared. */
    private synchronized Made begin(Snapshot all) {
        if (made.all != all) {
            other = made;
            made = new Made(all);
        }
        return made;
    }

    private Snapshot select(Snapshot all, Set<String> slugs) {
        List<Guide> guides =
                all.guides().stream().filter(guide -> isAllowed(all, guide, slugs)).toList();
        return guides.size() == all.guides().size() ? all : indexing.index(all, guides);
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
    public static Set<String> offered(Snapshot all, Set<String> slugs, Language language) {
        // A place that names one guide means that one.
        return all.translations().isEmpty() || slugs.size() == 1
                ? slugs
                : all.translations().in(language, all.guides()).stream()
                        .filter(guide -> slugs.isEmpty() || isAllowed(all, guide, slugs))
                        .map(Guide::slug)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
