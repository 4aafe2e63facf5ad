package dev.shirube.app.insights.page;

import dev.shirube.app.insights.improve.AcceptedQuestion;
import dev.shirube.app.insights.improve.AcceptedQuestion.Entry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page of what was accepted, from which it is taken back. */
final class AcceptedPage {

    private AcceptedPage() {}

    /** Writes the page; what was accepted last comes first. */
    static String page(List<AcceptedQuestion> accepted, Path file, HtmlWriter html) {
        Map<Entry, List<AcceptedQuestion>> byEntry = new LinkedHashMap<>();
        accepted.reversed()
                .forEach(question ->
                        byEntry.computeIfAbsent(question.entry(), e -> new ArrayList<>())
                                .add(question));
        html.add("<p>")
                .say("accepted.explained", accepted.size(), file.toString())
                .add("</p><ul class=\"accepted\">");
        byEntry.forEach((entry, questions) -> entry(entry, questions, html));
        return html.add("</ul>").page(html.words().of("accepted.title"), true);
    }

    private static void entry(Entry entry, List<AcceptedQuestion> questions, HtmlWriter html) {
        html.add(
                        "<li><span>%s</span> <small>",
                        String.join(
                                " · ", questions.stream().map(AcceptedQuestion::question).toList()))
                .say("entry." + entry.path().getFirst())
                .add(": ");
        switch (entry.path().getFirst()) {
            case "aliases" ->
                    html.add("%s = %s", entry.phrases().getFirst(), entry.path().getLast());
            case "synonyms" -> html.add("%s", String.join(" = ", entry.phrases()));
            default ->
                    html.add(
                            "%s", String.join(" › ", entry.path().subList(1, entry.path().size())));
        }
        html.add("</small> ")
                .form("/undo")
                .hidden("id", questions.getFirst().id())
                .button("undo")
                .add("</form></li>");
    }
}
