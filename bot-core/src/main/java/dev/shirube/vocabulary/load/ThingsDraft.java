package dev.shirube.vocabulary.load;

import dev.shirube.diagnostic.Diagnostics;
import dev.shirube.vocabulary.Thing;
import dev.shirube.vocabulary.load.Fragment.ThingEntry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The things of a vocabulary in the making. */
final class ThingsDraft {

    private final Map<String, Thing> things = new LinkedHashMap<>();

    /** Reports what the things to be added lack. */
    void check(List<ThingEntry> entries, Diagnostics diagnostics) {
        for (ThingEntry entry : entries) {
            String id = entry.id().value();
            if (things.containsKey(id)) {
                continue;
            }
            Names.check("thing", entry.id(), entry.name(), diagnostics);
            if (entry.asked().isEmpty()) {
                diagnostics.error(
                        entry.id().line(),
                        "the thing \"%s\" is new and needs \"asked\"".formatted(id));
            }
        }
    }

    /** Merges things that were checked. */
    void add(List<ThingEntry> entries) {
        for (ThingEntry entry : entries) {
            things.compute(
                    entry.id().value(),
                    (id, old) -> {
                        boolean before = old != null && old.bySection();
                        return new Thing(
                                id,
                                Names.merge(old == null ? null : old.name(), entry.name()),
                                Names.union(old == null ? List.of() : old.asked(), entry.asked()),
                                Names.union(old == null ? List.of() : old.told(), entry.told()),
                                entry.bySection() == null ? before : entry.bySection());
                    });
        }
    }

    /** Returns the things in the order in which they first appeared. */
    List<Thing> things() {
        return List.copyOf(things.values());
    }
}
