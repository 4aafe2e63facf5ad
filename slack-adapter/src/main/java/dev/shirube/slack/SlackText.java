package dev.shirube.slack;

import dev.shirube.content.PlainText;
import dev.shirube.reply.Labels;
import dev.shirube.reply.Reply;

import java.util.ArrayList;
import java.util.List;

/** The text of a message, which notifications and screen readers say. */
final class SlackText {

    private SlackText() {}

    /** Returns what a reply says, cut visibly where it is too long. */
    static String of(Reply reply) {
        List<String> lines = new ArrayList<>();
        lines.add(reply.title());
        lines.addAll(PlainText.lines(reply.message()));
        for (Reply.Quotation quotation : reply.quotes()) {
            lines.add(quotation.heading());
            lines.addAll(PlainText.lines(quotation.answer()));
            lines.add(quotation.source().caveat() == null ? "" : quotation.source().caveat());
            lines.add("(" + quotation.source().guide() + ")");
        }
        lines.removeIf(String::isBlank);
        return fitting(String.join("\n", lines));
    }

    /** Returns a text that is short enough once it is escaped. */
    static String fitting(String text) {
        for (int length = SlackLimits.TEXT; length > 1; length = length * 3 / 4) {
            String escaped = escape(Labels.cut(text, length));
            if (escaped.length() <= SlackLimits.TEXT) {
                return escaped.isEmpty() ? "…" : escaped;
            }
        }
        return "…";
    }

    /** Makes the characters harmless that Slack reads as markup, mentions of people included. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
