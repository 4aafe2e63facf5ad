package dev.shirube.app.insights.page;

import dev.shirube.app.insights.gaps.Diagnosis;
import dev.shirube.app.insights.gaps.GapReport;
import dev.shirube.app.insights.improve.Change;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.snapshot.Snapshot;

import jakarta.servlet.http.HttpServletRequest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** What the bot is to learn, as fields of a form: written into a page, and read from a request. */
final class ChangeForm {

    private static final String SAMPLES = "samples";
    private static final String PINNED = "pinned";
    private static final String ALIAS = "alias";
    private static final String SYNONYM = "synonym";

    private ChangeForm() {}

    /** Writes fields to choose from, filled with what is likely. */
    static void fields(GapReport.Entry entry, Snapshot guides, HtmlWriter html) {
        sections(entry, guides, html);
        words(entry, guides, html);
    }

    /** The nearest first, then all of the guides that they are in. */
    private static void sections(GapReport.Entry entry, Snapshot guides, HtmlWriter html) {
        html.add("<fieldset><legend>").say("gap.section").add("</legend>");
        kind(SAMPLES, true, html);
        kind(PINNED, false, html);
        html.add("<div class=\"choices\">");
        Set<String> slugs = new LinkedHashSet<>();
        slugs.add(entry.group().job());
        Set<String> offered = new LinkedHashSet<>();
        boolean first = true;
        for (Diagnosis.Near near : entry.diagnosis().nearest()) {
            slugs.add(near.guide());
            if (offered.add(near.section())) {
                html.choice("radio", "section", near.section(), first)
                        .add(
                                "%s › %s <small>%s — %s</small></label>",
                                near.guide(),
                                String.join(" › ", near.path()),
                                String.format(Locale.ROOT, "%.2f", near.confidence()),
                                near.text());
                first = false;
            }
        }
        List<Guide> choice = slugs.stream().flatMap(slug -> guides.guide(slug).stream()).toList();
        html.add("<label>")
                .say("gap.other")
                .add(" <select name=\"other\"><option value=\"\"></option>");
        for (Guide guide : choice.isEmpty() ? guides.guides() : choice) {
            html.add("<optgroup label=\"%s\">", guide.slug());
            for (Section section : guide.sections()) {
                if (!section.path().isEmpty()) {
                    html.add(
                            "<option value=\"%s\">%s</option>",
                            section.id(), String.join(" › ", section.path()));
                }
            }
            html.add("</optgroup>");
        }
        html.add("</select></label></div></fieldset>");
    }

    /** A name of a job, or a word, that the bot does not know. */
    private static void words(GapReport.Entry entry, Snapshot guides, HtmlWriter html) {
        Diagnosis diagnosis = entry.diagnosis();
        boolean job = diagnosis.lack() == Diagnosis.Lack.GUIDE;
        html.add("<fieldset><legend>").say("gap.words").add("</legend>");
        kind(ALIAS, false, html);
        html.add("<div class=\"choices\"><label>")
                .say("gap.alias.name")
                .add(" <input name=\"name\" maxlength=\"" + Change.LONGEST + "\"")
                .add(" value=\"%s\"></label><label>", job ? diagnosis.subject() : "")
                .say("gap.alias.guide")
                .add(" <select name=\"guide\">");
        String nearest =
                diagnosis.nearest().stream().map(Diagnosis.Near::guide).findFirst().orElse("");
        for (Guide guide : guides.guides()) {
            html.add(
                    guide.slug().equals(nearest)
                            ? "<option selected>%s</option>"
                            : "<option>%s</option>",
                    guide.slug());
        }
        html.add("</select></label></div>");
        kind(SYNONYM, false, html);
        html.add("<div class=\"choices\"><label>")
                .say("gap.synonym.phrase")
                .add(" <input name=\"phrase\" maxlength=\"" + Change.LONGEST + "\"></label><label>")
                .say("gap.synonym.meaning")
                .add(" <input name=\"meaning\" maxlength=\"" + Change.LONGEST + "\"></label>")
                .add("</div></fieldset>");
    }

    private static void kind(String kind, boolean checked, HtmlWriter html) {
        html.choice("radio", "kind", kind, checked).say("kind." + kind).add("</label>");
    }

    /** Reads the fields; what is missing or made up is told when it is tried out. */
    static Change read(HttpServletRequest request) {
        String other = field(request, "other");
        String section = other.isEmpty() ? field(request, "section") : other;
        return switch (field(request, "kind")) {
            case PINNED -> new Change.PinnedQuestions(section);
            case ALIAS -> new Change.JobAlias(field(request, "guide"), field(request, "name"));
            case SYNONYM -> new Change.Synonym(field(request, "phrase"), field(request, "meaning"));
            default -> new Change.SampleQuestions(section);
        };
    }

    private static String field(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }

    /** Writes a change into fields that nobody sees. */
    static void hidden(Change change, HtmlWriter html) {
        switch (change) {
            case Change.SampleQuestions samples ->
                    html.hidden("kind", SAMPLES).hidden("section", samples.section());
            case Change.PinnedQuestions pinned ->
                    html.hidden("kind", PINNED).hidden("section", pinned.section());
            case Change.JobAlias alias ->
                    html.hidden("kind", ALIAS)
                            .hidden("guide", alias.guide())
                            .hidden("name", alias.name());
            case Change.Synonym synonym ->
                    html.hidden("kind", SYNONYM)
                            .hidden("phrase", synonym.phrase())
                            .hidden("meaning", synonym.meaning());
        }
    }

    /** Says in words what a change is. */
    static void describe(Change change, Snapshot guides, HtmlWriter html) {
        switch (change) {
            case Change.SampleQuestions ignored ->
                    html.say("kind.samples").add(": <strong>%s</strong>", place(change, guides));
            case Change.PinnedQuestions ignored ->
                    html.say("kind.pinned").add(": <strong>%s</strong>", place(change, guides));
            case Change.JobAlias alias ->
                    html.say("kind.alias")
                            .add(": <strong>%s = %s</strong>", alias.name(), alias.guide());
            case Change.Synonym synonym ->
                    html.say("kind.synonym")
                            .add(": <strong>%s = %s</strong>", synonym.phrase(), synonym.meaning());
        }
    }

    private static String place(Change change, Snapshot guides) {
        return change.section(guides)
                .map(place ->
                        place.guide().slug() + " › " + String.join(" › ", place.section().path()))
                .orElse("");
    }
}
