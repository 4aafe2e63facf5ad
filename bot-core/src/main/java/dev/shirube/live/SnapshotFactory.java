package dev.shirube.live;

import dev.shirube.guide.Guide;
import dev.shirube.meaning.Meaning;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.Vocabulary;

import java.util.List;

/** Makes a snapshot of what was read. */
@FunctionalInterface
public interface SnapshotFactory {

    /**
     * Makes a snapshot.
     *
     * @param vocabulary topics, levels, names and synonyms
     * @param guides the guides
     * @param meaning the vectors there are
     * @return the snapshot
     */
    Snapshot index(Vocabulary vocabulary, List<Guide> guides, Meaning meaning);
}
