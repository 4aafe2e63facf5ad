package dev.shirube.guide;

import dev.shirube.text.Language;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells in which language a guide is written. */
public final class GuideLanguage {

    /** The key of the front matter that tells it. */
    public static final String KEY = "language";

    /** Japanese headings have English words in them, English ones hardly a Japanese letter. */
    private static final double JAPANESE = 0.2;

    private GuideLanguage() {}

    /**
     * Returns the language of a guide.
     *
     * @param guide the guide
     * @return that of its front matter where it names {@code ja} or {@code en}, else that of its
     *     title and headings by their script
     */
    public static Language of(Guide guide) {
        String named =
                guide.frontMatter().extra().getOrDefault(KEY, "").strip().toLowerCase(Locale.ROOT);
        for (Language language : Language.values()) {
            if (language.locale().getLanguage().equals(named)) {
                return language;
            }
        }
        return ofHeadings(guide);
    }

    private static Language ofHeadings(Guide guide) {
        int[] letters =
                Stream.concat(
                                Stream.of(guide.frontMatter().title(), guide.heading()),
                                guide.sections().stream().map(Section::title))
                        .flatMapToInt(String::codePoints)
                        .filter(Character::isLetter)
                        .toArray();
        long japanese =
                Arrays.stream(letters)
                        .filter(letter ->
                                Language.of(Character.toString(letter))
                                        .filter(language -> language == Language.JA)
                                        .isPresent())
                        .count();
        return japanese >= letters.length * JAPANESE && japanese > 0 ? Language.JA : Language.EN;
    }
}
