package dev.shirube.salary;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.vocabulary.HeadingCues;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the lines of a section on pay that are as good as rows of a table: a level, one range, and
 * what there is to say: 「見習い（1年目） 350万〜430万円 制作会社では残業代込み」.
 */
final class LineRows {

    /** A longer beginning is a sentence. */
    private static final int LONGEST_LEVEL = 40;

    private static final PayHeader NO_HEADER = PayHeader.of("");

    private static final Pattern START =
            Pattern.compile(
                    "(?U)[\\s:：|](?=[約0-9０-９¥￥$€£]|年収|年俸|月給|月収|日給|日当|時給|[月年]\\s?約?[0-9０-９]|US\\$|(?:JPY|USD|EUR|GBP)"
                        + " ?[0-9]|up to |from )");

    private static final Pattern END = Pattern.compile("(?U)(?=[\\s、。;；(（|,，]|$)");

    /** What stands between pay by the month and by the year. */
    private static final Pattern JOINT = Pattern.compile("\\s*[、,，・/／(（]\\s*");

    /** What makes the words before a figure a sentence and no level. */
    private static final Pattern NO_LEVEL =
            Pattern.compile(
                    "[。、!?！？]|(?:は|が|で|を|に|の|も|と|から|まで|\\b(?:of|to|a|the|is|are|about|by|and|or))$");

    /** A level is no money. */
    private static final Pattern FIGURE = Pattern.compile("[0-9０-９][万億千]|[$¥￥€£]");

    /** What makes the figure before it one of several. */
    private static final Pattern GOES_ON =
            Pattern.compile(
                    "^[\\s、,(]*(?:[-+/~\u301C\u2010-\u2015×&]|から|to\\b|plus\\b|and\\b|or\\b|または|もしくは"
                        + "|(?:賞与|ボーナス)(?:は)?別|別途)");

    /** As many lines as have to be read for each that could not be. */
    private static final int MANY = 2;

    private final Guide guide;
    private final Section section;
    private final HeadingCues cues;
    private final PayHeader heading;

    LineRows(Guide guide, Section section, HeadingCues cues, PayHeader heading) {
        this.guide = guide;
        this.section = section;
        this.cues = cues;
        this.heading = heading;
    }

    /**
     * The lines of the section that tell pay. One that could not be read is left out of many, with
     * fewer of them the section tells it in a way of its own, and none is taken.
     */
    List<SalaryRow> read() {
        var rows = new ArrayList<SalaryRow>();
        int unread = 0;
        for (Passage passage : section.passages()) {
            if (passage.kind() == Passage.Kind.ITEM || passage.kind() == Passage.Kind.PARAGRAPH) {
                String line = passage.text().split("\n", 2)[0].strip();
                Optional<Matcher> figures = figures(line);
                if (figures.isPresent()) {
                    List<SalaryRow> told = rows(passage, line, figures.get());
                    rows.addAll(told);
                    unread += told.isEmpty() ? 1 : 0;
                }
            }
        }
        return rows.size() >= unread * MANY ? rows : List.of();
    }

    /** Where the figures of a line begin that has a level and then money. */
    private static Optional<Matcher> figures(String line) {
        Matcher start = START.matcher(line);
        if (!start.find() || start.start() == 0 || start.start() > LONGEST_LEVEL) {
            return Optional.empty();
        }
        String level = level(line, start);
        boolean marked = line.substring(level.length(), start.end()).matches(".*[:：|].*");
        String from =
                PayPeriods.without(normal(line.substring(start.end()))).replaceFirst("^約\\s*", "");
        boolean money =
                Money.at(from, 0)
                        .filter(sum -> sum.scale() != null || sum.sign() != null || isRange(from))
                        .isPresent();
        return money && !isSentence(level, marked) ? Optional.of(start) : Optional.empty();
    }

    private static String level(String line, Matcher start) {
        return line.substring(0, start.start()).replaceFirst("(?U)[\\s:：|]+$", "");
    }

    /** 「600〜900万円」 begins with a number of nothing. */
    private static boolean isRange(String text) {
        return text.matches("[0-9][0-9,.]*\\s?[-\u2010-\u2015~\u301C].*");
    }

    /** The row of a line, and with it what the same people are paid for another time. */
    private List<SalaryRow> rows(Passage passage, String line, Matcher start) {
        String level = level(line, start);
        String from = line.substring(start.end());
        List<SalaryRow> longest = List.of();
        Matcher end = END.matcher(from);
        while (end.find() && !FIGURE.matcher(level).find()) {
            String cell = from.substring(0, end.start());
            Optional<Pay> pay = PayReader.read(cell, NO_HEADER, heading);
            if (pay.isPresent()) {
                String rest = from.substring(end.start());
                SalaryRow row = row(passage, level, pay.get(), cell);
                Optional<SalaryRow> other = ofOtherPeriod(row, rest);
                longest =
                        other.isPresent()
                                ? List.of(row, other.get())
                                : isAlone(rest, pay.get()) ? List.of(row) : List.of();
            }
        }
        return longest;
    }

    /** 「…、年収340〜380万円」 behind 「月24〜27万円」. */
    private Optional<SalaryRow> ofOtherPeriod(SalaryRow row, String rest) {
        Matcher joint = JOINT.matcher(rest);
        if (!joint.lookingAt()) {
            return Optional.empty();
        }
        String from = rest.substring(joint.end());
        return END.matcher(from)
                .results()
                .flatMap(end -> {
                    String cell = from.substring(0, end.start());
                    return PayReader.read(cell, NO_HEADER, NO_HEADER)
                            .filter(pay -> pay.currency() == row.pay().currency())
                            .filter(pay -> pay.period() != row.pay().period())
                            .filter(pay -> isAlone(from.substring(end.start()), pay))
                            .map(pay -> row(row.passage(), row.level(), pay, cell))
                            .stream();
                })
                .findFirst();
    }

    private SalaryRow row(Passage passage, String level, Pay pay, String cell) {
        return new SalaryRow(
                guide, section, passage, level, cues.years(level).orElse(null), pay, cell, "");
    }

    /** A level in Latin letters has a colon behind it, else it is the beginning of a sentence. */
    private static boolean isSentence(String level, boolean marked) {
        boolean latin = level.codePoints().noneMatch(c -> c >= 0x3040);
        return NO_LEVEL.matcher(level).find() || (latin && !marked);
    }

    /**
     * Whether no second figure of that currency follows, so that one range is all that is meant.
     */
    private static boolean isAlone(String rest, Pay pay) {
        String text = normal(rest);
        String behind = PayPeriods.without(text.replaceFirst("^[\\s、,;(|]+", ""));
        Optional<Money> second =
                Money.at(behind, 0).filter(m -> m.scale() != null || m.sign() != null);
        boolean elsewhere =
                text.matches("\\s*[;,、].*")
                        && second.map(m -> Money.currency(m.sign(), null))
                                .filter(currency -> currency != pay.currency())
                                .isPresent();
        return (second.isEmpty() || elsewhere) && !GOES_ON.matcher(text).find();
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
