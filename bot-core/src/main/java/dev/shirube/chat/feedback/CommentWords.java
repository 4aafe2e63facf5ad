package dev.shirube.chat.feedback;

import dev.shirube.chat.help.HelpForm;
import dev.shirube.text.Language;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The bot's own words about comments on answers, in each language. */
final class CommentWords {

    /** Something to say. */
    enum Key {
        /** Label of the choice; no arguments. */
        CHOICE,
        /** Title of the window; no arguments. */
        TITLE,
        /** What to write; no arguments. */
        LABEL,
        /** What becomes of it; no arguments. */
        HINT,
        /** Label of the button that sends it; no arguments. */
        SUBMIT,
        /** Label of the button that does nothing; no arguments. */
        CLOSE,
        /** That it is kept; no arguments. */
        NOTED,
        /** That nothing was written; no arguments. */
        EMPTY,
        /** That no window can be opened; no arguments. */
        NO_WINDOW,
        /** That comments are not kept, or what it is about is gone; no arguments. */
        NOT_KEPT
    }

    private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);

    CommentWords() {
        for (Language language : Language.values()) {
            bundles.put(
                    language,
                    ResourceBundle.getBundle(
                            "dev.shirube.chat.comment",
                            language.locale(),
                            ResourceBundle.Control.getNoFallbackControl(
                                    ResourceBundle.Control.FORMAT_PROPERTIES)));
        }
    }

    String of(Language language, Key key, Object... arguments) {
        ResourceBundle bundle = bundles.get(language);
        if (bundle == null) {
            throw new IllegalStateException("no words for " + language);
        }
        String name = key.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new MessageFormat(bundle.getString(name), language.locale()).format(arguments);
    }

    HelpForm form(Language language) {
        return new HelpForm(
                of(language, Key.TITLE),
                of(language, Key.LABEL),
                of(language, Key.HINT),
                of(language, Key.SUBMIT),
                of(language, Key.CLOSE));
    }
}
