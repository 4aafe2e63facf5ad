package dev.shirube.live;

import dev.shirube.answer.Snapshot;
import dev.shirube.guide.Guide;
import dev.shirube.guide.GuideFolder;
import dev.shirube.guide.GuideReader;
import dev.shirube.guide.Problem;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.VocabularyListing;
import dev.shirube.vocabulary.VocabularyProblem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Makes editions of the files as they are. Not thread-safe. */
final class EditionMaker {

    private final GuidePlaces places;
    private final LastGoodVocabulary lastGoodVocabulary = new LastGoodVocabulary();
    private final LastGoodGuides lastGoodGuides = new LastGoodGuides();
    private @Nullable Made made;

    /** A snapshot and what it was made of. */
    private record Made(
            Vocabulary vocabulary, GuideReader reader, List<Guide> guides, Snapshot snapshot) {

        static Made of(
                @Nullable Made before,
                Vocabulary vocabulary,
                GuideReader reader,
                List<Guide> guides) {
            Snapshot snapshot =
                    before == null
                            ? Snapshot.of(vocabulary, guides)
                            : before.snapshot().next(vocabulary, guides);
            return new Made(vocabulary, reader, guides, snapshot);
        }

        /** A reader stands for the vocabulary that it reads with. */
        boolean isOf(GuideReader otherReader, List<Guide> otherGuides) {
            return reader == otherReader && guides.equals(otherGuides);
        }
    }

    EditionMaker(GuidePlaces places) {
        this.places = places;
    }

    /** Reads what has changed. Files that mean the same as before give the same snapshot. */
    Edition make() {
        var vocabulary = lastGoodVocabulary.update(VocabularyListing.of(places.vocabulary()));
        Made before = made;
        GuideReader reader =
                before != null && before.vocabulary().equals(vocabulary)
                        ? before.reader()
                        : new GuideReader(new HeadingCues(vocabulary));
        Stock stock = lastGoodGuides.update(reader, listings());
        Made now =
                before != null && before.isOf(reader, stock.guides())
                        ? before
                        : Made.of(before, vocabulary, reader, stock.guides());
        made = now;
        return new Edition(now.snapshot(), problems(stock));
    }

    private List<GuideFolder.Listing> listings() {
        var listings = new ArrayList<GuideFolder.Listing>();
        places.guideFolders().forEach(folder -> listings.add(new GuideFolder(folder).list()));
        listings.add(new GuideFolder.Listing(places.packed(), List.of()));
        return listings;
    }

    private List<Problem> problems(Stock stock) {
        var problems = new ArrayList<Problem>();
        for (VocabularyProblem p : lastGoodVocabulary.problems()) {
            problems.add(new Problem(p.file(), p.line(), Problem.Severity.ERROR, p.message()));
        }
        problems.addAll(stock.problems());
        return problems;
    }
}
