package dev.shirube.live;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.meaning.MeaningDraft;
import dev.shirube.meaning.MeaningSource;
import dev.shirube.meaning.Sentence;
import dev.shirube.snapshot.Snapshot;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Makes editions of the files as they are. Not thread-safe. */
final class GuideLoader {

    private final ContentLoader content;
    private final MeaningSource meaning;
    private final SnapshotFactory indexing;
    private @Nullable Made made;
    private List<Diagnostic> problems = List.of();

    /** A snapshot, what it was made of, and the sentences that it would have liked vectors of. */
    private record Made(Content content, Snapshot snapshot, MeaningDraft.Notes notes) {

        /** A reader stands for the vocabulary that it reads with. */
        boolean isOf(Content other) {
            return content.reader() == other.reader() && content.guides().equals(other.guides());
        }
    }

    GuideLoader(GuidePlaces places, MeaningSource meaning, SnapshotFactory indexing) {
        this.content = new ContentLoader(places);
        this.meaning = meaning;
        this.indexing = indexing;
    }

    /** Reads what has changed. Files that mean the same as before give the same snapshot. */
    LoadedGuides make() {
        Content read = content.load();
        Made before = made;
        Made now = before != null && before.isOf(read) ? before : index(read);
        made = now;
        problems = read.diagnostics();
        return new LoadedGuides(now.snapshot(), problems);
    }

    /** Makes the last edition anew with the vectors that there are now, from no file. */
    LoadedGuides makeAgain() {
        Made before = made;
        if (before == null) {
            return make();
        }
        Made now = index(before.content());
        made = now;
        if (now.notes().missing().isEmpty()) {
            meaning.keepOnly(now.notes().asked());
        }
        return new LoadedGuides(now.snapshot(), problems);
    }

    /** The sentences of the last edition that had no vector. */
    List<Sentence> missing() {
        return made == null ? List.of() : made.notes().missing();
    }

    private Made index(Content read) {
        MeaningDraft draft = meaning.draft();
        Snapshot snapshot = indexing.index(read.vocabulary(), read.guides(), draft);
        return new Made(read, snapshot, draft.finish());
    }
}
