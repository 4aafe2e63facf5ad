package dev.shirube.app.insights.page;

import dev.shirube.app.insights.Insights;
import dev.shirube.app.insights.Insights.Outdated;
import dev.shirube.app.insights.gaps.GapReport;
import dev.shirube.chat.history.Aspect;
import dev.shirube.chat.history.Comment;
import dev.shirube.chat.history.Complained;
import dev.shirube.chat.history.Tally;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first page: figures of a period, and what people did not get. */
final class FiguresPage {

    /** What is told, in this order. */
    private static final List<Aspect> ORDER =
            List.of(
                    Aspect.ASKED,
                    Aspect.JOB,
                    Aspect.TOPIC,
                    Aspect.SECTION,
                    Aspect.PLATFORM,
                    Aspect.PLACE,
                    Aspect.LANGUAGE);

    /** What the page tells, and the gaps by which admins are told where no words are kept. */
    static final List<Aspect> SHOWN =
            Stream.concat(Stream.of(Aspect.DAY, Aspect.GAP), ORDER.stream()).toList();

    private final PageData data;

    FiguresPage(PageData data) {
        this.data = data;
    }

    String page(HtmlWriter html, int days) {
        html.add("<nav class=\"periods\">");
        for (int period : PageData.PERIODS) {
            html.add(
                            period == days
                                    ? "<a aria-current=\"page\" href=\"%s\">"
                                    : "<a href=\"%s\">",
                            html.path() + "?days=" + period)
                    .say("days", period)
                    .add("</a>");
        }
        html.add("</nav>");
        if (!data.keeps()) {
            html.add("<p>").say("nothing-kept").add("</p>");
            return html.page(html.words().of("title"), true);
        }
        data.figures(days)
                .ifPresentOrElse(
                        found -> figures(found.value(), html),
                        () -> html.add("<p>").say("counting").add("</p>"));
        html.add("<section><h2>").say("gaps").add("</h2>");
        if (!data.keepsWords()) {
            html.add("<p>").say("no-words").add("</p>");
        }
        data.gaps(days)
                .ifPresentOrElse(
                        found -> gaps(found.value(), days, html),
                        () -> html.add("<p>").say("counting").add("</p>"));
        return html.add("</section>").page(html.words().of("title"), true);
    }

    private static void gaps(PageData.@Nullable Gaps gaps, int days, HtmlWriter html) {
        if (gaps == null) {
            html.add("<p class=\"warn\">").say("failed").add("</p>");
            return;
        }
        GapReport report = gaps.report();
        html.add("<p>")
                .say("gaps.count", report.questions(), report.groupCount())
                .add("</p><ol class=\"gaps\">");
        for (GapReport.Entry entry : report.entries()) {
            html.add(
                    "<li><a href=\"%s\">%s</a> <small>",
                    html.path() + "/gaps/" + entry.group().id() + "?days=" + days,
                    entry.group().name());
            GapPage.counts(entry.group(), html);
            html.add("</small></li>");
        }
        html.add("</ol>");
    }

    private static void figures(@Nullable Insights insights, HtmlWriter html) {
        if (insights == null) {
            html.add("<p class=\"warn\">").say("failed").add("</p>");
            return;
        }
        html.add("<section>");
        Tally all = insights.all();
        Tally before = insights.before();
        html.add("<dl class=\"sums\">");
        sum("questions", all.questions(), before.questions(), html);
        sum("people", all.people(), before.people(), html);
        sum("answered", all.answered(), before.answered(), html);
        sum("asked-back", all.askedBack(), before.askedBack(), html);
        sum("declined", all.declined(), before.declined(), html);
        sum("doubtful", all.doubtful(), before.doubtful(), html);
        sum("helpful", all.helpful(), before.helpful(), html);
        sum("unhelpful", all.unhelpful(), before.unhelpful(), html);
        html.add("</dl>");
        DaysChart.draw(insights.period(), insights.by(Aspect.DAY), html);
        html.add("</section>");
        for (Aspect aspect : ORDER) {
            table(aspect, insights, html);
        }
        complaints(insights, html);
        outdated(insights.outdated(), html);
        if (!insights.silent().isEmpty()) {
            html.add("<section><h2>")
                    .say("silent")
                    .add("</h2><p>%s</p></section>", String.join(", ", insights.silent()));
        }
    }

    /** Why answers did not help, and what people wrote of them. */
    private static void complaints(Insights insights, HtmlWriter html) {
        if (!insights.complaints().isEmpty()) {
            html.add("<section><h2>").say("complaints").add("</h2><ul class=\"said\">");
            for (Complained complained : insights.complaints()) {
                String about =
                        complained.section().isEmpty()
                                ? html.words().of("no-answer")
                                : complained.guide()
                                        + " › "
                                        + insights.names().section(complained.section());
                html.add("<li>%s <small>", about)
                        .say("complaint." + complained.complaint())
                        .add(" %s</small></li>", Long.toString(complained.count()));
            }
            html.add("</ul></section>");
        }
        if (!insights.comments().isEmpty()) {
            html.add("<section><h2>").say("comments").add("</h2><ul class=\"said\">");
            for (Comment comment : insights.comments()) {
                html.add(
                        "<li>%s <small>%s</small></li>",
                        comment.words(), insights.names().about(comment));
            }
            html.add("</ul></section>");
        }
    }

    /** Whom to ask whether a guide is still right. */
    private static void outdated(List<Outdated> guides, HtmlWriter html) {
        if (guides.isEmpty()) {
            return;
        }
        html.add("<section><h2>").say("outdated");
        html.add("</h2><div class=\"wide\"><table class=\"outdated\"><thead><tr><th></th>");
        for (String column : List.of("outdated.owner", "outdated.times")) {
            html.add("<th scope=\"col\">").say(column).add("</th>");
        }
        html.add("</tr></thead><tbody>");
        for (Outdated guide : guides) {
            html.add("<tr><th scope=\"row\">%s</th><td>", guide.guide());
            if (guide.owner().isEmpty()) {
                html.say("outdated.nobody");
            } else {
                html.add("%s", guide.owner());
            }
            html.add("</td><td>%s</td></tr>", Long.toString(guide.count()));
        }
        html.add("</tbody></table></div></section>");
    }

    private static void sum(String key, long now, long before, HtmlWriter html) {
        html.add("<div><dt>")
                .say(key)
                .add("</dt><dd>%s <small>", Long.toString(now))
                .say("before", before)
                .add("</small></dd></div>");
    }

    private static void table(Aspect aspect, Insights insights, HtmlWriter html) {
        List<Tally> tallies = insights.by(aspect);
        if (tallies.isEmpty()) {
            return;
        }
        html.add("<section><h2>").say("by." + aspect.name().toLowerCase(Locale.ROOT));
        html.add("</h2><div class=\"wide\"><table><thead><tr><th></th>");
        for (String column :
                List.of(
                        "questions",
                        "people",
                        "answered",
                        "asked-back",
                        "declined",
                        "helpful",
                        "unhelpful")) {
            html.add("<th scope=\"col\">").say(column).add("</th>");
        }
        html.add("</tr></thead><tbody>");
        for (Tally tally : tallies) {
            html.add("<tr><th scope=\"row\">%s</th>", label(aspect, tally, insights, html));
            for (long number :
                    new long[] {
                        tally.questions(),
                        tally.people(),
                        tally.answered(),
                        tally.askedBack(),
                        tally.declined(),
                        tally.helpful(),
                        tally.unhelpful()
                    }) {
                html.add("<td>%s</td>", Long.toString(number));
            }
            html.add("</tr>");
        }
        html.add("</tbody></table></div></section>");
    }

    private static String label(Aspect aspect, Tally tally, Insights insights, HtmlWriter html) {
        List<String> key = tally.key();
        String label =
                aspect == Aspect.SECTION
                        ? key.getFirst() + " › " + insights.names().section(key.getLast())
                        : key.stream().filter(k -> !k.isEmpty()).collect(Collectors.joining(" · "));
        return key.stream().allMatch(String::isEmpty) ? html.words().of("none") : label;
    }
}
