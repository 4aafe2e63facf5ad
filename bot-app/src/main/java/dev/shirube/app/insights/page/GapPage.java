package dev.shirube.app.insights.page;

import dev.shirube.app.insights.gaps.Diagnosis;
import dev.shirube.app.insights.gaps.GapGroup;
import dev.shirube.app.insights.gaps.GapReport;
import dev.shirube.app.insights.improve.Change.Proposal;
import dev.shirube.app.insights.improve.Trial;
import dev.shirube.app.insights.improve.Trial.AnswerOutcome;
import dev.shirube.snapshot.Snapshot;

import java.util.List;
import java.util.Locale;

/** The page of one group of questions, and what a section for them would change. */
final class GapPage {

    /** So many wordings are chosen to begin with: more say the same. */
    private static final int CHOSEN = 5;

    private static final int MOST_WORDINGS = 50;

    private GapPage() {}

    static void counts(GapGroup group, HtmlWriter html) {
        html.say(
                "gap.counts",
                group.people(),
                group.times(),
                group.declined(),
                group.unhelpful(),
                group.doubtful());
        if (!group.job().isEmpty()) {
            html.add(" · %s", group.job());
        }
        if (!group.topic().isEmpty()) {
            html.add(" · %s", group.topic());
        }
    }

    static String page(GapReport.Entry entry, int days, Snapshot guides, HtmlWriter html) {
        GapGroup group = entry.group();
        Diagnosis diagnosis = entry.diagnosis();
        html.add("<p>");
        counts(group, html);
        html.add("</p><p>")
                .say(
                        "lack." + diagnosis.lack().name().toLowerCase(Locale.ROOT),
                        diagnosis.subject(),
                        topic(diagnosis, html))
                .add("</p>");
        said(entry, html);
        html.form("/try").hidden("days", "" + days).hidden("group", group.id());
        html.add("<fieldset><legend>").say("gap.questions").add("</legend>");
        int number = 0;
        for (GapGroup.Wording wording : group.wordings().stream().limit(MOST_WORDINGS).toList()) {
            boolean chosen = number < CHOSEN || wording.words().equals(group.name());
            html.choice("checkbox", "q", wording.words(), chosen)
                    .add("%s <small>", wording.words())
                    .say("wording.counts", wording.people(), wording.times())
                    .add("</small></label>");
            number++;
        }
        html.add("</fieldset>");
        ChangeForm.fields(entry, guides, html);
        html.button("try").add("</form>");
        MissingPage.note(entry, days, html);
        return html.page(group.name(), true);
    }

    private static void said(GapReport.Entry entry, HtmlWriter html) {
        if (entry.comments().isEmpty()) {
            return;
        }
        html.add("<section><h2>").say("comments").add("</h2><ul class=\"said\">");
        entry.comments().forEach(comment -> html.add("<li>%s</li>", comment.words()));
        html.add("</ul></section>");
    }

    private static String topic(Diagnosis diagnosis, HtmlWriter html) {
        if (diagnosis.topic() == null) {
            return "";
        }
        return switch (html.words().language()) {
            case JA -> diagnosis.topic().name().ja();
            case EN -> diagnosis.topic().name().en();
        };
    }

    static String trial(
            Proposal proposal,
            Trial trial,
            Snapshot guides,
            int known,
            int days,
            String group,
            HtmlWriter html) {
        html.add("<p>");
        ChangeForm.describe(proposal.change(), guides, html);
        html.add("</p>");
        html.add("<section><h2>").say("trial.proposed").add("</h2>");
        changes(trial.proposed(), "proposed", html);
        html.add("</section><section><h2>")
                .say("trial.stored")
                .add("</h2><p>")
                .say(
                        proposal.change().words().isEmpty()
                                ? "trial.stored.count"
                                : "trial.stored.words",
                        trial.storedTried(),
                        trial.stored().size(),
                        known)
                .add("</p>");
        changes(trial.stored(), "stored", html);
        html.add("</section><section><h2>")
                .say("trial.labelled")
                .add("</h2><p>")
                .say("trial.labelled.count", trial.labelledTried(), trial.labelled().size())
                .add("</p>");
        changes(trial.labelled(), "labelled", html);
        html.add("</section>").form("/accept").hidden("days", "" + days).hidden("group", group);
        ChangeForm.hidden(proposal.change(), html);
        proposal.questions().forEach(question -> html.hidden("q", question));
        return html.button("accept")
                .add(" <a href=\"%s\">", html.path() + "/gaps/" + group + "?days=" + days)
                .say("back")
                .add("</a></form>")
                .page(html.words().of("trial.title"), true);
    }

    private static void changes(List<Trial.Change> changes, String kind, HtmlWriter html) {
        if (changes.isEmpty()) {
            return;
        }
        html.add("<div class=\"wide\"><table class=\"%s\"><thead><tr><th scope=\"col\">", kind)
                .say("trial.question")
                .add("</th><th scope=\"col\">")
                .say("trial.before")
                .add("</th><th scope=\"col\">")
                .say("trial.after")
                .add("</th></tr></thead><tbody>");
        for (Trial.Change change : changes) {
            html.add(
                    "<tr class=\"%s\"><th scope=\"row\">%s</th><td>",
                    change.verdict().name().toLowerCase(Locale.ROOT), change.question());
            came(change.before(), html);
            html.add("</td><td>");
            came(change.after(), html);
            switch (change.verdict()) {
                case RIGHT -> html.add(" <b>").say("right").add("</b>");
                case WRONG -> html.add(" <b class=\"warn\">").say("wrong").add("</b>");
                case OPEN -> {}
            }
            html.add("</td></tr>");
        }
        html.add("</tbody></table></div>");
    }

    private static void came(AnswerOutcome came, HtmlWriter html) {
        if (came.guide().isEmpty()) {
            html.say("came." + came.outcome().id());
        } else {
            html.add("%s › %s", came.guide(), String.join(" › ", came.path()));
        }
    }
}
