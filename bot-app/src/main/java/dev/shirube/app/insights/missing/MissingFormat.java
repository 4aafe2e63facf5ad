package dev.shirube.app.insights.missing;

import dev.shirube.app.insights.CsvCell;
import dev.shirube.app.insights.TextTable;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A form to write the guides that are missing in. */
public enum MissingFormat {
    /** For a person at a terminal. */
    TEXT("text/plain", "txt"),
    /** One object. */
    JSON("application/json", "json"),
    /** For a spreadsheet. */
    CSV("text/csv", "csv"),
    /** A table for an issue, or a page of a wiki. */
    MARKDOWN("text/markdown", "md");

    private static final String HEADER = "name,questions,topics,noted";

    private final String mediaType;
    private final String extension;

    MissingFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /**
     * Returns the media type.
     *
     * @return such as {@code text/csv}
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Returns the end of the names of such files.
     *
     * @return such as {@code csv}
     */
    public String extension() {
        return extension;
    }

    /**
     * Writes a list.
     *
     * @param missing the guides
     * @return the lines
     */
    public List<String> lines(MissingGuides missing) {
        return switch (this) {
            case TEXT -> text(missing);
            case JSON -> List.of(json(missing));
            case CSV -> csv(missing);
            case MARKDOWN -> markdown(missing);
        };
    }

    private static List<String> text(MissingGuides missing) {
        if (missing.guides().isEmpty()) {
            return List.of("No guide is missing that anybody asked for.");
        }
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Guides that are missing", "questions", "noted", "topics"));
        for (MissingGuide guide : missing.guides()) {
            rows.add(
                    List.of(
                            guide.name(),
                            "" + guide.questions(),
                            guide.noted() ? "yes" : "",
                            String.join(", ", guide.topics())));
        }
        return TextTable.lines(rows);
    }

    private static String json(MissingGuides missing) {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode all = mapper.createObjectNode();
        ArrayNode list = all.putArray("missing");
        for (MissingGuide guide : missing.guides()) {
            ObjectNode node = list.addObject();
            node.put("name", guide.name());
            node.put("questions", guide.questions());
            ArrayNode topics = node.putArray("topics");
            guide.topics().forEach(topics::add);
            node.put("noted", guide.noted());
        }
        return mapper.writeValueAsString(all);
    }

    private static List<String> csv(MissingGuides missing) {
        var lines = new ArrayList<String>();
        lines.add(HEADER);
        for (MissingGuide guide : missing.guides()) {
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

    private static List<String> markdown(MissingGuides missing) {
        var lines = new ArrayList<String>();
        lines.add("| guide | questions | topics |");
        lines.add("|---|---:|---|");
        for (MissingGuide guide : missing.guides()) {
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

    /** Returns the name as it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
