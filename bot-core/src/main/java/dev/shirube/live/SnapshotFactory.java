package dev.shirube.live;

import dev.shirube.guide.Guide;
import dev.shirube.meaning.Meaning;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.Vocabulary;

import java.util.List;

/** Makes a snapshot. */
@FunctionalInterface
interface SnapshotFactory {

    Snapshot index(Vocabulary vocabulary, List<Guide> guides, Meaning meaning);
}
