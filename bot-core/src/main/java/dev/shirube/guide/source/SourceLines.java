package dev.shirube.guide.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Prepares the lines of a guide for a CommonMark parser where authors habitually write what
 * CommonMark reads otherwise. White space and marks change, and no words.
 */
public final class SourceLines {

    /** A single tag-like word: {@code #推奨タグ}. */
    private static final Pattern BARE_TAG = Pattern.compile("#[^#\\s][^#]*");

    private static final Pattern BARE_HEADING = Pattern.compile("(#{2,6})([^#\\s].*)");
    private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t].*");
    private static final Pattern HYPHENS = Pattern.compile(" {0,3}-{3,}[ \\t]*");

    private SourceLines() {}

    /**
     * Prepares a body.
     *
     * @param body the Markdown of a guide
     * @return the Markdown to parse
     */
    public static SourceText prepare(String body) {
        List<MarkupLine> marked =
                Containers.remove(HiddenText.remove(Arrays.asList(body.split("\n", -1))));
        List<String> lines =
                new ArrayList<>(
                        marked.stream()
                                .map(l -> l.code() ? l.text() : InlineMarks.remove(l.text()))
                                .toList());
        headings(lines);
        Set<Integer> edges = new HashSet<>(TableEdges.in(lines));
        edges.addAll(rulesBelowText(lines));
        List<String> indented = new ListIndents().apply(lines);
        var result = new ArrayList<String>();
        var origins = new ArrayList<Integer>();
        for (int i = 0; i < indented.size(); i++) {
            if (edges.contains(i)) {
                result.add("");
                origins.add(marked.get(i).origin());
            }
            result.add(indented.get(i));
            origins.add(marked.get(i).origin());
        }
        return new SourceText(String.join("\n", result), origins);
    }

    /**
     * Tells whether a line is a thematic break.
     *
     * @param line a line without its end
     * @return whether it consists of three or more {@code -}, {@code *} or {@code _}
     */
    static boolean isRule(String line) {
        int indent = line.length() - line.stripLeading().length();
        String marks = line.replaceAll("[ \\t]", "");
        if (indent > 3 || marks.length() < 3 || "-*_".indexOf(marks.charAt(0)) < 0) {
            return false;
        }
        return marks.chars().allMatch(c -> c == marks.charAt(0));
    }

    private static void headings(List<String> lines) {
        var fence = new CodeFence();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (fence.contains(line)) {
                continue;
            }
            var heading = BARE_HEADING.matcher(line);
            if (isRule(line)) {
                // However long it is: the parser's pattern for it cannot take many marks.
                String indent = line.substring(0, line.length() - line.stripLeading().length());
                lines.set(i, indent + (HYPHENS.matcher(line).matches() ? "---" : "***"));
            } else if (heading.matches()) {
                lines.set(i, heading.group(1) + " " + heading.group(2));
            } else if (isBareTag(line)
                    && startsParagraph(lines, i)
                    && !besideAnotherTag(lines, i)) {
                lines.set(i, "## " + line.substring(1));
            }
        }
    }

    /**
     * A line of hyphens makes a heading of the paragraph above it. Who writes headings with {@code
     * #} means to draw a line.
     */
    private static List<Integer> rulesBelowText(List<String> lines) {
        var rules = new ArrayList<Integer>();
        var fence = new CodeFence();
        boolean headings = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!fence.contains(line)) {
                headings |= HEADING.matcher(line).matches();
                if (i > 0 && HYPHENS.matcher(line).matches() && !lines.get(i - 1).isBlank()) {
                    rules.add(i);
                }
            }
        }
        return headings ? rules : List.of();
    }

    private static boolean isBareTag(String line) {
        return BARE_TAG.matcher(line.strip()).matches();
    }

    private static boolean startsParagraph(List<String> lines, int i) {
        return i == 0 || lines.get(i - 1).isBlank() || isRule(lines.get(i - 1));
    }

    /** A heading has text below it; a tag has other tags beside it, or ends the guide. */
    private static boolean besideAnotherTag(List<String> lines, int i) {
        String next = firstText(lines.subList(i + 1, lines.size()));
        String previous = firstText(lines.subList(0, i).reversed());
        return next.isEmpty() || isBareTag(next) || isBareTag(previous);
    }

    private static String firstText(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
    }
}
