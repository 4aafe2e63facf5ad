package dev.shirube.live;

import dev.shirube.answer.Snapshot;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Problem;
import dev.shirube.guide.load.GuideFolder;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.meaning.MeaningDraft;
import dev.shirube.meaning.MeaningSource;
import dev.shirube.meaning.Sentence;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.VocabularyListing;
import dev.shirube.vocabulary.VocabularyProblem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Makes editions of the files as they are. Not thread-safe. */
final class GuideLoader {

    private final GuidePlaces places;
    private final MeaningSource meaning;
    private final SnapshotFactory indexing;
    private final LastGoodVocabulary lastGoodVocabulary = new LastGoodVocabulary();
    private final LastGoodGuides lastGoodGuides = new LastGoodGuides();
    private @Nullable Made made;
    private List<Problem> problems = List.of();

    /** A snapshot, what it was made of, and the sentences that it would have liked vectors of. */
    private record Made(
            Vocabulary vocabulary,
            GuideReader reader,
            List<Guide> guides,
            Snapshot snapshot,
            MeaningDraft.Notes notes) {

        /** A reader stands for the vocabulary that it reads with. */
        boolean isOf(GuideReader otherReader, List<Guide> otherGuides) {
            return reader == otherReader && guides.equals(otherGuides);
        }
    }

    GuideLoader(GuidePlaces places, MeaningSource meaning, SnapshotFactory indexing) {
        this.places = places;
        this.meaning = meaning;
        this.indexing = indexing;
    }

    /** Reads what has changed. Files that mean the same as before give the same snapshot. */
    LoadedGuides make() {
        var vocabulary = lastGoodVocabulary.update(VocabularyListing.of(places.vocabulary()));
        Made before = made;
        GuideReader reader =
                before != null && before.vocabulary().equals(vocabulary)
                        ? before.reader()
                        : new GuideReader(new HeadingCues(vocabulary));
        GuideFiles files = lastGoodGuides.update(reader, listings());
        Made now =
                before != null && before.isOf(reader, files.guides())
                        ? before
                        : index(vocabulary, reader, files.guides());
        made = now;
        problems = problems(files);
        return new LoadedGuides(now.snapshot(), problems);
    }

    /** Makes the last edition anew with the vectors that there are now, from no file. */
    LoadedGuides makeAgain() {
        Made before = made;
        if (before == null) {
            return make();
        }
        Made now = index(before.vocabulary(), before.reader(), before.guides());
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

    private Made index(Vocabulary vocabulary, GuideReader reader, List<Guide> guides) {
        MeaningDraft draft = meaning.draft();
        Snapshot snapshot = indexing.index(vocabulary, guides, draft);
        return new Made(vocabulary, reader, guides, snapshot, draft.finish());
    }

    private List<GuideFolder.Listing> listings() {
        var listings = new ArrayList<GuideFolder.Listing>();
        places.guideFolders().forEach(folder -> listings.add(new GuideFolder(folder).list()));
        listings.add(new GuideFolder.Listing(places.packed(), List.of()));
        return listings;
    }

    private List<Problem> problems(GuideFiles files) {
        var found = new ArrayList<Problem>();
        for (VocabularyProblem p : lastGoodVocabulary.problems()) {
            found.add(new Problem(p.file(), p.line(), Problem.Severity.ERROR, p.message()));
        }
        found.addAll(files.problems());
        return List.copyOf(found);
    }
}
