package dev.shirube.text;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** A language that the bot speaks. */
public enum Language {
    /** Japanese. */
    JA,
    /** English. */
    EN;

    /**
     * Returns the language of a text by its script: Japanese as soon as there is one kana or kanji,
     * English where there are only Latin letters.
     *
     * @param text any text
     * @return the language, or nothing for a text without letters of either
     */
    public static Optional<Language> of(String text) {
        if (text.codePoints().anyMatch(Language::isJapanese)) {
            return Optional.of(JA);
        }
        return text.codePoints().anyMatch(Character::isLetter) ? Optional.of(EN) : Optional.empty();
    }

    /**
     * Returns the locale of the language.
     *
     * @return the locale without country
     */
    public Locale locale() {
        return this == JA ? Locale.JAPANESE : Locale.ENGLISH;
    }

    /**
     * Returns the words of a bundle of the program in this language.
     *
     * @param bundle its name with the package
     * @return the words; of no other language, for English on a Japanese machine must not come out
     *     Japanese
     */
    public ResourceBundle words(String bundle) {
        return ResourceBundle.getBundle(
                bundle,
                locale(),
                Language.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static boolean isJapanese(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HIRAGANA, KATAKANA, HAN -> true;
            default -> false;
        };
    }
}
