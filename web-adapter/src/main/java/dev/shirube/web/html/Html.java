package dev.shirube.web.html;

import dev.shirube.adapter.SafeText;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text and addresses that others wrote, made fit for HTML. */
public final class Html {

    private static final String NUMBER =
            "[¥￥$€£]?\\d[\\d,.]*\\+?(?:\\s?(?:[万億千]?円|[万億%％年月週日分秒歳代人名社倍件回割]|[ヶヵかカ]月|週間|時間|ドル))?";

    /** A pair of brackets, a figure with its unit, or a range of figures. */
    private static final Pattern TOGETHER =
            Pattern.compile(
                    "[(（\\[［【][^()（）\\[\\]［］【】\\n]{1,20}[)）\\]］】]"
                            + "|%1$s(?:\\s?[-‐-―−~〜～]\\s?%1$s){0,3}(?:以上|以下|未満|程度|前後)?"
                                    .formatted(NUMBER));

    private static final Pattern DIGITS = Pattern.compile("[\\d,.]+");

    /** In columns: what a line on the narrowest screen has room for. */
    private static final int TOGETHER_LIMIT = 24;

    /** What it has room for in a list within a list, too. */
    private static final int SHORT_LIMIT = 14;

    private static final String SHORT = "<span class=\"nb\">";
    private static final String LONG = "<span class=\"nb long\">";

    private Html() {}

    /**
     * Escapes a text.
     *
     * @param text untrusted text
     * @return the text without characters that mean something to HTML, and without control
     *     characters other than line feed and tab
     */
    public static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        SafeText.of(text)
                .chars()
                .forEach(c -> {
                    switch (c) {
                        case '&' -> escaped.append("&amp;");
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        case '"' -> escaped.append("&quot;");
                        case '\'' -> escaped.append("&#39;");
                        default -> escaped.append((char) c);
                    }
                });
        return escaped.toString();
    }

    /**
     * Makes an element's text, in which brackets and ranges such as "(0-3年)" are not broken.
     *
     * @param text untrusted text
     * @return HTML that shows the text
     */
    public static String text(String text) {
        var html = new StringBuilder();
        int from = 0;
        Matcher found = TOGETHER.matcher(text);
        while (found.find()) {
            int width = columns(found.group());
            if (width <= TOGETHER_LIMIT && !DIGITS.matcher(found.group()).matches()) {
                html.append(escape(text.substring(from, found.start())))
                        .append(width <= SHORT_LIMIT ? SHORT : LONG)
                        .append(escape(found.group()))
                        .append("</span>");
                from = found.end();
            }
        }
        return html.append(escape(text.substring(from))).toString().replace("\n", "<br>");
    }

    /** A kanji or a kana is as wide as two Latin letters. */
    private static int columns(String text) {
        return text.chars().map(c -> c < '\u2e80' ? 1 : 2).sum();
    }
}
