package dev.shirube.live;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.guide.load.GuideFolder;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.load.VocabularyListing;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads the files of an operator, as often as they change. What has become unusable stays as it was
 * when it last could be used, and so does what cannot be read for the moment. Not thread-safe.
 */
public final class ContentLoader {

    private final GuidePlaces places;
    private final Function<Vocabulary, GuideReader> readers;
    private final LastGoodVocabulary lastGoodVocabulary = new LastGoodVocabulary();
    private final LastGoodGuides lastGoodGuides = new LastGoodGuides();
    private @Nullable Content last;

    private ContentLoader(GuidePlaces places, Function<Vocabulary, GuideReader> readers) {
        this.places = places;
        this.readers = readers;
    }

    /**
     * Prepares to read files; none is read yet.
     *
     * @param places where they are
     */
    public ContentLoader(GuidePlaces places) {
        this(places, ContentLoader::reader);
    }

    /**
     * Prepares to read files and to look guides through for what readers would notice, too.
     *
     * @param places where they are
     * @param today the day by which guides may have to be read again
     * @return a loader whose diagnostics have these warnings as well
     */
    public static ContentLoader thorough(GuidePlaces places, LocalDate today) {
        return new ContentLoader(places, vocabulary -> reader(vocabulary).thorough(today));
    }

    /**
     * Reads what has changed.
     *
     * @return what the files say; while the vocabulary is the same, so is its reader
     */
    public Content load() {
        Vocabulary vocabulary =
                lastGoodVocabulary.update(VocabularyListing.of(places.vocabulary()));
        Content before = last;
        GuideReader reader =
                before != null && before.vocabulary().equals(vocabulary)
                        ? before.reader()
                        : readers.apply(vocabulary);
        GuideFiles files = lastGoodGuides.update(reader, listings());
        List<Diagnostic> diagnostics =
                Stream.concat(lastGoodVocabulary.problems().stream(), files.problems().stream())
                        .toList();
        var now = new Content(vocabulary, reader, files.guides(), diagnostics);
        last = now;
        return now;
    }

    private static GuideReader reader(Vocabulary vocabulary) {
        return new GuideReader(new HeadingCues(vocabulary));
    }

    private List<GuideFolder.Listing> listings() {
        var listings = new ArrayList<GuideFolder.Listing>();
        places.guideFolders().forEach(folder -> listings.add(new GuideFolder(folder).list()));
        listings.add(new GuideFolder.Listing(places.files(), List.of()));
        return listings;
    }
}
