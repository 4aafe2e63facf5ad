package dev.shirube.guide.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;

import dev.shirube.diagnostic.Diagnostics;
import dev.shirube.guide.source.Nesting;
import dev.shirube.guide.source.SourceLines;
import dev.shirube.guide.source.SourceText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads Markdown: CommonMark with tables and strikethrough, emphasis that works in Japanese, and
 * footnotes, lists as authors indent them, and the marks of other dialects left out. Thread-safe.
 */
public final class MarkdownReader {

    private final Parser parser = parser();

    /** Makes a reader, for any number of texts. */
    public MarkdownReader() {}

    /**
     * Reads a text.
     *
     * @param markdown the text, lines ended by line feeds
     * @param firstLine the line of the file that it begins with, from 1
     * @param problems receives warnings about ragged tables and stray footnotes, and an error for
     *     text that is nested too deeply
     * @return the blocks of the top level in reading order; none after an error
     */
    public List<PlacedBlock> read(String markdown, int firstLine, Diagnostics problems) {
        OptionalInt tooDeep = Nesting.tooDeep(markdown);
        if (tooDeep.isPresent()) {
            problems.error(
                    firstLine + tooDeep.getAsInt(),
                    "lists or quotes are nested more than %d levels deep"
                            .formatted(Nesting.MAX_LEVELS));
            return List.of();
        }
        SourceText source = SourceLines.prepare(markdown);
        Optional<Document> parsed = parse(source.text());
        if (parsed.isEmpty()) {
            problems.error(firstLine, "cannot be read: a row of marks in it has no end");
            return List.of();
        }
        Document document = parsed.get();
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

    private Optional<Document> parse(String markdown) {
        try {
            return Optional.of(parser.parse(markdown));
        } catch (StackOverflowError e) {
            // The parser's patterns descend once per mark. A file with thousands of them in a row
            // must not take the bot down, and nothing but this call is left half done.
            return Optional.empty();
        }
    }

    private static Parser parser() {
        var options =
                new MutableDataSet()
                        .set(
                                Parser.EXTENSIONS,
                                List.of(TablesExtension.create(), FootnoteExtension.create()))
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
