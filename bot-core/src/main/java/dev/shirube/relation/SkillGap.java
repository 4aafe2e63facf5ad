package dev.shirube.relation;

import java.util.List;

/**
 * The skills that one guide lists, by whether the guide of another job names them among its own.
 * Immutable.
 *
 * @param shared those whose words the other guide has as well
 * @param missing the others
 */
public record SkillGap(List<Skill> shared, List<Skill> missing) {

    /** Copies the lists. */
    public SkillGap {
        shared = List.copyOf(shared);
        missing = List.copyOf(missing);
    }

    /**
     * A skill that a guide lists.
     *
     * @param name its name as written
     * @param quote the row or item that it begins
     */
    public record Skill(String name, Quote quote) {}
}
