package dev.shirube.adapter;

import dev.shirube.text.Language;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * What an adapter says itself, in every language of the bot. The messages are the constants of an
 * enum; their words lie in the bundle {@code words} beside it, under the name of the constant in
 * lower case with hyphens. The locale of the machine plays no part. Immutable.
 *
 * @param <K> the messages
 */
public final class MessageBundle<K extends Enum<K>> {

    private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);

    /**
     * Reads the bundles.
     *
     * @param messages the enum of the messages
     * @throws java.util.MissingResourceException if a bundle is not beside it
     */
    public MessageBundle(Class<K> messages) {
        for (Language language : Language.values()) {
            bundles.put(language, language.words(messages.getPackageName() + ".words"));
        }
    }

    /**
     * Puts a message into words.
     *
     * @param language the language to speak
     * @param message what to say
     * @param arguments as many arguments as the message takes; they are inserted as they are
     * @return the words
     */
    public String text(Language language, K message, Object... arguments) {
        ResourceBundle bundle = bundles.get(language);
        if (bundle == null) {
            throw new IllegalStateException("no words for " + language);
        }
        String key = message.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
    }
}
