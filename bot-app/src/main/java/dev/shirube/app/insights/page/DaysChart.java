package dev.shirube.app.insights.page;

import dev.shirube.chat.history.Period;
import dev.shirube.chat.history.Tally;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws a column for each day: answered, asked back and declined, one upon the other. */
final class DaysChart {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 160;
    private static final double FOOT = 18;

    private DaysChart() {}

    /** Draws all days of a period, those without a question, too. */
    static void draw(Period period, List<Tally> asked, HtmlWriter html) {
        Map<String, Tally> byDay =
                asked.stream().collect(Collectors.toMap(tally -> tally.key().getFirst(), t -> t));
        List<Tally> days =
                day(period.from())
                        .datesUntil(day(period.to()).plusDays(1))
                        .map(LocalDate::toString)
                        .map(day -> byDay.getOrDefault(day, Tally.none(List.of(day))))
                        .toList();
        draw(days, html);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private static void draw(List<Tally> days, HtmlWriter html) {
        long most = Math.max(1, days.stream().mapToLong(Tally::questions).max().orElse(1));
        double step = WIDTH / Math.max(1, days.size());
        html.add(
                "<svg class=\"days\" viewBox=\"0 0 %s %s\" role=\"img\" aria-label=\"%s\">",
                number(WIDTH), number(HEIGHT + FOOT), html.words().of("chart.label", most));
        for (int i = 0; i < days.size(); i++) {
            Tally day = days.get(i);
            double x = i * step + step * 0.1;
            double width = Math.min(step * 0.8, 60);
            double y = HEIGHT;
            y = bar("answered", day.answered(), x, y, width, most, html);
            y = bar("asked-back", day.askedBack(), x, y, width, most, html);
            bar("declined", day.declined(), x, y, width, most, html);
            if (days.size() <= 14 || i % 7 == 0) {
                html.add(
                        "<text x=\"%s\" y=\"%s\">%s</text>",
                        number(x), number(HEIGHT + FOOT - 4), day.key().getFirst().substring(5));
            }
        }
        html.add("</svg>");
    }

    private static double bar(
            String kind, long count, double x, double y, double width, long most, HtmlWriter html) {
        double height = HEIGHT * count / most;
        html.add(
                "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"><title>%s"
                        + " %s</title></rect>",
                kind,
                number(x),
                number(y - height),
                number(width),
                number(height),
                html.words().of(kind),
                Long.toString(count));
        return y - height;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
