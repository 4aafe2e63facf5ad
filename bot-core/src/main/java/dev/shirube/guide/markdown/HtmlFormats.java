package dev.shirube.guide.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;

import dev.shirube.content.PlainText;
import dev.shirube.content.Style;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What the HTML tags among the children of one node make of the text between them. Not thread-safe.
 */
final class HtmlFormats {

    private static final String DIGITS = "0123456789+-=()";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";

    private record Open(String name, Format before) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final SpanList spans;
    private Format format;

    /**
     * Begins without tags.
     *
     * @param format the formatting of the node
     * @param spans receives line breaks and the words of tags that have some
     */
    HtmlFormats(Format format, SpanList spans) {
        this.format = format;
        this.spans = spans;
    }

    /** Returns the formatting of what comes next. */
    Format format() {
        return format;
    }

    /** Tells whether what comes next is for browsers that don't know what is around it. */
    boolean hides() {
        return isIn("rp");
    }

    /**
     * Writes text as it stands above or below the line.
     *
     * @param text the text
     * @return figures as small ones, {@code 10²}; other text as it is
     */
    String placed(String text) {
        String small = isIn("sup") ? RAISED : isIn("sub") ? LOWERED : null;
        if (small == null
                || text.isEmpty()
                || !text.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
            return text;
        }
        var result = new StringBuilder();
        text.chars().forEach(c -> result.append(small.charAt(DIGITS.indexOf(c))));
        return result.toString();
    }

    /**
     * Goes on behind a tag.
     *
     * @param tag the tag
     */
    void pass(HtmlTag tag) {
        if (tag.breaksLine()) {
            spans.add("\n", format);
        }
        if (tag.name().equals("img")) {
            spans.add(Escaping.unescapeHtml(alt(tag)), format);
        }
        if (tag.standsAlone()) {
            return;
        }
        if (tag.end()) {
            end(tag.name());
        } else {
            begin(tag);
        }
    }

    private static String alt(HtmlTag tag) {
        String alt = tag.attribute("alt");
        return alt == null ? "" : alt;
    }

    private void begin(HtmlTag tag) {
        open.addLast(new Open(tag.name(), format));
        switch (tag.name()) {
            case "rt" -> spans.add("（", format);
            case "td", "th" -> {
                if (spans.endsInText()) {
                    spans.add(PlainText.CELL_SEPARATOR, format);
                }
            }
            default -> {}
        }
        Style style = style(tag.name());
        String address = tag.name().equals("a") ? tag.attribute("href") : null;
        format = style == null ? format : format.with(style);
        format = address == null ? format : format.to(address);
    }

    private void end(String name) {
        if (!isIn(name)) {
            return;
        }
        Open last = open.removeLast();
        while (!last.name().equals(name)) {
            last = open.removeLast();
        }
        format = last.before();
        if (name.equals("rt")) {
            spans.add("）", format);
        }
    }

    private boolean isIn(String name) {
        return open.stream().anyMatch(o -> o.name().equals(name));
    }

    private static @Nullable Style style(String name) {
        return switch (name) {
            case "b", "strong", "th", "summary", "dt", "mark", "caption", "legend" -> Style.STRONG;
            case "i", "em", "cite", "dfn", "var" -> Style.EMPHASIS;
            case "s", "del", "strike" -> Style.STRIKETHROUGH;
            case "code", "kbd", "samp", "tt" -> Style.CODE;
            default -> null;
        };
    }
}
