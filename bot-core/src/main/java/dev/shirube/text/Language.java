package dev.shirube.text;

import java.util.Locale;
import java.util.Optional;

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

    private static boolean isJapanese(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HIRAGANA, KATAKANA, HAN -> true;
            default -> false;
        };
    }
}
