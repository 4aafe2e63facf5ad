package dev.shirube.web.html;

import dev.shirube.adapter.WebAddress;
import dev.shirube.content.Span;
import dev.shirube.content.Style;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/** Inline text as HTML. */
final class HtmlSpans {

    private HtmlSpans() {}

    /** Renders spans; those next to each other with the same link are one link. */
    static String render(List<Span> spans) {
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
                        .formatted(Html.escape(address), html)
                : html;
    }

    private static String link(@Nullable String address, List<Span> spans) {
        var html = new StringBuilder();
        spans.forEach(span -> html.append(styled(span)));
        return address == null ? html.toString() : link(address, html.toString());
    }

    private static String styled(Span span) {
        String html = Html.text(span.text());
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
}
