package dev.shirube.guide.source;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out what an author hides from readers: comments, scripts and style sheets, over any number
 * of lines. Not thread-safe; one instance serves one text.
 */
final class HiddenText {

    private static final Pattern BEGIN =
            Pattern.compile(
                    "<!--|<(script|style)\\b[^<>]*>|^\\{::comment\\}", Pattern.CASE_INSENSITIVE);

    private final List<String> lines;
    private final String lower;
    private final List<Integer> starts = new ArrayList<>();
    private final Map<String, Integer> lastEnds = new HashMap<>();
    private @Nullable String end;

    private HiddenText(List<String> lines) {
        this.lines = lines;
        this.lower = String.join("\n", lines).toLowerCase(Locale.ROOT);
        int start = 0;
        for (String line : lines) {
            starts.add(start);
            start += line.length() + 1;
        }
    }

    /**
     * Takes hidden text out.
     *
     * @param lines the lines of a text
     * @return the lines that are left; one that was hidden altogether is blank, or gone where it
     *     stood within a table
     */
    static List<MarkupLine> remove(List<String> lines) {
        return new HiddenText(lines).remove();
    }

    private List<MarkupLine> remove() {
        var code = new CodeLines();
        var result = new ArrayList<MarkupLine>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean wasHidden = end != null;
            if (!wasHidden && code.contains(line)) {
                result.add(new MarkupLine(line, i, true));
                continue;
            }
            String shown = shown(line, i);
            if (!shown.equals(line) && shown.isBlank()) {
                if (!splitsTable(result, i)) {
                    result.add(new MarkupLine("", i, false));
                }
            } else {
                result.add(new MarkupLine(shown, i, false));
            }
        }
        return List.copyOf(result);
    }

    private String shown(String line, int index) {
        var shown = new StringBuilder();
        String lowerLine = line.toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < line.length()) {
            String closing = end;
            if (closing != null) {
                int close = lowerLine.indexOf(closing, at);
                if (close < 0) {
                    return shown.toString();
                }
                at = close + closing.length();
                end = null;
                continue;
            }
            int begin = begin(line, at, index);
            shown.append(line, at, begin < 0 ? line.length() : begin);
            at = begin < 0 ? line.length() : begin;
        }
        return shown.toString();
    }

    /** Finds the next beginning that has an end, and notes the end. */
    private int begin(String line, int from, int index) {
        Matcher matcher = BEGIN.matcher(line);
        int code = line.indexOf('`', from);
        int at = from;
        while (matcher.find(at)) {
            while (code >= 0 && code < matcher.start()) {
                int codeEnd = CodeSpans.end(line, code);
                at = Math.max(at, codeEnd);
                code = line.indexOf('`', codeEnd < 0 ? code + 1 : codeEnd);
            }
            if (at > matcher.start()) {
                continue;
            }
            String closing = closing(matcher);
            boolean escaped = matcher.start() > 0 && line.charAt(matcher.start() - 1) == '\\';
            if (!escaped && lastEnd(closing) >= starts.get(index) + matcher.end()) {
                end = closing;
                return matcher.start();
            }
            at = matcher.end();
        }
        return -1;
    }

    /** Looked for once, however many beginnings there are. */
    private int lastEnd(String closing) {
        return lastEnds.computeIfAbsent(closing, lower::lastIndexOf);
    }

    private static String closing(Matcher begin) {
        String tag = begin.group(1);
        if (tag != null) {
            return "</" + tag.toLowerCase(Locale.ROOT) + ">";
        }
        return begin.group().startsWith("{") ? "{:/comment}" : "-->";
    }

    private boolean splitsTable(List<MarkupLine> before, int index) {
        return !before.isEmpty()
                && before.getLast().text().indexOf('|') >= 0
                && index + 1 < lines.size();
    }
}
