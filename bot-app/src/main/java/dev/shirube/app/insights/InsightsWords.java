package dev.shirube.app.insights;

import dev.shirube.text.Language;
import dev.shirube.text.MessageBundle;

/**
 * The words of a page or a report in one language.
 *
 * @param language the language
 * @param bundle the words
 */
public record InsightsWords(Language language, MessageBundle bundle) {

    /**
     * Reads words.
     *
     * @param language the language
     * @param bundle the name of the bundle with its package
     * @return the words
     */
    public static InsightsWords of(Language language, String bundle) {
        return new InsightsWords(language, new MessageBundle(bundle));
    }

    /**
     * Returns a text.
     *
     * @param key its name
     * @param values what its places are filled with
     * @return the text
     */
    public String of(String key, Object... values) {
        return bundle.text(language, key, values);
    }
}
