package dev.shirube.app.insights.page;

import dev.shirube.app.insights.ReportFormat;
import dev.shirube.app.insights.gaps.Diagnosis;
import dev.shirube.app.insights.gaps.GapReport;
import dev.shirube.app.insights.improve.MissingGuides;

import java.util.List;

/** The page of guides that are missing, and the form that notes one. */
final class MissingPage {

    private MissingPage() {}

    /** Writes what notes that a guide is missing for a group of questions. */
    static void note(GapReport.Entry entry, int days, HtmlWriter html) {
        Diagnosis diagnosis = entry.diagnosis();
        boolean job = diagnosis.lack() == Diagnosis.Lack.GUIDE && !diagnosis.subject().isEmpty();
        html.form("/missing")
                .hidden("days", "" + days)
                .hidden("group", entry.group().id())
                .add("<fieldset><legend>")
                .say("missing.note.title")
                .add("</legend><label>")
                .say("missing.name")
                .add(
                        " <input name=\"about\" maxlength=\"100\" value=\"%s\" required></label>",
                        job ? diagnosis.subject() : entry.group().job())
                .button("missing.note")
                .add("</fieldset></form>");
    }

    static String page(MissingGuides missing, int days, HtmlWriter html) {
        html.add("<p>").say("missing.explained", days).add("</p><p>");
        for (ReportFormat format :
                List.of(ReportFormat.CSV, ReportFormat.MARKDOWN, ReportFormat.JSON)) {
            html.add(
                    "<a href=\"%s\">%s</a> ",
                    html.path() + "/missing." + format.extension() + "?days=" + days, format);
        }
        html.add("</p>");
        if (missing.guides().isEmpty()) {
            html.add("<p>").say("missing.none").add("</p>");
        }
        html.add("<ul class=\"accepted missing\">");
        for (MissingGuides.Missing guide : missing.guides()) {
            html.add("<li><span>%s</span> <small>", guide.name())
                    .say("missing.count", guide.questions())
                    .add(guide.topics().isEmpty() ? "" : " · %s", String.join(", ", guide.topics()))
                    .add("</small> ");
            if (guide.noted()) {
                html.form("/missing/remove")
                        .hidden("about", guide.name())
                        .button("undo")
                        .add("</form>");
            }
            html.add("</li>");
        }
        return html.add("</ul>").page(html.words().of("missing.title"), true);
    }
}
