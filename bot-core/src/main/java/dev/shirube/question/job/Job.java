package dev.shirube.question.job;

import java.util.List;

/**
 * A job by one of its names.
 *
 * @param name the name to show
 * @param guides the slugs of the guides that cover it, in the order of the guides: none for a job
 *     without a guide, several for a name that several guides go by
 * @param certain whether the name means the job and nothing else: 「C++エンジニア」 does, 「C++」 may be
 *     just the language
 */
public record Job(String name, List<String> guides, boolean certain) {

    /** Copies the slugs. */
    public Job {
        guides = List.copyOf(guides);
    }

    /**
     * Returns whether any guide covers the job.
     *
     * @return false for a job that is only known to exist
     */
    public boolean isCovered() {
        return !guides.isEmpty();
    }
}
