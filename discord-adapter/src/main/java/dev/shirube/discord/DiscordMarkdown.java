package dev.shirube.discord;

import dev.shirube.content.Span;
import dev.shirube.content.Style;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Inline text in Discord's dialect of Markdown, in which nothing but the bot's own marks marks. */
final class DiscordMarkdown {

    /** Keeps two marks apart that would be read as one; nobody sees it. */
    private static final String APART = "\u200B";

    private static final Pattern MARK = Pattern.compile("[\\\\*_~|`<>\\[\\]@#]");

    /** What makes a list, a quotation or small print at the beginning of a line. */
    private static final Pattern LINE_MARK = Pattern.compile("(?m)^(\\s*)([-+])|^(\\s*\\d+)(\\.)");

    /** Discord finds addresses by itself, and would show a backslash in them. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[\\w.~:/?#%&=+,;!$@-]+");

    private static final Pattern LINK =
            Pattern.compile("(?i)https?://[^\\s\\p{Cc}\\p{Cf}\\p{Cs}]+");

    /** No text: control characters, halves of characters, and what turns the order of a line. */
    private static final Pattern NO_TEXT =
            Pattern.compile(
                    "[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

    private static final Pattern BREAK = Pattern.compile("\\r\\n?|[\\u2028\\u2029\\u0085]");

    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private DiscordMarkdown() {}

    /** Makes text show as it is. */
    static String escape(String text) {
        String plain = plain(text);
        var escaped = new StringBuilder(plain.length() + 16);
        Matcher address = ADDRESS.matcher(plain);
        int from = 0;
        while (address.find()) {
            escaped.append(escapeMarks(plain.substring(from, address.start())));
            escaped.append(address.group());
            from = address.end();
        }
        return escaped.append(escapeMarks(plain.substring(from))).toString();
    }

    /** Drops what is no text. */
    static String plain(String text) {
        return NO_TEXT.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("");
    }

    private static String escapeMarks(String text) {
        String marks = MARK.matcher(text).replaceAll("\\\\$0");
        return LINE_MARK
                .matcher(marks)
                .replaceAll(match ->
                        Matcher.quoteReplacement(
                                match.group(2) == null
                                        ? match.group(3) + "\\."
                                        : match.group(1) + "\\" + match.group(2)));
    }

    /** Renders spans; those next to each other with the same link are one link. */
    static String of(List<Span> spans) {
        var markdown = new StringBuilder();
        int from = 0;
        for (int i = 1; i <= spans.size(); i++) {
            if (i == spans.size() || !Objects.equals(spans.get(from).link(), spans.get(i).link())) {
                append(markdown, linked(spans.subList(from, i), spans.get(from).link()));
                from = i;
            }
        }
        return markdown.toString();
    }

    /** Returns a link, or the text alone where the address leads nowhere that is allowed. */
    static String link(@Nullable String address, String markdown) {
        return address == null || markdown.isBlank() || !isAddress(address)
                ? markdown
                : "[%s](<%s>)".formatted(markdown.replace('\n', ' '), encoded(address));
    }

    /** Returns whether an address may be followed or fetched. */
    static boolean isAddress(String address) {
        return LINK.matcher(address).matches();
    }

    private static String encoded(String address) {
        return address.replace("\\", "%5C")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("(", "%28")
                .replace(")", "%29");
    }

    private static String linked(List<Span> spans, @Nullable String address) {
        var markdown = new StringBuilder();
        spans.forEach(span -> append(markdown, styled(span)));
        return link(address, markdown.toString());
    }

    /** Styles each line by itself, since a mark that is open at the end of a line may stay open. */
    private static String styled(Span span) {
        if (span.styles().isEmpty()) {
            return escape(span.text());
        }
        return plain(span.text())
                .lines()
                .map(line -> styledLine(line, span))
                .collect(
                        Collectors.joining(
                                "\n", "", plain(span.text()).endsWith("\n") ? "\n" : ""));
    }

    private static String styledLine(String line, Span span) {
        String words = line.strip();
        if (words.isEmpty()) {
            return line;
        }
        // A mark must not stand beside a space on its inner side.
        int start = line.indexOf(words);
        String markdown = span.styles().contains(Style.CODE) ? code(words) : escape(words);
        for (Style style : Style.values()) {
            if (span.styles().contains(style)) {
                String mark =
                        switch (style) {
                            case STRONG -> "**";
                            case EMPHASIS -> "*";
                            case STRIKETHROUGH -> "~~";
                            case CODE -> "";
                        };
                markdown = mark + markdown + mark;
            }
        }
        return line.substring(0, start) + markdown + line.substring(start + words.length());
    }

    /** Nothing can be escaped in code, so a longer fence has to hold it. */
    private static String code(String words) {
        int longest =
                BACKTICKS
                        .matcher(words)
                        .results()
                        .mapToInt(match -> match.group().length())
                        .max()
                        .orElse(0);
        if (longest > 1) {
            return escape(words);
        }
        String fence = "`".repeat(longest + 1);
        String space = longest == 0 ? "" : " ";
        return fence + space + words + space + fence;
    }

    private static void append(StringBuilder markdown, String next) {
        if (!markdown.isEmpty()
                && !next.isEmpty()
                && isMark(markdown.charAt(markdown.length() - 1))
                && isMark(next.charAt(0))) {
            markdown.append(APART);
        }
        markdown.append(next);
    }

    private static boolean isMark(char c) {
        return c == '*' || c == '~' || c == '`';
    }
}
