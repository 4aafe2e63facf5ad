package dev.shirube.guide.load;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.guide.Guide;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What came of reading one file.
 *
 * @param path the file as the operator knows it
 * @param guide the guide, or null where a problem is an error
 * @param problems what is wrong with the file, by line
 */
public record GuideReading(String path, @Nullable Guide guide, List<Diagnostic> problems) {

    /** Copies the problems. */
    public GuideReading {
        problems = List.copyOf(problems);
    }
}
