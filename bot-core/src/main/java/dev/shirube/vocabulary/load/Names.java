package dev.shirube.vocabulary.load;

import dev.shirube.diagnostic.Diagnostics;
import dev.shirube.vocabulary.Label;
import dev.shirube.vocabulary.load.Fragment.Name;
import dev.shirube.yaml.LineText;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/** How the entries of a file change those that are there already. */
final class Names {

    private Names() {}

    /** Reports a new entry that is not named in both languages. */
    static void check(String kind, LineText id, Name name, Diagnostics diagnostics) {
        if (name.ja() == null || name.en() == null) {
            diagnostics.error(
                    id.line(),
                    "the %s \"%s\" is new and needs \"name\" with \"ja\" and \"en\""
                            .formatted(kind, id.value()));
        }
    }

    /** Returns the old name with what the new one has put in its place. */
    static Label merge(@Nullable Label old, Name name) {
        return new Label(
                merge(old == null ? null : old.ja(), name.ja()),
                merge(old == null ? null : old.en(), name.en()));
    }

    private static String merge(@Nullable String old, @Nullable String name) {
        return name != null ? name : Objects.requireNonNull(old);
    }

    /** Returns both lists as one, in their order, without duplicates. */
    static List<String> union(List<String> old, List<String> added) {
        var all = new LinkedHashSet<>(old);
        all.addAll(added);
        return List.copyOf(all);
    }
}
