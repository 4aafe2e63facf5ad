package dev.shirube.snapshot;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.text.Folding;
import dev.shirube.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The questions that somebody named as examples of what a section answers, in the front matter of
 * its guide or in the vocabulary.
 */
final class SampleQuestions {

    /** Between a heading and one below it. */
    private static final String BELOW = " > ";

    private SampleQuestions() {}

    /** Sample questions by the id of their section; of headings that no guide has, none. */
    static Map<String, List<String>> of(List<Guide> guides, Vocabulary vocabulary) {
        var samples = new HashMap<String, List<String>>();
        for (Guide guide : guides) {
            add(guide, guide.frontMatter().sampleQuestions(), samples);
            add(guide, vocabulary.sampleQuestions().getOrDefault(guide.slug(), Map.of()), samples);
        }
        return samples;
    }

    private static void add(
            Guide guide, Map<String, List<String>> byHeading, Map<String, List<String>> samples) {
        byHeading.forEach((heading, questions) ->
                section(guide, heading)
                        .map(Section::id)
                        .ifPresent(id ->
                                samples.computeIfAbsent(id, s -> new ArrayList<>())
                                        .addAll(questions)));
    }

    /** The section with a heading, or with that path; of several the first. */
    static Optional<Section> section(Guide guide, String heading) {
        String folded = Folding.fold(heading);
        return guide.sections().stream()
                .filter(section -> Folding.fold(section.title()).equals(folded))
                .findFirst()
                .or(() ->
                        guide.sections().stream()
                                .filter(section -> Folding.fold(path(section)).equals(folded))
                                .findFirst());
    }

    /**
     * Returns what names a section among those of its guide: its heading, or where an earlier
     * section has the same, the headings above it, too.
     */
    static String name(Guide guide, Section section) {
        boolean first =
                section(guide, section.title())
                        .filter(s -> s.id().equals(section.id()))
                        .isPresent();
        return first ? section.title() : path(section);
    }

    private static String path(Section section) {
        return String.join(BELOW, section.path());
    }
}
