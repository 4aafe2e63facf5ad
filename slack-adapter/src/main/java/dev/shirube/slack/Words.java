package dev.shirube.slack;

import dev.shirube.text.Language;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;

/** What the Slack adapter says itself, in every language of the bot. */
final class Words {

    private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);

    Words() {
        for (Language language : Language.values()) {
            bundles.put(language, language.words("dev.shirube.slack.words"));
        }
    }

    String text(Language language, Word word, Object... arguments) {
        ResourceBundle bundle = bundles.get(language);
        if (bundle == null) {
            throw new IllegalStateException("no words for " + language);
        }
        return new MessageFormat(bundle.getString(word.key()), language.locale()).format(arguments);
    }
}
