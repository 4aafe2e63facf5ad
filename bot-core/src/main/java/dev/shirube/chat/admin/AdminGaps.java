package dev.shirube.chat.admin;

import java.util.List;
import java.util.Optional;

/** What people did not get lately, for those who look after the guides. */
@FunctionalInterface
public interface AdminGaps {

    /**
     * Returns the largest gaps of the last days; waits for a moment at most.
     *
     * @param most how many to return at most
     * @return the gaps, those of most people first; nothing where they are still being counted
     */
    Optional<List<Gap>> largest(int most);

    /**
     * Something that people did not get.
     *
     * @param name what they asked
     * @param people how many
     */
    record Gap(String name, long people) {}

    /**
     * Returns what knows of no gaps.
     *
     * @return that
     */
    static AdminGaps none() {
        return most -> Optional.of(List.of());
    }
}
