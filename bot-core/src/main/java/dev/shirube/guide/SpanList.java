package dev.shirube.guide;

import dev.shirube.content.Span;

import java.util.ArrayList;
import java.util.List;

/** Collects runs of text into as few spans as possible. Not thread-safe. */
final class SpanList {

    private final List<Span> spans = new ArrayList<>();

    /**
     * Adds text.
     *
     * @param text the characters; nothing happens if there are none
     * @param format how they are formatted
     */
    void add(String text, Format format) {
        if (text.isEmpty()) {
            return;
        }
        Span last = spans.isEmpty() ? null : spans.getLast();
        var span = new Span(text, format.styles(), format.link());
        if (last != null && new Span(text, last.styles(), last.link()).equals(span)) {
            spans.removeLast();
            span = new Span(last.text() + text, last.styles(), last.link());
        }
        spans.add(span);
    }

    /**
     * Ends the text.
     *
     * @return the spans, without white space at either end; none if there is nothing else
     */
    List<Span> finish() {
        while (!spans.isEmpty() && spans.getFirst().text().isBlank()) {
            spans.removeFirst();
        }
        while (!spans.isEmpty() && spans.getLast().text().isBlank()) {
            spans.removeLast();
        }
        if (!spans.isEmpty()) {
            spans.set(0, with(spans.getFirst(), spans.getFirst().text().stripLeading()));
            spans.set(
                    spans.size() - 1,
                    with(spans.getLast(), spans.getLast().text().stripTrailing()));
        }
        return List.copyOf(spans);
    }

    private static Span with(Span span, String text) {
        return new Span(text, span.styles(), span.link());
    }
}
