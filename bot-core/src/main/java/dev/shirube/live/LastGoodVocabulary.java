package dev.shirube.live;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.load.LoadedVocabulary;
import dev.shirube.vocabulary.load.VocabularyListing;
import dev.shirube.vocabulary.load.VocabularyLoader;
import dev.shirube.vocabulary.load.VocabularySource;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Merges vocabulary files, with the last good version in the place of a file that is broken. Not
 * thread-safe.
 */
final class LastGoodVocabulary {

    private final VocabularyLoader loader = new VocabularyLoader();
    private Map<String, VocabularySource> good = Map.of();
    private @Nullable VocabularyListing listing;
    private LoadedVocabulary loaded = new LoadedVocabulary(loader.load(), List.of());

    /** Takes the files as they are now. The same files give the same vocabulary object. */
    Vocabulary update(VocabularyListing now) {
        if (!now.equals(listing)) {
            loaded = merge(now);
            listing = now;
        }
        return loaded.vocabulary();
    }

    /** Returns what is wrong with the files that were taken last. */
    List<Diagnostic> problems() {
        return loaded.problems();
    }

    private LoadedVocabulary merge(VocabularyListing now) {
        var problems = new ArrayList<>(now.problems());
        Map<String, VocabularySource> sources = new LinkedHashMap<>();
        now.sources().forEach(source -> sources.put(source.file(), source));
        var unreadable =
                new UnreadableFiles(now.problems().stream().map(Diagnostic::file).toList());
        good.forEach((file, source) -> {
            if (unreadable.covers(file)) {
                sources.putIfAbsent(file, source);
            }
        });
        while (true) {
            LoadedVocabulary merged = loader.loadSources(List.copyOf(sources.values()));
            if (merged.problems().isEmpty()) {
                good = sources;
                return new LoadedVocabulary(merged.vocabulary(), problems);
            }
            // One file at a time: the next ones may be broken only because they build on it.
            String file = merged.problems().getFirst().file();
            merged.problems().stream().filter(p -> p.file().equals(file)).forEach(problems::add);
            VocabularySource before = good.get(file);
            if (before == null) {
                sources.remove(file);
            } else if (before.equals(sources.get(file))) {
                // Good in itself, but not together with what else has changed.
                return new LoadedVocabulary(loaded.vocabulary(), problems);
            } else {
                sources.put(file, before);
            }
        }
    }
}
