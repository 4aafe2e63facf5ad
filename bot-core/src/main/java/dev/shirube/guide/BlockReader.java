package dev.shirube.guide;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

import dev.shirube.content.Block;
import dev.shirube.content.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Turns block nodes of the parser into blocks. One instance serves one document. */
final class BlockReader {

    private final InlineReader inlines;
    private final TableReader tables;
    private final ToIntFunction<Node> lineOf;

    /**
     * Prepares for a document.
     *
     * @param document the document that the nodes are of
     * @param lineOf tells the line of the file on which a node begins, from 1
     * @param problems receives warnings about ragged tables
     */
    BlockReader(Document document, ToIntFunction<Node> lineOf, Problems problems) {
        this.lineOf = lineOf;
        this.inlines = new InlineReader(document);
        this.tables = new TableReader(inlines, lineOf, problems);
    }

    /**
     * Returns where a node begins.
     *
     * @param node a node of the document
     * @return the line in the file, from 1
     */
    int lineOf(Node node) {
        return lineOf.applyAsInt(node);
    }

    /**
     * Turns a node into blocks.
     *
     * @param node a block node
     * @return mostly one block; none for a thematic break or an empty node
     */
    List<Block> read(Node node) {
        return switch (node) {
            case Heading heading -> {
                List<Span> spans = inlines.read(heading);
                yield spans.isEmpty()
                        ? List.of()
                        : List.of(new Block.Heading(heading.getLevel(), spans));
            }
            case ListBlock list -> list(list);
            case BlockQuote quote -> {
                List<Block> blocks = children(quote);
                yield blocks.isEmpty() ? List.of() : List.of(new Block.Quote(blocks));
            }
            case FencedCodeBlock code -> {
                String language = code.getInfo().unescape().strip();
                yield code(language, code.getContentChars().normalizeEOL());
            }
            case IndentedCodeBlock code -> code("", code.getContentChars().normalizeEOL());
            case TableBlock table -> List.of(tables.read(table));
            case ThematicBreak _ -> List.of();
            case Reference reference -> {
                List<Span> spans = inlines.unusedDefinition(reference);
                yield spans.isEmpty() ? List.of() : List.of(new Block.Paragraph(spans));
            }
            default -> paragraph(node);
        };
    }

    private List<Block> children(Node node) {
        var blocks = new ArrayList<Block>();
        for (Node child : node.getChildren()) {
            blocks.addAll(read(child));
        }
        return blocks;
    }

    private List<Block> list(ListBlock list) {
        var items = new ArrayList<Block.Item>();
        for (Node child : list.getChildren()) {
            List<Block> blocks = children(child);
            if (!blocks.isEmpty()) {
                items.add(new Block.Item(blocks));
            }
        }
        if (items.isEmpty()) {
            return List.of();
        }
        return list instanceof OrderedList ordered
                ? List.of(new Block.ListBlock(true, ordered.getStartNumber(), items))
                : List.of(new Block.ListBlock(false, 1, items));
    }

    private static List<Block> code(String language, String text) {
        String code = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        return List.of(new Block.Code(language.isEmpty() ? null : language, code));
    }

    private List<Block> paragraph(Node node) {
        if (node.getFirstChild() instanceof Image image && image.getNext() == null) {
            return List.of(
                    new Block.Image(image.getUrl().unescape(), image.getText().unescape().strip()));
        }
        List<Span> spans = inlines.read(node);
        return spans.isEmpty() ? List.of() : List.of(new Block.Paragraph(spans));
    }
}
