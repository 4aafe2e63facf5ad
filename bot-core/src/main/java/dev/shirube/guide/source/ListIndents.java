package dev.shirube.guide.source;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Indents lists anew, so that an item which stands at least two columns further in than another is
 * its child. Authors nest by 2, 4 or 8 columns whatever the marker; CommonMark wants the column of
 * the parent's text exactly and reads the rest as siblings, as code or as plain text. Not
 * thread-safe; one instance serves one text.
 */
final class ListIndents {

    private static final int STEP = 2;
    private static final int CODE = 4;
    private static final Pattern ITEM = Pattern.compile("([-*+]|\\d{1,9}[.)])([ \\t]+(.*))?");
    private static final Pattern ENDS_PARAGRAPH =
            Pattern.compile("#{1,6}[ \\t].*|#{1,6}|>.*|```.*|~~~.*|\\[\\^[^\\]]+\\]:.*");

    private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]]+\\]:.*");

    /** An open item: the columns of marker and text as written, and of the text as it will be. */
    private record Open(int marker, int text, int newText) {}

    private final Deque<Open> items = new ArrayDeque<>();
    private final CodeFence fence = new CodeFence();
    private boolean afterBlank = true;
    private boolean inIndentedCode;
    private boolean inFence;
    private int fenceShift;

    /**
     * Indents a text anew.
     *
     * @param lines the lines as written
     * @return as many lines, of which only leading white space differs and the space behind a list
     *     marker
     */
    List<String> apply(List<String> lines) {
        var result = new ArrayList<String>(lines.size());
        for (String line : lines) {
            result.add(apply(line));
            afterBlank = line.isBlank();
        }
        return result;
    }

    private String apply(String line) {
        boolean wasInFence = inFence;
        inFence = fence.contains(line);
        int column = column(line);
        String text = line.strip();
        if (wasInFence && inFence) {
            return fenceShift == 0 ? line : spaces(column + fenceShift) + line.stripLeading();
        }
        if (text.isEmpty()) {
            return line;
        }
        inIndentedCode = items.isEmpty() && column >= CODE && (afterBlank || inIndentedCode);
        if (inIndentedCode) {
            return line;
        }
        Matcher item = ITEM.matcher(text);
        if (!SourceLines.isRule(line) && item.matches() && isItem(item.group(1))) {
            return item(column, item);
        }
        return other(line, column);
    }

    private boolean isItem(String marker) {
        if (!items.isEmpty() || afterBlank) {
            return true;
        }
        // Inside a paragraph, "2026. …" is a sentence; only 1 begins a list there.
        return !Character.isDigit(marker.charAt(0))
                || (marker.startsWith("1") && marker.length() == 2);
    }

    private String item(int column, Matcher item) {
        while (!items.isEmpty() && column < items.getLast().marker() + STEP) {
            items.removeLast();
        }
        String marker = item.group(1);
        String text = item.group(3) == null ? "" : item.group(3).strip();
        int parent = items.isEmpty() ? 0 : items.getLast().newText();
        int gap = item.group(2) == null ? 1 : item.group(2).length() - text.length();
        items.addLast(
                new Open(
                        column,
                        column + marker.length() + Math.max(gap, 1),
                        parent + marker.length() + 1));
        fenceShift = parent - column;
        return spaces(parent) + marker + (text.isEmpty() ? "" : " " + text);
    }

    private String other(String line, int column) {
        String text = line.stripLeading();
        if (afterBlank || ENDS_PARAGRAPH.matcher(text).matches() || SourceLines.isRule(line)) {
            while (!items.isEmpty() && column < items.getLast().marker() + STEP) {
                items.removeLast();
            }
        }
        if (NOTE.matcher(text).matches()) {
            // What is indented below a note belongs to it.
            int parent = items.isEmpty() ? 0 : items.getLast().newText();
            items.addLast(new Open(column, column + CODE, parent + CODE));
            fenceShift = parent - column;
            return spaces(parent) + text;
        }
        Open owner = owner(column);
        if (owner == null) {
            fenceShift = 0;
            return line;
        }
        int indent = owner.newText() + Math.max(0, column - owner.text());
        fenceShift = indent - column;
        return spaces(indent) + text;
    }

    private @Nullable Open owner(int column) {
        Open owner = null;
        for (Open item : items) {
            if (column >= item.marker() + STEP) {
                owner = item;
            }
        }
        return owner;
    }

    private static int column(String line) {
        int column = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                column += CODE - column % CODE;
            } else if (c == ' ') {
                column++;
            } else {
                break;
            }
        }
        return column;
    }

    private static String spaces(int count) {
        return " ".repeat(Math.max(0, count));
    }
}
