package dev.shirube.web.html;

import dev.shirube.adapter.SafeText;
import dev.shirube.adapter.WebAddress;
import dev.shirube.content.Span;
import dev.shirube.content.Style;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text and addresses that others wrote, made fit for HTML, and inline text made of them. */
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
        return HtmlUtils.htmlEscape(SafeText.of(text), "UTF-8");
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

    /** Renders spans; those next to each other with the same link are one link. */
    static String spans(List<Span> spans) {
        var html = new StringBuilder();
        int from = 0;
        for (int i = 1; i <= spans.size(); i++) {
            if (i == spans.size() || !Objects.equals(spans.get(from).link(), spans.get(i).link())) {
                html.append(link(spans.get(from).link(), spans.subList(from, i)));
                from = i;
            }
        }
        return html.toString();
    }

    /** Returns a link, or the text alone where the address leads nowhere that is allowed. */
    static String link(String address, String html) {
        return WebAddress.isLink(address)
                ? "<a href=\"%s\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">%s</a>"
                        .formatted(escape(address), html)
                : html;
    }

    private static String link(@Nullable String address, List<Span> spans) {
        var html = new StringBuilder();
        spans.forEach(span -> html.append(styled(span)));
        return address == null ? html.toString() : link(address, html.toString());
    }

    private static String styled(Span span) {
        String html = text(span.text());
        for (Style style : Style.values()) {
            if (span.styles().contains(style)) {
                String tag =
                        switch (style) {
                            case STRONG -> "strong";
                            case EMPHASIS -> "em";
                            case STRIKETHROUGH -> "del";
                            case CODE -> "code";
                        };
                html = "<" + tag + ">" + html + "</" + tag + ">";
            }
        }
        return html;
    }

    /** A kanji or a kana is as wide as two Latin letters. */
    private static int columns(String text) {
        return text.chars().map(c -> c < '\u2e80' ? 1 : 2).sum();
    }
}
