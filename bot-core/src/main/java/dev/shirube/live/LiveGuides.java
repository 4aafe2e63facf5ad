package dev.shirube.live;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.meaning.MeaningSource;
import dev.shirube.meaning.Sentence;
import dev.shirube.snapshot.Snapshot;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Holds the edition that is served, and makes the next one when the files have changed. The next
 * one is made beside the one that is served and takes its place at once and as a whole. Safe for
 * use by several threads; readers never wait.
 */
public final class LiveGuides implements Supplier<Snapshot> {

    private static final Logger LOG = LoggerFactory.getLogger(LiveGuides.class);

    private final GuideLoader maker;
    private final ReloadListener listener;
    private final ChangeDetector changes;
    private volatile LoadedGuides current;
    private Consumer<List<Sentence>> missing = sentences -> {};
    private Consumer<Snapshot> preparing = snapshot -> {};

    /**
     * Reads the files and holds the first edition, with the vectors there are.
     *
     * @param places where the files are
     * @param listener hears of each later edition
     * @param meaning where vectors come from
     * @param indexing makes a snapshot of each edition
     */
    public LiveGuides(
            GuidePlaces places,
            ReloadListener listener,
            MeaningSource meaning,
            SnapshotFactory indexing) {
        this.maker = new GuideLoader(places, meaning, indexing);
        this.listener = listener;
        // Before the files are read, so that a change in between is one.
        this.changes = new ChangeDetector(new FileFingerprints(places.changeable()));
        this.current = maker.make();
    }

    /**
     * Returns what is served at the moment. A request asks once and keeps what it got.
     *
     * @return the edition
     */
    public LoadedGuides current() {
        return current;
    }

    /**
     * Returns the guides that are served at the moment. A request asks once and keeps what it got.
     *
     * @return the snapshot of the current edition
     */
    @Override
    public Snapshot get() {
        return current.snapshot();
    }

    /**
     * Looks at the files, and makes the next edition where they have changed and have come to rest:
     * a change is taken up by the second call that sees it, or by the third where the files change
     * all the time. Reads the attributes of the files, and their contents only after a change and
     * every now and then. Never throws.
     *
     * @return whether everything is taken up; if not, the next call should come soon
     */
    public synchronized boolean poll() {
        return switch (changes.look()) {
            case QUIET -> true;
            case RESTLESS -> false;
            case READ -> {
                reload();
                yield true;
            }
        };
    }

    /**
     * Reads the files as they are now, whether or not they have come to rest. Never throws.
     *
     * @return the edition that is served from now on
     */
    public synchronized LoadedGuides readNow() {
        reload();
        return current;
    }

    /**
     * Tells somebody, now and after each change of the guides, which sentences have no vector yet.
     *
     * @param encoding takes the sentences, which may be none; must be quick
     */
    synchronized void whenMissing(Consumer<List<Sentence>> encoding) {
        missing = encoding;
        missing.accept(maker.missing());
    }

    /**
     * Has each edition prepared before it is served, the one of the moment now.
     *
     * @param preparing makes what requests will look up; may take its time
     */
    public synchronized void prepareBy(Consumer<Snapshot> preparing) {
        this.preparing = preparing;
        preparing.accept(current.snapshot());
    }

    /** Exchanges the edition for one of the same guides with the vectors that there are now. */
    synchronized void takeUpVectors() {
        LoadedGuides next = maker.makeAgain();
        preparing.accept(next.snapshot());
        current = next;
    }

    private void reload() {
        LoadedGuides before = current;
        LoadedGuides after = makeOrKeep(before);
        if (after.snapshot() == before.snapshot() && after.problems().equals(before.problems())) {
            return;
        }
        current = after;
        if (after.snapshot() != before.snapshot()) {
            missing.accept(maker.missing());
        }
        try {
            listener.reloaded(before, after);
        } catch (RuntimeException e) {
            LOG.error("a new edition could not be reported", e);
        }
    }

    private LoadedGuides makeOrKeep(LoadedGuides before) {
        try {
            LoadedGuides made = maker.make();
            if (made.snapshot() != before.snapshot()) {
                preparing.accept(made.snapshot());
            }
            return made;
        } catch (RuntimeException | StackOverflowError e) {
            var problem =
                    new Diagnostic(
                            "guides", 0, Diagnostic.Severity.ERROR, "could not be loaded: " + e);
            if (before.problems().contains(problem)) {
                return before;
            }
            LOG.error("the guides could not be loaded; the old ones stay", e);
            var problems = new ArrayList<>(before.problems());
            problems.add(problem);
            return new LoadedGuides(before.snapshot(), problems);
        }
    }
}
