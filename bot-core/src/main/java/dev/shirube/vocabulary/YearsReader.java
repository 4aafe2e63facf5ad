package dev.shirube.vocabulary;

import dev.shirube.text.Folding;
import dev.shirube.text.PhraseMatcher;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads years of experience from a text: in figures (「3〜7年」, 「7年以上」, 「経験3年未満」, "5+ years"), else by
 * the name of a level (「シニア」, "junior"). Immutable.
 */
public final class YearsReader {

    /**
     * Years of experience found in a text.
     *
     * @param years the years
     * @param start the index of the first character that says so, in the text as given
     * @param end the index behind the last one
     */
    public record Reading(YearRange years, int start, int end) {}

    private static final String NUMBER = "([0-9０-９]{1,2})";
    private static final String UNIT = "\\s*(?>か年|カ年|ヶ年|年間|年目|年選手|年|years?|yrs?)";

    /** Two bounds, one bound, or one number with a word that opens an end. */
    private static final Pattern FIGURES =
            Pattern.compile(
                    "(?:(?:未経験|新卒|入社|no experience)\\s*(?:-|–|~|〜|～|から|to)\\s*(?<upTo>"
                            + NUMBER
                            + ")"
                            + UNIT
                            + "|(?<![0-9０-９,.])(?<from>"
                            + NUMBER
                            + ")"
                            + "(?:"
                            + UNIT
                            + ")?\\s*(?:-|–|~|〜|～|から|to)\\s*(?<to>"
                            + NUMBER
                            + ")"
                            + UNIT
                            + "|(?<![0-9０-９,.])(?<single>"
                            + NUMBER
                            + ")\\s*(?<plus>[+＋])?"
                            + UNIT
                            + "(?<open>\\s*(?:以上|超|\\+|or more|〜|～))?"
                            + "(?<below>\\s*(?:未満|以下|以内|まで))?"
                            + ")(?!\\s*(?:後|前|先|月|度|ago|later|from now|以内に))",
                    Pattern.CASE_INSENSITIVE);

    /** 「初任給」 is that of the first year. */
    private static final Pattern FIRST_YEAR =
            Pattern.compile(
                    "初任給|初年度|(?:最初|はじめ)の年|\\bstarting (?:pay|salary|wage)\\b|\\bfirst[- ]year\\b",
                    Pattern.CASE_INSENSITIVE);

    private final PhraseMatcher<Level> levels;

    /**
     * Prepares the names of the levels.
     *
     * @param levels the levels of experience
     */
    public YearsReader(List<Level> levels) {
        this.levels =
                PhraseMatcher.of(add ->
                        levels.forEach(
                                level -> level.asks().forEach(cue -> add.accept(cue, level))));
    }

    /**
     * Reads the years of experience that a text names. Figures say it more exactly than the name of
     * a level beside them and go before it.
     *
     * @param text a heading, a cell or a question
     * @return what it names first, or nothing
     */
    public Optional<Reading> read(String text) {
        Optional<Reading> figures = figures(text);
        return figures.isPresent() ? figures : level(text);
    }

    private Optional<Reading> level(String text) {
        Folding folding = Folding.of(text);
        return PhraseMatcher.longest(levels.find(folding)).stream()
                .findFirst()
                .map(match ->
                        new Reading(
                                match.value().years(),
                                folding.originalStart(match.start()),
                                folding.originalEnd(match.end() - 1)));
    }

    private static Optional<Reading> figures(String text) {
        Matcher matcher = FIGURES.matcher(text);
        if (!matcher.find()) {
            Matcher first = FIRST_YEAR.matcher(text);
            return first.find()
                    ? Optional.of(new Reading(new YearRange(0, 1), first.start(), first.end()))
                    : Optional.empty();
        }
        return Optional.of(new Reading(range(matcher), matcher.start(), matcher.end()));
    }

    private static YearRange range(Matcher matcher) {
        if (matcher.group("upTo") != null) {
            return new YearRange(0, number(matcher.group("upTo")));
        }
        if (matcher.group("from") != null) {
            int from = number(matcher.group("from"));
            int to = number(matcher.group("to"));
            return new YearRange(Math.min(from, to), Math.max(from, to));
        }
        int years = number(matcher.group("single"));
        if (matcher.group("plus") != null || matcher.group("open") != null) {
            return new YearRange(years, Double.POSITIVE_INFINITY);
        }
        return matcher.group("below") != null
                ? new YearRange(0, years)
                : new YearRange(years, years);
    }

    private static int number(String digits) {
        return Integer.parseInt(Normalizer.normalize(digits, Normalizer.Form.NFKC));
    }
}
