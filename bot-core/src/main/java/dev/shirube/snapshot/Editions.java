package dev.shirube.snapshot;

import dev.shirube.text.Language;

import java.util.EnumMap;
import java.util.Map;

/** The snapshots of one edition of the guides for each language, made when first needed. */
final class Editions {

    private final Snapshot whole;
    private final Map<Language, Snapshot> made = new EnumMap<>(Language.class);

    Editions(Snapshot whole) {
        this.whole = whole;
    }

    synchronized Snapshot in(Language language) {
        return made.computeIfAbsent(language, spoken -> Snapshot.inOneLanguage(spoken, whole));
    }
}
