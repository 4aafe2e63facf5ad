package dev.shirube.guide;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads Markdown: CommonMark with tables and strikethrough, emphasis that works in Japanese, and
 * lists as authors indent them. HTML is text like any other. Thread-safe.
 */
final class MarkdownReader {

    private final Parser parser = parser();

    /**
     * Reads a text.
     *
     * @param markdown the text, lines ended by line feeds
     * @param firstLine the line of the file that it begins with, from 1
     * @param problems receives warnings about ragged tables
     * @return the blocks of the top level in reading order
     */
    List<PlacedBlock> read(String markdown, int firstLine, Problems problems) {
        SourceText source = SourceLines.prepare(markdown);
        Document document = parser.parse(source.text());
        var blocks =
                new BlockReader(
                        document,
                        node -> firstLine + source.originalLine(node.getStartLineNumber()),
                        problems);
        var result = new ArrayList<PlacedBlock>();
        for (Node node : document.getChildren()) {
            blocks.read(node)
                    .forEach(block -> result.add(new PlacedBlock(block, blocks.lineOf(node))));
        }
        return result;
    }

    private static Parser parser() {
        var options =
                new MutableDataSet()
                        .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
                        .set(Parser.TRACK_DOCUMENT_LINES, true)
                        .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                        .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
                        // As a block, HTML would swallow the Markdown below it.
                        .set(Parser.HTML_BLOCK_PARSER, false)
                        // Every row has the cells it is written with; the reader evens them out.
                        .set(TablesExtension.COLUMN_SPANS, false)
                        .set(TablesExtension.APPEND_MISSING_COLUMNS, false)
                        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
                        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, false)
                        .set(TablesExtension.MIN_HEADER_ROWS, 1)
                        .set(TablesExtension.MAX_HEADER_ROWS, 1)
                        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                        // A caption would be lost: there is no place for it in a table.
                        .set(TablesExtension.WITH_CAPTION, false);
        Parser.Builder builder = Parser.builder(options);
        CjkEmphasis.processors().forEach(builder::customDelimiterProcessor);
        return builder.build();
    }
}
