package dev.shirube.discord.text;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes plain words of what somebody wrote in Discord's dialect of Markdown. The words stay; marks,
 * custom emoji, points in time, addresses and whoever is called are left out.
 */
public final class MarkdownText {

    /** Code, in which nothing else is a mark: fenced with its language, or within a line. */
    private static final Pattern CODE =
            Pattern.compile(
                    "```(?:[A-Za-z0-9+#.-]*\\n)?(?<block>.*?)```|(?<fence>`{1,2})(?<code>[^`].*?)\\k<fence>",
                    Pattern.DOTALL);

    /** {@code <:name:id>}, {@code <t:…>}, {@code <@id>}, {@code <#id>}, {@code </name:id>}. */
    private static final Pattern MARK =
            Pattern.compile(
                    "<(?:/(?<command>[^:<>]{1,100}):\\d+|#(?<channel>\\d{1,20})|@[!&]?\\d+"
                            + "|a?:\\w+:\\d+|t:-?\\d+(?::\\w)?|id:\\w+|sound:\\d+:\\d+)>");

    private static final Pattern LINK =
            Pattern.compile(
                    "\\[(?<label>[^\\[\\]]*)]\\(<?[a-zA-Z][\\w+.-]*:[^)\\s]*(?:\\s[^)]*)?\\)");

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)<?\\b(?:https?|discord)://[\\w.~:/?#@!$&'*+,;=%()\\[\\]-]+>?");

    private static final Pattern EVERYBODY = Pattern.compile("@(?:everyone|here)\\b");

    /** Quotations, headings, small print and lists. */
    private static final Pattern LINE_MARK =
            Pattern.compile("(?m)^[ \\t]*(?:(?:>>>|>|-#|#{1,3}|[-*+]|\\d{1,3}\\.)[ \\t]+)+");

    private static final List<Pattern> STYLES =
            List.of(
                    Pattern.compile(
                            "(?<!\\\\)(\\*{1,3})(?=\\S)(?<words>.+?)(?<=[^\\s\\\\])\\1",
                            Pattern.DOTALL),
                    Pattern.compile(
                            "(?<!\\\\)__(?=\\S)(?<words>.+?)(?<=[^\\s\\\\])__", Pattern.DOTALL),
                    Pattern.compile(
                            "(?<![\\\\A-Za-z0-9_])_(?=\\S)(?<words>.+?)(?<=[^\\s\\\\])_(?![A-Za-z0-9_])",
                            Pattern.DOTALL),
                    Pattern.compile(
                            "(?<!\\\\)~~(?=\\S)(?<words>.+?)(?<=[^\\s\\\\])~~", Pattern.DOTALL),
                    Pattern.compile("(?<!\\\\)\\|\\|(?<words>.+?)\\|\\|", Pattern.DOTALL));

    private static final Pattern ESCAPE = Pattern.compile("\\\\([^\\w\\s])");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private MarkdownText() {}

    /**
     * Returns the words.
     *
     * @param text what was written
     * @param channels returns the name of a channel by its id, or nothing where it is not known
     */
    public static String words(String text, Function<String, String> channels) {
        var words = new StringBuilder();
        Matcher code = CODE.matcher(text);
        int from = 0;
        while (code.find()) {
            words.append(plain(text.substring(from, code.start()), channels));
            words.append(code.group("block") == null ? code.group("code") : code.group("block"));
            from = code.end();
        }
        words.append(plain(text.substring(from), channels));
        return SPACE.matcher(words).replaceAll(" ").strip();
    }

    private static String plain(String text, Function<String, String> channels) {
        String plain = MARK.matcher(text).replaceAll(mark -> quoted(meant(mark, text, channels)));
        plain = LINK.matcher(plain).replaceAll(link -> quoted(link.group("label")));
        plain = ADDRESS.matcher(plain).replaceAll(" ");
        plain = EVERYBODY.matcher(plain).replaceAll(" ");
        plain = LINE_MARK.matcher(plain).replaceAll("");
        for (Pattern style : STYLES) {
            plain = style.matcher(plain).replaceAll(words -> quoted(words.group("words")));
        }
        return ESCAPE.matcher(plain).replaceAll("$1");
    }

    private static String meant(MatchResult mark, String text, Function<String, String> channels) {
        if (mark.group("command") != null) {
            return "/" + mark.group("command");
        }
        String channel = mark.group("channel");
        // By itself it says where to look; within a sentence it is a word of it.
        return channel == null || standsAlone(mark, text) ? " " : channels.apply(channel);
    }

    private static boolean standsAlone(MatchResult mark, String text) {
        String before = text.substring(0, mark.start());
        String after = text.substring(mark.end());
        return (before.isBlank() || Character.isWhitespace(before.codePointBefore(before.length())))
                && (after.isBlank() || Character.isWhitespace(after.codePointAt(0)));
    }

    private static String quoted(String words) {
        return Matcher.quoteReplacement(words);
    }
}
