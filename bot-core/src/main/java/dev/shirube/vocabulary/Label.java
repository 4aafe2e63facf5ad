package dev.shirube.vocabulary;

import dev.shirube.text.Language;

/**
 * A name in the two languages that the bot speaks.
 *
 * @param ja the Japanese name
 * @param en the English name
 */
public record Label(String ja, String en) {

    /**
     * Returns the name in one language.
     *
     * @param language the language
     * @return the name
     */
    public String in(Language language) {
        return switch (language) {
            case JA -> ja;
            case EN -> en;
        };
    }
}
