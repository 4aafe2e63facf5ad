package dev.shirube.app.insights.missing;

import dev.shirube.app.insights.CsvCell;
import dev.shirube.app.insights.JsonFields;
import dev.shirube.app.insights.TextTable;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the guides that are missing in each form. */
final class MissingLists {

    private static final String HEADER = "name,questions,topics,noted";

    private MissingLists() {}

    static List<String> text(MissingGuides missing) {
        if (missing.guides().isEmpty()) {
            return List.of("No guide is missing that anybody asked for.");
        }
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Guides that are missing", "questions", "noted", "topics"));
        for (MissingGuides.Missing guide : missing.guides()) {
            rows.add(
                    List.of(
                            guide.name(),
                            "" + guide.questions(),
                            guide.noted() ? "yes" : "",
                            String.join(", ", guide.topics())));
        }
        return TextTable.lines(rows);
    }

    static String json(MissingGuides missing) {
        return JsonMapper.shared()
                .writeValueAsString(
                        Map.of(
                                "missing",
                                missing.guides().stream()
                                        .map(guide ->
                                                JsonFields.of(
                                                        "name", guide.name(),
                                                        "questions", guide.questions(),
                                                        "topics", guide.topics(),
                                                        "noted", guide.noted()))
                                        .toList()));
    }

    static List<String> csv(MissingGuides missing) {
        var lines = new ArrayList<String>();
        lines.add(HEADER);
        for (MissingGuides.Missing guide : missing.guides()) {
            lines.add(
                    String.join(
                            ",",
                            CsvCell.of(guide.name()),
                            "" + guide.questions(),
                            CsvCell.of(String.join(" ", guide.topics())),
                            "" + guide.noted()));
        }
        return lines;
    }

    static List<String> markdown(MissingGuides missing) {
        var lines = new ArrayList<String>();
        lines.add("| guide | questions | topics |");
        lines.add("|---|---:|---|");
        for (MissingGuides.Missing guide : missing.guides()) {
            lines.add(
                    "| %s | %d | %s |"
                            .formatted(
                                    cell(guide.name()),
                                    guide.questions(),
                                    cell(String.join(", ", guide.topics()))));
        }
        return lines;
    }

    /** What Markdown would take for more than letters is written as such. */
    private static String cell(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>|#!])", "\\\\$1");
    }
}
