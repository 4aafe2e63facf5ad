package dev.shirube.live;

import dev.shirube.answer.Snapshot;
import dev.shirube.guide.Guide;
import dev.shirube.meaning.Meaning;
import dev.shirube.vocabulary.Vocabulary;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Makes a snapshot, from the one before where there is one. */
@FunctionalInterface
interface Indexing {

    /** Of the one before, where there is one, else from nothing. */
    Indexing USUAL =
            (before, vocabulary, guides, meaning) -> Snapshot.of(vocabulary, guides, meaning);

    Snapshot index(
            @Nullable Snapshot before, Vocabulary vocabulary, List<Guide> guides, Meaning meaning);
}
