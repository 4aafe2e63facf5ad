package dev.shirube.search;

import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.meaning.Sentence;

import java.util.stream.Collectors;

/** The texts of a section as they are encoded: a passage means little without its headings. */
public final class SectionTexts {

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

    /**
     * A passage as it is encoded.
     *
     * @param section its section
     * @param text its text
     * @return the sentence
     */
    public static Sentence passage(Section section, String text) {
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
}
