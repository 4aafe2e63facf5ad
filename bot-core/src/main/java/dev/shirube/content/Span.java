package dev.shirube.content;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A run of text with one formatting. Inline text is a flat list of spans: nesting of emphasis and
 * links is expressed by the set of styles and the link that a span carries.
 *
 * @param text the characters to show, without any markup; a line feed is a line break
 * @param styles the styles that apply to the whole run, possibly none
 * @param link the address that the run leads to, as written in the guide, or null; it is untrusted
 *     and a renderer decides which schemes it lets through
 */
public record Span(String text, Set<Style> styles, @Nullable String link) {

    /** Makes the set of styles immutable. */
    public Span {
        // in the order of the enum, where Set.copyOf has another in every run
        styles = styles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(styles));
    }

    /**
     * Returns a run of text without formatting.
     *
     * @param text the characters to show
     * @return the span
     */
    public static Span plain(String text) {
        return new Span(text, Set.of(), null);
    }

    /**
     * Returns a run of strong text.
     *
     * @param text the characters to show
     * @return the span
     */
    public static Span strong(String text) {
        return new Span(text, Set.of(Style.STRONG), null);
    }

    /**
     * Returns the same run with one more style.
     *
     * @param style the style
     * @return the span
     */
    public Span with(Style style) {
        EnumSet<Style> all = EnumSet.of(style);
        all.addAll(styles);
        return new Span(text, all, link);
    }

    /**
     * Joins the text of several spans.
     *
     * @param spans the spans, in reading order
     * @return their characters without formatting
     */
    public static String text(List<Span> spans) {
        var text = new StringBuilder();
        for (Span span : spans) {
            text.append(span.text());
        }
        return text.toString();
    }
}
