package dev.shirube.app.insights.page;

import dev.shirube.text.Language;

import jakarta.servlet.http.HttpServletRequest;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of the page in one language.
 *
 * @param language the language
 * @param bundle the words
 */
record PageMessages(Language language, ResourceBundle bundle) {

    /** Returns the words in the language that a browser asks for: Japanese or English. */
    static PageMessages of(HttpServletRequest request) {
        return of(request.getLocale().getLanguage().equals("ja") ? Language.JA : Language.EN);
    }

    static PageMessages of(Language language) {
        return new PageMessages(
                language,
                ResourceBundle.getBundle(
                        "dev.shirube.app.insights.page.words",
                        language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** Returns a text, its places filled. */
    String of(String key, Object... values) {
        Locale locale = language.locale();
        return values.length == 0
                ? bundle.getString(key)
                : new MessageFormat(bundle.getString(key), locale).format(values);
    }
}
