package dev.shirube.guide.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out the marks by which authors set text off that CommonMark knows nothing of, and keeps the
 * words: {@code :::note}, {@code !!! note "…"}, {@code [!NOTE]} in a quotation, definition lists,
 * and lines that stand for a table of contents. Not thread-safe; one instance serves one text.
 */
final class Containers {

    private static final String PREFIX =
            "^((?:[ \\t]*>)*[ \\t]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)?)";

    private static final Pattern FENCE = Pattern.compile(PREFIX + ":{3,}[ \\t]*(.*)$");
    private static final Pattern FENCE_END = Pattern.compile("[ \\t]*:{3,}[ \\t]*$");
    private static final Pattern FENCE_TEXT =
            Pattern.compile(
                    "^(?:[a-z][a-z0-9_-]*(?![^\\s\\[{:]))?[ \\t]*(?:\\[([^\\]]*)\\])?["
                            + " \\t]*(?:\\{[^}]*\\})?[ \\t]*(.*)$");
    private static final Set<String> KINDS =
            Set.of("info", "warn", "warning", "alert", "danger", "success", "tip", "note");

    private static final Pattern ADMONITION =
            Pattern.compile(
                    "^([ \\t]*)(?:(?:!!!|\\?\\?\\?\\+?)[ \\t]+[a-z][a-z0-9_ \\t-]*(?:\"([^\"]*)\")?"
                            + "|===[!+]?[ \\t]+\"([^\"]*)\")[ \\t]*$");

    private static final Pattern ALERT =
            Pattern.compile("^((?:[ \\t]*>)+[ \\t]*)\\[![A-Za-z][\\w-]*\\][+-]?[ \\t]*(.*)$");

    private static final Pattern DEFINITION = Pattern.compile("^ {0,3}:[ \\t]+(\\S.*)$");
    private static final Pattern NO_TERM =
            Pattern.compile(
                    "^[ \\t]*(?:#{1,6}[ \\t]|>|[-*+][ \\t]|\\d{1,9}[.)][ \\t]|\\|).*|.*\\|.*");

    /** Lines that a program puts something else in the place of. */
    private static final Pattern DIRECTIVE =
            Pattern.compile(
                    "^[ \\t]*(?:\\[\\[?_?toc_?\\]?\\]|\\[toc["
                        + " =][^\\]]*\\]|@\\[toc\\](?:\\([^)]*\\))?|\\$\\{toc\\}|\\{\\{>?["
                        + " \\t]*toc["
                        + " \\t]*\\}\\}|\\{:[^{}]*\\}|\\\\(?:tableofcontents|newpage|pagebreak))["
                        + " \\t]*$",
                    Pattern.CASE_INSENSITIVE);

    private static final int INDENT = 4;

    private final List<MarkupLine> result = new ArrayList<>();
    private int open;

    /** The column from which the text of an open container stands, or -1. */
    private int shifted = -1;

    private Containers() {}

    /**
     * Takes the marks out.
     *
     * @param lines the lines of a text
     * @return the lines without them
     */
    static List<MarkupLine> remove(List<MarkupLine> lines) {
        var containers = new Containers();
        lines.forEach(containers::add);
        return List.copyOf(containers.result);
    }

    private void add(MarkupLine line) {
        if (line.code()) {
            result.add(line);
            return;
        }
        MarkupLine here = shift(line);
        String text = here.text();
        Matcher fence = FENCE.matcher(text);
        Matcher admonition = ADMONITION.matcher(text);
        Matcher alert = ALERT.matcher(text);
        Matcher definition = DEFINITION.matcher(text);
        if (fence.matches()) {
            fence(here, fence.group(1), fence.group(2).strip());
        } else if (admonition.matches()) {
            shifted = admonition.group(1).length() + INDENT;
            String title = admonition.group(admonition.group(3) == null ? 2 : 3);
            title(here, admonition.group(1), title == null ? "" : title.strip());
        } else if (alert.matches()) {
            title(here, alert.group(1), alert.group(2).strip());
        } else if (definition.matches() && term()) {
            shifted = INDENT;
            result.add(here.with(definition.group(1)));
        } else if (DIRECTIVE.matcher(text).matches()) {
            result.add(here.with(""));
        } else if (open > 0 && FENCE_END.matcher(text).find()) {
            open--;
            result.add(here.with(FENCE_END.matcher(text).replaceFirst("")));
        } else {
            result.add(here);
        }
    }

    /** Text that belongs to a mark above it is indented; without the mark it would be code. */
    private MarkupLine shift(MarkupLine line) {
        String text = line.text();
        if (shifted < 0 || text.isBlank()) {
            return line;
        }
        int indent = text.length() - text.stripLeading().length();
        boolean tab = text.startsWith("\t");
        if (tab || indent >= shifted) {
            return line.with(text.substring(tab ? 1 : INDENT));
        }
        shifted = -1;
        return line;
    }

    private void fence(MarkupLine line, String prefix, String rest) {
        if (rest.isEmpty()) {
            open = Math.max(0, open - 1);
            result.add(line.with(""));
            return;
        }
        Matcher text = FENCE_TEXT.matcher(rest);
        String title = text.matches() && text.group(1) != null ? text.group(1).strip() : "";
        String tail = text.matches() ? text.group(2).strip() : rest;
        boolean closed = FENCE_END.matcher(tail).find();
        if (closed) {
            tail = FENCE_END.matcher(tail).replaceFirst("");
        } else {
            open++;
        }
        String words = KINDS.contains(tail.toLowerCase(Locale.ROOT)) ? "" : tail;
        if (closed) {
            result.add(line.with(prefix + (title + " " + words).strip()));
        } else {
            title(line, prefix, (title + " " + words).strip());
        }
    }

    /** Adds a title in bold, as a paragraph of its own. */
    private void title(MarkupLine line, String prefix, String title) {
        if (title.isEmpty()) {
            result.add(line.with(prefix.isBlank() ? "" : prefix));
            return;
        }
        String blank = prefix.indexOf('>') < 0 ? "" : prefix;
        boolean plain = title.indexOf('*') < 0 && title.indexOf('_') < 0;
        if (prefix.isBlank()) {
            result.add(line.with(""));
        }
        result.add(line.with(prefix + (plain ? "**" + title + "**" : title)));
        result.add(line.with(blank));
    }

    /** Makes the line above a definition the term that it defines, where it can be one. */
    private boolean term() {
        int last = result.size() - 1;
        while (last >= 0 && result.get(last).text().isBlank()) {
            last--;
        }
        if (last < 0
                || result.get(last).code()
                || NO_TERM.matcher(result.get(last).text()).matches()) {
            return false;
        }
        while (result.size() > last + 1) {
            result.removeLast();
        }
        return true;
    }
}
