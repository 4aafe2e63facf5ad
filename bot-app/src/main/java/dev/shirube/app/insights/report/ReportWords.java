package dev.shirube.app.insights.report;

import dev.shirube.text.Language;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/**
 * The words of the report in one language.
 *
 * @param language the language
 * @param bundle the words
 */
record ReportWords(Language language, ResourceBundle bundle) {

    static ReportWords of(Language language) {
        return new ReportWords(
                language,
                ResourceBundle.getBundle(
                        "dev.shirube.app.insights.report.report",
                        language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** Returns a text, its places filled. */
    String of(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(values);
    }
}
