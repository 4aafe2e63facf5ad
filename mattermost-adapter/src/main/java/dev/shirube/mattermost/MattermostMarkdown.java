package dev.shirube.mattermost;

import dev.shirube.adapter.Markdown;
import dev.shirube.adapter.TableAsList;
import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.content.Style;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mattermost's dialect of Markdown, which has tables. */
final class MattermostMarkdown implements Markdown.Dialect {

    static final Markdown MARKDOWN = new Markdown(new MattermostMarkdown());

    private static final Pattern MARK = Pattern.compile("[\\\\`*_~\\[\\]|#!]");

    /**
     * What a backslash does not help against: mentions, hashtags, emoji, entities and addresses in
     * angle brackets begin with these, and with nothing invisible behind them.
     */
    private static final Pattern BEGIN = Pattern.compile("[@#<&]|:(?=[\\w+-])");

    /** What makes a list or a quotation at the beginning of a line. */
    private static final Pattern LINE_MARK =
            Pattern.compile("(?m)^(\\s*)([-+>=])|^(\\s*\\d+)([.)])");

    private MattermostMarkdown() {}

    @Override
    public String escape(String text) {
        String marks = MARK.matcher(text).replaceAll("\\\\$0");
        String begun = BEGIN.matcher(marks).replaceAll("$0" + Markdown.APART);
        return LINE_MARK
                .matcher(begun)
                .replaceAll(match ->
                        Matcher.quoteReplacement(
                                match.group(2) == null
                                        ? match.group(3) + "\\" + match.group(4)
                                        : match.group(1) + "\\" + match.group(2)));
    }

    @Override
    public List<String> table(Block.Table table, Markdown markdown) {
        if (table.rows().isEmpty() || table.header().isEmpty()) {
            return TableAsList.of(table).stream()
                    .flatMap(block -> markdown.lines(block).stream())
                    .toList();
        }
        var lines = new ArrayList<String>();
        lines.add(row(table.header(), markdown));
        lines.add(row(Collections.nCopies(table.header().size(), "---")));
        table.rows().stream()
                .filter(cells -> cells.stream().anyMatch(cell -> !cell.text().isBlank()))
                .forEach(cells -> lines.add(row(cells, markdown)));
        return List.copyOf(lines);
    }

    private static String row(List<Block.Cell> cells, Markdown markdown) {
        return row(cells.stream().map(cell -> cell(cell, markdown)).toList());
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** Nothing can be escaped in code, where a line would end the cell. */
    private static String cell(Block.Cell cell, Markdown markdown) {
        List<Span> spans =
                TableAsList.oneLine(cell).stream()
                        .map(span ->
                                span.styles().contains(Style.CODE) && span.text().contains("|")
                                        ? Span.plain(span.text())
                                        : span)
                        .toList();
        return markdown.of(spans).strip();
    }
}
