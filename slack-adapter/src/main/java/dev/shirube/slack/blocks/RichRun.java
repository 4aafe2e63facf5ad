package dev.shirube.slack.blocks;

import com.slack.api.model.block.element.RichTextElement;

import dev.shirube.content.Style;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A run of rich text. The SDK has one too, but that one sends styles which Slack's own types do not
 * know. The components are serialised by their names.
 *
 * @param type {@code text} or {@code link}
 * @param text the characters
 * @param url where a link leads, else null
 * @param style the styles that apply, or null for none
 */
record RichRun(String type, String text, @Nullable String url, @Nullable Map<String, Boolean> style)
        implements RichTextElement {

    @Override
    public String getType() {
        return type;
    }

    /** Returns whether there is nothing but characters. */
    boolean isPlain() {
        return url == null && style == null;
    }

    /** Joins runs that look the same. */
    static List<RichTextElement> joined(List<RichTextElement> runs) {
        List<RichTextElement> joined = new ArrayList<>();
        for (RichTextElement each : runs) {
            if (!joined.isEmpty()
                    && joined.getLast() instanceof RichRun last
                    && each instanceof RichRun run
                    && Objects.equals(last.url, run.url)
                    && Objects.equals(last.style, run.style)) {
                joined.removeLast();
                joined.add(new RichRun(last.type, last.text + run.text, last.url, last.style));
            } else {
                joined.add(each);
            }
        }
        return List.copyOf(joined);
    }

    static RichRun text(String text, Set<Style> styles) {
        return new RichRun("text", text, null, style(styles));
    }

    static RichRun link(String text, String url, Set<Style> styles) {
        return new RichRun("link", text, url, style(styles));
    }

    private static @Nullable Map<String, Boolean> style(Set<Style> styles) {
        Map<String, Boolean> style = new LinkedHashMap<>();
        for (Style each : Style.values()) {
            if (styles.contains(each)) {
                String name =
                        switch (each) {
                            case STRONG -> "bold";
                            case EMPHASIS -> "italic";
                            case STRIKETHROUGH -> "strike";
                            case CODE -> "code";
                        };
                style.put(name, true);
            }
        }
        return style.isEmpty() ? null : style;
    }
}
