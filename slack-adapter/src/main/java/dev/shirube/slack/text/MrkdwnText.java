package dev.shirube.slack.text;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes plain words of the text of an event, in which Slack marks up mentions and links. */
public final class MrkdwnText {

    private static final Pattern MARK = Pattern.compile("<([@#!]?)([^<>|]*)(?:\\|([^<>]*))?>");
    private static final Pattern ADDRESS =
            Pattern.compile("<(?:@|!(?:subteam\\^|here\\b|channel\\b|everyone\\b|group\\b))");
    private static final Pattern AT = Pattern.compile("(?<!\\S)@+(?=\\S)");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private MrkdwnText() {}

    /**
     * Returns the words; whom they are addressed to is left out, links and channels are their
     * labels.
     */
    public static String words(String text) {
        return words(text, MrkdwnText::label);
    }

    /** Returns the words behind a command, in which everything that was typed is meant. */
    public static String argument(String text) {
        // An address is left out of questions; here it is what somebody has typed for a job.
        return AT.matcher(words(text, MrkdwnText::name)).replaceAll("");
    }

    private static String words(String text, Function<Matcher, String> spoken) {
        Matcher mark = MARK.matcher(text);
        var words = new StringBuilder();
        while (mark.find()) {
            mark.appendReplacement(words, Matcher.quoteReplacement(spoken.apply(mark)));
        }
        mark.appendTail(words);
        String plain =
                words.toString().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        return SPACE.matcher(plain).replaceAll(" ").strip();
    }

    /** Returns whether a text addresses a person. */
    public static boolean mentions(String text, String person) {
        return text.contains("<@" + person + ">") || text.contains("<@" + person + "|");
    }

    /** Returns whether a text addresses anybody: people, bots, groups, or all who are there. */
    public static boolean mentionsSomeone(String text) {
        return ADDRESS.matcher(text).find();
    }

    private static String label(Matcher mark) {
        String label = mark.group(3) == null ? "" : mark.group(3);
        return switch (mark.group(1)) {
            case "@" -> " ";
            case "#" -> label.isEmpty() ? " " : "#" + label;
            case "!" -> mark.group(2).startsWith("date^") ? label : " ";
            default -> label.isEmpty() ? mark.group(2) : label;
        };
    }

    private static String name(Matcher mark) {
        String label = mark.group(3) == null ? "" : mark.group(3);
        return label.isEmpty() ? mark.group(2) : label;
    }
}
