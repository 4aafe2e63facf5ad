package dev.shirube.store.database;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a question what would tell who asks, or open something: addresses of mail and of
 * pages, telephone numbers, mentions, tokens. Names of people it does not know.
 */
public final class Masking {

    /** What is longer is no question that others ask, too. */
    private static final int LONGEST = 300;

    private static final int PHONE_DIGITS = 9;

    private record Rule(Pattern pattern, String mask) {

        static Rule of(String pattern, String mask) {
            return new Rule(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), mask);
        }
    }

    /** In this order: an address may have digits in it, and an at sign. */
    private static final List<Rule> RULES =
            List.of(
                    // What Slack and Discord make of mentions, channels and links.
                    Rule.of("<(?:[@#!]|:\\w+:\\d|/)[^<>\\n]*>", "[mention]"),
                    Rule.of("[a-z][a-z0-9+.-]*://[^\\s<>「」、。]+", "[url]"),
                    // Where words have no spaces between them, an address begins with a Latin
                    // letter.
                    Rule.of("[a-z0-9._%+-]+@(?:[\\p{L}\\p{N}-]+\\.)+[a-z]{2,}", "[mail]"),
                    Rule.of("[\\p{L}\\p{N}._%+-]+@(?:[\\p{L}\\p{N}-]+\\.)+[a-z]{2,}", "[mail]"),
                    Rule.of("\\bmailto:\\S+", "[mail]"),
                    // No ASP.NET or Socket.IO, and no Node.js/React.
                    Rule.of(
                            "(?<![\\w.])(?:www\\.(?:[a-z0-9-]+\\.)+[a-z]{2,}"
                                    + "|(?:[a-z0-9-]+\\.)+(?:com|org|jp)(?![a-z0-9-])"
                                    + "|(?:[a-z0-9-]+\\.)+(?:net|io|dev|app|co|me|gg|info|ai)(?=/))"
                                    + "(?:[:/?#][^\\s<>「」、。]*)?",
                            "[url]"),
                    Rule.of("(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_.-]+", "[mention]"),
                    // Nobody asks in words of this length that have digits in them.
                    Rule.of("(?<![\\w-])(?=[\\w.-]*\\d)(?=[\\w.-]*[a-z])[\\w.-]{20,}", "[token]"));

    /** Groups of digits with at most a mark and a space between them. */
    private static final Pattern DIGITS =
            Pattern.compile("[+(]?\\d(?:[-‐‑‒–—−ー.()/ ]{0,2}\\d){" + (PHONE_DIGITS - 1) + ",}");

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\s]+");

    private Masking() {}

    /**
     * Returns whether what is kept of a question has all that it said, so that a vector of it tells
     * no more than the words do.
     */
    public static boolean isWhole(String words, String kept) {
        return !kept.isEmpty()
                && words.codePointCount(0, words.length()) <= LONGEST
                && !kept.contains("[phone]")
                && RULES.stream().noneMatch(rule -> kept.contains(rule.mask()));
    }

    /** Returns the question in compatibility form (NFKC), masked and cut. */
    public static String mask(String words) {
        String text = Normalizer.normalize(words, Normalizer.Form.NFKC);
        text = CONTROLS.matcher(text).replaceAll(" ").strip();
        for (Rule rule : RULES) {
            text = rule.pattern().matcher(text).replaceAll(Matcher.quoteReplacement(rule.mask()));
        }
        text = DIGITS.matcher(text).replaceAll("[phone]");
        int end = Math.min(LONGEST, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, end));
    }
}
