package dev.shirube.slack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes plain words of the text of an event, in which Slack marks up mentions and links. */
final class SpokenText {

    private static final Pattern MARK = Pattern.compile("<([@#!]?)([^<>|]*)(?:\\|([^<>]*))?>");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private SpokenText() {}

    /** Returns the words; mentions of people are left out, links and channels are their labels. */
    static String words(String text) {
        Matcher mark = MARK.matcher(text);
        var words = new StringBuilder();
        while (mark.find()) {
            mark.appendReplacement(words, Matcher.quoteReplacement(label(mark)));
        }
        mark.appendTail(words);
        String plain =
                words.toString().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        return SPACE.matcher(plain).replaceAll(" ").strip();
    }

    /** Returns whether a text addresses a person. */
    static boolean mentions(String text, String person) {
        return text.contains("<@" + person + ">") || text.contains("<@" + person + "|");
    }

    /** Returns whether a text addresses anybody. */
    static boolean mentionsSomeone(String text) {
        return text.contains("<@");
    }

    private static String label(Matcher mark) {
        String label = mark.group(3) == null ? "" : mark.group(3);
        return switch (mark.group(1)) {
            case "@" -> " ";
            case "#" -> label.isEmpty() ? " " : "#" + label;
            case "!" -> label.isEmpty() ? "@" + mark.group(2) : label;
            default -> label.isEmpty() ? mark.group(2) : label;
        };
    }
}
