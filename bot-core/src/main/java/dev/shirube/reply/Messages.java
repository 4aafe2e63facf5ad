package dev.shirube.reply;

import dev.shirube.text.Language;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The bot's own words in every language it speaks, read once from the bundles beside this class.
 * The locale of the machine plays no part.
 */
public final class Messages {

    private static final String BUNDLE = "dev.shirube.reply.messages";

    private final Map<Language, ResourceBundle> bundles;

    /**
     * Reads the bundles.
     *
     * @throws java.util.MissingResourceException if a bundle is not on the class path
     */
    public Messages() {
        // Without a fallback: English on a Japanese machine must not come out Japanese.
        var control =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        bundles = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            var bundle =
                    ResourceBundle.getBundle(
                            BUNDLE, language.locale(), Messages.class.getClassLoader(), control);
            bundles.put(language, bundle);
        }
    }

    /**
     * Puts a phrase into words.
     *
     * @param language the language to speak
     * @param phrase what to say
     * @param arguments as many arguments as the phrase takes; they are inserted as they are
     * @return the words, plain text
     */
    public String text(Language language, Phrase phrase, Object... arguments) {
        var format = new MessageFormat(pattern(language, phrase), language.locale());
        return format.format(arguments);
    }

    private String pattern(Language language, Phrase phrase) {
        ResourceBundle bundle = bundles.get(language);
        if (bundle == null) {
            throw new IllegalStateException("no messages for " + language);
        }
        return bundle.getString(phrase.key());
    }
}
