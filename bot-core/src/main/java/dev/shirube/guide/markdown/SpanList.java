package dev.shirube.guide.markdown;

import dev.shirube.content.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects runs of text into as few spans as possible. Not thread-safe. */
final class SpanList {

    private static final Pattern EMPTY_LINES = Pattern.compile("[ \\t]*\\n[ \\t]*(?:\\n[ \\t]*)*");
    private static final Pattern LEADING_BREAK = Pattern.compile("^[ \\t]*\\n");

    private final List<Span> spans = new ArrayList<>();

    /** What is formatted alike is gathered first, for it may come in very many pieces. */
    private final StringBuilder run = new StringBuilder();

    private @Nullable Format runFormat;

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
        if (!run.isEmpty() && !format.equals(runFormat)) {
            flush();
        }
        runFormat = format;
        run.append(text);
    }

    private void flush() {
        Format format = runFormat;
        if (!run.isEmpty() && format != null) {
            String text = run.toString();
            run.setLength(0);
            Span last = spans.isEmpty() ? null : spans.getLast();
            var span = new Span(text, format.styles(), format.link());
            if (last != null && new Span(text, last.styles(), last.link()).equals(span)) {
                spans.removeLast();
                span = new Span(last.text() + text, last.styles(), last.link());
            }
            spans.add(span);
        }
    }

    /** Tells whether there is something on the last line. */
    boolean endsInText() {
        flush();
        return !spans.isEmpty() && !spans.getLast().text().endsWith("\n");
    }

    /**
     * Ends the text.
     *
     * @return the spans, without white space at either end and without empty lines; none if there
     *     is nothing else
     */
    List<Span> finish() {
        flush();
        dropEmptyLines();
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

    private void dropEmptyLines() {
        boolean afterBreak = false;
        var kept = new ArrayList<Span>();
        for (Span span : spans) {
            String text = span.text();
            if (text.indexOf('\n') >= 0) {
                text = EMPTY_LINES.matcher(text).replaceAll("\n");
            }
            if (afterBreak) {
                text = LEADING_BREAK.matcher(text).replaceFirst("");
            }
            if (!text.isEmpty()) {
                afterBreak = text.endsWith("\n");
                kept.add(with(span, text));
            }
        }
        spans.clear();
        spans.addAll(kept);
    }

    private static Span with(Span span, String text) {
        return new Span(text, span.styles(), span.link());
    }
}
