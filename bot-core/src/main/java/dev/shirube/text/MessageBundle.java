package dev.shirube.text;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * Words of the bot's own in every language that it speaks, read once from a resource bundle of
 * {@link MessageFormat} patterns. The locale of the machine plays no part: English on a Japanese
 * machine does not come out Japanese. Immutable.
 */
public final class MessageBundle {

    private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);

    /**
     * Reads a bundle.
     *
     * @param name its name with its package
     * @throws java.util.MissingResourceException if it is not on the class path
     */
    public MessageBundle(String name) {
        for (Language language : Language.values()) {
            bundles.put(
                    language,
                    ResourceBundle.getBundle(
                            name,
                            language.locale(),
                            MessageBundle.class.getClassLoader(),
                            ResourceBundle.Control.getNoFallbackControl(
                                    ResourceBundle.Control.FORMAT_PROPERTIES)));
        }
    }

    /**
     * Reads the bundle {@code words} in the package of a class.
     *
     * @param owner the class
     * @return the bundle
     */
    public static MessageBundle beside(Class<?> owner) {
        return new MessageBundle(owner.getPackageName() + ".words");
    }

    /**
     * Returns the key of a message.
     *
     * @param message a constant, such as {@code WHICH_JOB}
     * @return its name in lower case with hyphens: {@code which-job}
     */
    public static String key(Enum<?> message) {
        return message.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Puts a message into words.
     *
     * @param language the language to speak
     * @param message what to say
     * @param arguments as many arguments as the message takes; they are inserted as they are
     * @return the words, plain text
     */
    public String text(Language language, Enum<?> message, Object... arguments) {
        return text(language, key(message), arguments);
    }

    /**
     * Puts a message into words.
     *
     * @param language the language to speak
     * @param key the key of the message
     * @param arguments as many arguments as the message takes; they are inserted as they are
     * @return the words, plain text
     */
    public String text(Language language, String key, Object... arguments) {
        return new MessageFormat(in(language).getString(key), language.locale()).format(arguments);
    }

    /**
     * Returns whether a message is in the bundle.
     *
     * @param language a language
     * @param key the key of the message
     * @return whether it is
     */
    public boolean has(Language language, String key) {
        return in(language).containsKey(key);
    }

    private ResourceBundle in(Language language) {
        return Objects.requireNonNull(bundles.get(language));
    }
}
