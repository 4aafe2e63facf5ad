package dev.shirube.answer;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.text.Folding;
import dev.shirube.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The questions that somebody named as examples of what a section answers, in the front matter of
 * its guide or in the vocabulary.
 */
final class SampleQuestions {

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
        byHeading.forEach((heading, questions) -> {
            String folded = Folding.fold(heading);
            guide.sections().stream()
                    .filter(section -> Folding.fold(section.title()).equals(folded))
                    .findFirst()
                    .map(Section::id)
                    .ifPresent(id ->
                            samples.computeIfAbsent(id, s -> new ArrayList<>()).addAll(questions));
        });
    }
}
