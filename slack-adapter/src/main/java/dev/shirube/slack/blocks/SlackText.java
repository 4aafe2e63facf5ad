package dev.shirube.slack.blocks;

import dev.shirube.content.PlainText;
import dev.shirube.reply.Labels;
import dev.shirube.reply.Reply;
import dev.shirube.slack.api.SlackLimits;

import java.util.ArrayList;
import java.util.List;

/** The text of a message, which notifications and screen readers say. */
public final class SlackText {

    /** A text that is not halved any more. */
    private static final int SHORT = 200;

    private SlackText() {}

    /** Returns what a reply says, cut visibly where it is too long. */
    public static String of(Reply reply) {
        List<String> lines = new ArrayList<>();
        if (!reply.quotes().isEmpty()) {
            // What was asked for stands first: a phone shows no more than its beginning.
            lines.add(reply.gist(SlackLimits.TEXT));
        } else {
            lines.add(reply.title());
            lines.addAll(PlainText.lines(reply.message()));
        }
        for (Reply.Quotation quotation : reply.quotes()) {
            lines.add(quotation.source().caveat() == null ? "" : quotation.source().caveat());
            lines.add("(" + quotation.source().guide() + ")");
        }
        lines.removeIf(String::isBlank);
        return fitting(String.join("\n", lines));
    }

    /** Returns a text that is short enough once it is escaped. */
    public static String fitting(String text) {
        for (int length = SlackLimits.TEXT; length > 1; length = length * 3 / 4) {
            String escaped = escape(Labels.cut(text, length));
            if (escaped.length() <= SlackLimits.TEXT) {
                return escaped.isEmpty() ? "…" : escaped;
            }
        }
        return "…";
    }

    /** Returns the beginning of an escaped text, cut visibly where nothing is torn. */
    public static String begin(String escaped, int length) {
        if (escaped.length() <= length) {
            return escaped;
        }
        int end = gap(escaped, length - 1);
        return end == 0 ? "…" : escaped.substring(0, end).stripTrailing() + "…";
    }

    /** Returns where to halve an escaped text, 0 where it is short or of one piece. */
    public static int half(String escaped) {
        return escaped.length() < SHORT ? 0 : gap(escaped, escaped.length() / 2);
    }

    /** The last place before some other where no mark, no entity and no character is torn. */
    private static int gap(String escaped, int limit) {
        int line = escaped.lastIndexOf('\n', limit);
        if (line > limit / 2) {
            return line;
        }
        int end = limit;
        int mark = escaped.lastIndexOf('<', end - 1);
        if (mark >= 0 && escaped.indexOf('>', mark) >= end) {
            end = mark;
        }
        int entity = escaped.lastIndexOf('&', end - 1);
        if (entity >= 0 && escaped.indexOf(';', entity) >= end) {
            end = entity;
        }
        boolean torn = end > 0 && Character.isHighSurrogate(escaped.charAt(end - 1));
        return torn ? end - 1 : end;
    }

    /** Makes the characters harmless that Slack reads as markup, mentions of people included. */
    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
