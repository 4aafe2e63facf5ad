package dev.shirube.question.job;

import dev.shirube.text.Folding;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Names as written, one spelling of each. */
final class NameSet {
    private final Set<String> written = new LinkedHashSet<>();
    private final Set<String> folded = new LinkedHashSet<>();

    void add(String name) {
        String key = Folding.fold(name);
        if (!key.isEmpty() && folded.add(key)) {
            written.add(name.strip());
        }
    }

    boolean has(String name) {
        return folded.contains(Folding.fold(name));
    }

    /** The names, the first that was added first. */
    Set<String> written() {
        return Collections.unmodifiableSet(written);
    }
}
