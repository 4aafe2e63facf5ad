package dev.shirube.search;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.meaning.Meaning;
import dev.shirube.meaning.Sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The texts of a section as they are encoded: a passage means little without its headings. */
final class SectionTexts {

    private static final String BELOW = " > ";
    private static final String TELLS = "：";
    private static final int BEGINNING = 400;

    private SectionTexts() {}

    static String path(Section section) {
        return section.path().isEmpty() ? section.title() : String.join(BELOW, section.path());
    }

    static Sentence heading(Section section) {
        return Sentence.passage(path(section));
    }

    static Sentence passage(Section section, String text) {
        return Sentence.passage(path(section) + TELLS + text);
    }

    static Sentence beginning(Section section) {
        String text =
                section.passages().stream().map(Passage::text).collect(Collectors.joining("\n"));
        int end = Math.min(BEGINNING, text.length());
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        return Sentence.passage(path(section) + TELLS + text.substring(0, end));
    }

    /** Whether there is a vector of every text; asks for each, so that all that lack are noted. */
    static boolean areEncoded(Guide guide, Map<String, List<String>> samples, Meaning meaning) {
        var texts = new ArrayList<Sentence>();
        for (Section section : guide.sections()) {
            texts.add(heading(section));
            texts.add(beginning(section));
            section.passages().forEach(passage -> texts.add(passage(section, passage.text())));
            samples.getOrDefault(section.id(), List.of())
                    .forEach(sample -> texts.add(Sentence.question(sample)));
        }
        return texts.stream().filter(text -> meaning.vector(text) == null).count() == 0;
    }
}
