package dev.shirube.guide.source;

import com.vladsch.flexmark.ext.emoji.internal.EmojiReference;
import com.vladsch.flexmark.ext.emoji.internal.EmojiShortcuts;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out the marks within a line that CommonMark knows nothing of, and keeps the words:
 * attributes in braces, links of a wiki, short names of emoji, notes within the text, boxes of a
 * task list.
 */
final class InlineMarks {

    private static final String NAME = "[#.][^\\s{}#.|]+(?:\\.[^\\s{}#.|]+)*";
    private static final String QUOTED = "[\\w:-]+=(?:\"[^\"]*\"|'[^']*')";
    private static final String PAIR = "[\\w:-]+=[^\\s{}\"'|]+";
    private static final String ANY = "(?:" + NAME + "|" + QUOTED + "|" + PAIR + ")";

    /**
     * {@code {#id .class key="value"}}; a bare {@code {key=value}} only where it can be no text.
     */
    private static final Pattern ATTRIBUTES =
            Pattern.compile(
                    "[ \\t]{0,8}(?<![{$])\\{:?[ \\t]*(?:"
                            + NAME
                            + "|"
                            + QUOTED
                            + ")(?:[ \\t]+"
                            + ANY
                            + ")*[ \\t]*\\}(?!\\})"
                            + "|(?<=[)\\]])\\{:?[ \\t]*"
                            + ANY
                            + "(?:[ \\t]+"
                            + ANY
                            + ")*[ \\t]*\\}");

    private static final Pattern WIKI_LINK =
            Pattern.compile("\\[\\[([^\\[\\]|]+?)(?:\\\\?\\|([^\\[\\]|]+))?\\]\\](?![(\\[])");
    private static final Pattern EMOJI =
            Pattern.compile("(?<![\\w:]):([a-z0-9_+-]*[a-z][a-z0-9_+-]*|[+-]1):(?![\\w:])");

    /** Up to the last of these the parser would read the name of a note. */
    private static final Pattern NOTE = Pattern.compile("^([ >\\t]*\\[\\^[^\\]]+\\]:)(.*\\]:.*)$");

    private static final Pattern INLINE_NOTE = Pattern.compile("\\^\\[([^\\[\\]]+)\\]");

    /** {@code ==so==}; between two letters it compares them. */
    private static final Pattern HIGHLIGHT =
            Pattern.compile(
                    "(?<!=|\\w(?===\\w))==(?![=\\s])([^=]+?)(?<![\\s=])==(?!=)(?!(?<=\\w==)\\w)");

    private static final Pattern TASK =
            Pattern.compile(
                    "^((?:[ \\t]*>)*[ \\t]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+)\\[([ xX])\\][ \\t]+");
    private static final Pattern SHORTCODE =
            Pattern.compile("\\{%([^%{}]*)%\\}|\\{\\{<([^<>{}]*)>\\}\\}");
    private static final Pattern SHORTCODE_TEXT =
            Pattern.compile("(?:title|caption|alt|text|summary)=\"([^\"]*)\"");
    private static final Pattern HTML_HEADING =
            Pattern.compile(
                    "^ {0,3}<h([1-6])\\b[^<>]*>(.*?)</h\\1>[ \\t]*$", Pattern.CASE_INSENSITIVE);

    private InlineMarks() {}

    /**
     * Takes the marks out of a line.
     *
     * @param line a line outside of a block of code
     * @return the line without them
     */
    static String remove(String line) {
        Matcher heading = HTML_HEADING.matcher(line);
        if (heading.matches()) {
            return "#".repeat(heading.group(1).charAt(0) - '0') + " " + remove(heading.group(2));
        }
        Matcher task = TASK.matcher(line);
        String text =
                task.find()
                        ? task.group(1)
                                + (task.group(2).isBlank() ? "☐ " : "☑ ")
                                + line.substring(task.end())
                        : line;
        Matcher note = NOTE.matcher(text);
        return note.matches()
                ? note.group(1)
                        + CodeSpans.around(
                                note.group(2), part -> change(part).replace("]:", "]\\:"))
                : CodeSpans.around(text, InlineMarks::change);
    }

    private static String change(String text) {
        String result = text;
        if (result.indexOf('{') >= 0) {
            result = ATTRIBUTES.matcher(result).replaceAll("");
            result = SHORTCODE.matcher(result).replaceAll(InlineMarks::shortcode);
        }
        if (result.contains("[[")) {
            result =
                    WIKI_LINK
                            .matcher(result)
                            .replaceAll(m ->
                                    Matcher.quoteReplacement(
                                            m.group(2) == null ? m.group(1) : m.group(2)));
        }
        if (result.contains("^[")) {
            result = INLINE_NOTE.matcher(result).replaceAll("（$1）");
        }
        if (result.contains("==")) {
            result = HIGHLIGHT.matcher(result).replaceAll(InlineMarks::highlight);
        }
        if (result.indexOf(':') != result.lastIndexOf(':')) {
            result = EMOJI.matcher(result).replaceAll(InlineMarks::emoji);
        }
        return result;
    }

    private static String shortcode(MatchResult match) {
        String inside = match.group(1) == null ? match.group(2) : match.group(1);
        Matcher text = SHORTCODE_TEXT.matcher(inside);
        return Matcher.quoteReplacement(text.find() ? text.group(1) : "");
    }

    private static String highlight(MatchResult match) {
        String words = match.group(1);
        return Matcher.quoteReplacement(words.contains("*") ? words : "**" + words + "**");
    }

    private static String emoji(MatchResult match) {
        EmojiReference.Emoji emoji = EmojiShortcuts.getEmojiFromShortcut(match.group(1));
        String characters = emoji == null ? null : EmojiShortcuts.getUnicodeChars(emoji);
        return Matcher.quoteReplacement(characters == null ? match.group() : characters);
    }
}
