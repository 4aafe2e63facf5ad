package dev.shirube.salary;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sum, or two with a dash between, and what is said around them.
 *
 * @param first the first sum
 * @param second the second, or null
 * @param openBelow whether a single sum is an upper bound
 * @param openAbove whether it goes on above
 */
record Sums(Money first, @Nullable Money second, boolean openBelow, boolean openAbove) {

    private static final Pattern AT_MOST_BEFORE =
            Pattern.compile("^(?:up\\s+to|最大|最高|上限|[~\u301C](?=.*[万円]))\\s*");
    private static final Pattern AT_MOST_AFTER = Pattern.compile("\\s*(?:以下|まで)$");
    private static final Pattern AT_LEAST_BEFORE =
            Pattern.compile("^(?:from|at\\s+least|over|above|more\\s+than|最低|下限)\\s*");
    private static final Pattern AT_LEAST_AFTER =
            Pattern.compile(
                    "\\s*(?:\\+|以上|超|[~\u301C]|から|or\\s+more|and\\s+(?:up|above|more|over))$");

    /** 「3,000+万円」: what belongs behind the unit stands before it. */
    private static final Pattern PLUS_BEFORE_UNIT =
            Pattern.compile("(?<=[0-9])\\s?\\+(\\s?(?:万円|千円|万|億円|億|円|k|m))$");

    private static final Pattern BETWEEN = Pattern.compile("^between\\s+");
    private static final Pattern AND = Pattern.compile("\\s*\\band\\b\\s*");
    private static final Pattern DASH =
            Pattern.compile("\\s*(?:[-\u2010-\u2015\u2212~\u301C\u30FC]|から|\\bto\\b)\\s*");

    /**
     * Reads the sums of a cell.
     *
     * @param cell the cell without what says what is paid for, normalised and in lower case
     * @return the sums, or nothing where anything else is in it
     */
    static Optional<Sums> in(String cell) {
        String text = PLUS_BEFORE_UNIT.matcher(cell).replaceFirst("$1+");
        boolean between = BETWEEN.matcher(text).find();
        var rest = new Rest(between ? BETWEEN.matcher(text).replaceFirst("") : text);
        boolean upTo = rest.drop(AT_MOST_BEFORE);
        boolean below = rest.drop(AT_MOST_AFTER) || upTo;
        boolean from = rest.drop(AT_LEAST_BEFORE);
        boolean above = rest.drop(AT_LEAST_AFTER) || from;
        Optional<Money> first = Money.at(rest.text, 0);
        if (first.isEmpty() || (below && above)) {
            return Optional.empty();
        }
        int end = first.get().end();
        if (end == rest.text.length()) {
            return between
                    ? Optional.empty()
                    : Optional.of(new Sums(first.get(), null, below, above));
        }
        Matcher dash = (between ? AND : DASH).matcher(rest.text);
        dash.region(end, rest.text.length()).useTransparentBounds(true);
        if (!dash.lookingAt() || below) {
            return Optional.empty();
        }
        boolean open = above && !from; // "from 100 to 200" is a range like any other
        return Money.at(rest.text, dash.end())
                .filter(second -> second.end() == rest.text.length())
                .map(second -> new Sums(first.get(), second, false, open));
    }

    /** What is left of a cell to be read. */
    private static final class Rest {

        private String text;

        Rest(String text) {
            this.text = text;
        }

        /** Drops some words, and tells whether they were there. */
        boolean drop(Pattern words) {
            Matcher matcher = words.matcher(text);
            if (!matcher.find()) {
                return false;
            }
            text = matcher.replaceFirst("").strip();
            return true;
        }
    }
}
