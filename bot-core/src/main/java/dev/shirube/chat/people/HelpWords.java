package dev.shirube.chat.people;

import dev.shirube.chat.help.HelpForm;
import dev.shirube.chat.help.HelpText;
import dev.shirube.chat.help.HelpText.Part;
import dev.shirube.text.Language;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words about questions that are passed on, in every language of the bot. Immutable. */
final class HelpWords {

    private static final String BUNDLE = "dev.shirube.chat.people.words";

    /** Stands for an argument until the line is cut there; no words have it. */
    private static final Pattern ARGUMENT = Pattern.compile("\uE000(\\d)");

    private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);

    HelpWords() {
        for (Language language : Language.values()) {
            bundles.put(language, language.words(BUNDLE));
        }
    }

    /** Returns words as plain text. */
    String text(Language language, HelpPhrase phrase, Object... arguments) {
        ResourceBundle bundle = bundles.get(language);
        if (bundle == null) {
            throw new IllegalStateException("no words for " + language);
        }
        return new MessageFormat(bundle.getString(phrase.key()), language.locale())
                .format(arguments);
    }

    /** Returns words with people, places and moments in them. */
    HelpText line(Language language, HelpPhrase phrase, Part... arguments) {
        Object[] marks = new Object[arguments.length];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = "\uE000" + i;
        }
        String text = text(language, phrase, marks);
        var parts = new ArrayList<Part>();
        Matcher argument = ARGUMENT.matcher(text);
        int from = 0;
        while (argument.find()) {
            add(text.substring(from, argument.start()), parts);
            parts.add(arguments[Integer.parseInt(argument.group(1))]);
            from = argument.end();
        }
        add(text.substring(from), parts);
        return new HelpText(parts);
    }

    private static void add(String words, List<Part> parts) {
        if (!words.isEmpty()) {
            parts.add(new Part.Words(words));
        }
    }

    HelpForm form(Language language) {
        return new HelpForm(
                text(language, HelpPhrase.FORM_TITLE),
                text(language, HelpPhrase.FORM_LABEL),
                text(language, HelpPhrase.FORM_HINT),
                text(language, HelpPhrase.FORM_SUBMIT),
                text(language, HelpPhrase.FORM_CLOSE));
    }
}
