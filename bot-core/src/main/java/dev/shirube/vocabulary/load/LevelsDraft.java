package dev.shirube.vocabulary.load;

import dev.shirube.diagnostic.Diagnostics;
import dev.shirube.vocabulary.Level;
import dev.shirube.vocabulary.YearRange;
import dev.shirube.vocabulary.load.Fragment.LevelEntry;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The levels of a vocabulary in the making. */
final class LevelsDraft {

    private final Map<String, Level> levels = new LinkedHashMap<>();

    /** Reports what the levels to be added lack. */
    void check(List<LevelEntry> entries, Diagnostics diagnostics) {
        for (LevelEntry entry : entries) {
            String id = entry.id().value();
            if (levels.containsKey(id)) {
                continue;
            }
            Names.check("level", entry.id(), entry.name(), diagnostics);
            if (entry.years() == null) {
                diagnostics.error(
                        entry.id().line(),
                        "the level \"%s\" is new and needs \"years\"".formatted(id));
            }
        }
    }

    /** Merges levels that were checked. */
    void add(List<LevelEntry> entries) {
        for (LevelEntry entry : entries) {
            levels.compute(
                    entry.id().value(),
                    (id, old) -> {
                        YearRange years = entry.years();
                        if (years == null) {
                            years = Objects.requireNonNull(old).years();
                        }
                        return new Level(
                                id,
                                Names.merge(old == null ? null : old.name(), entry.name()),
                                years,
                                Names.union(old == null ? List.of() : old.asks(), entry.asks()));
                    });
        }
    }

    /** Returns the levels, lowest first. */
    List<Level> levels() {
        return levels.values().stream()
                .sorted(
                        Comparator.comparingDouble((Level level) -> level.years().from())
                                .thenComparingDouble(level -> level.years().to()))
                .toList();
    }
}
