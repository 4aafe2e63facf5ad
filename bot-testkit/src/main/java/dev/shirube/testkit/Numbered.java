package dev.shirube.testkit;

import dev.shirube.content.Block;
import dev.shirube.content.Span;

import java.util.List;

/** Makes words that are never the same, and none of which begins another. Not thread-safe. */
final class Numbered {

    private final String prefix;
    private int count;

    Numbered(String prefix) {
        this.prefix = prefix;
    }

    /** Returns the next word, letters and digits only. */
    String next() {
        count++;
        return prefix + count + "z";
    }

    /** Returns a short paragraph. */
    Block paragraph() {
        return new Block.Paragraph(
                List.of(Span.plain(next() + " "), Span.strong(next()), Span.plain(" " + next())));
    }

    /** Returns a text of usual length. */
    Span sentence() {
        var text = new StringBuilder();
        for (int i = 0; i < 24; i++) {
            text.append(next()).append(' ');
        }
        return Span.plain(text.toString().strip());
    }
}
