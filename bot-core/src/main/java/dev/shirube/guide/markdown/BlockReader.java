package dev.shirube.guide.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

import dev.shirube.content.Block;
import dev.shirube.content.PlainText;
import dev.shirube.content.Span;
import dev.shirube.diagnostic.Diagnostics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Turns block nodes of the parser into blocks. One instance serves one document. */
final class BlockReader {

    private final Footnotes footnotes;
    private final InlineReader inlines;
    private final TableReader tables;
    private final ToIntFunction<Node> lineOf;

    /**
     * Prepares for a document.
     *
     * @param document the document that the nodes are of
     * @param lineOf tells the line of the file on which a node begins, from 1
     * @param problems receives warnings about ragged tables and stray footnotes
     */
    BlockReader(Document document, ToIntFunction<Node> lineOf, Diagnostics problems) {
        this.lineOf = lineOf;
        this.footnotes = new Footnotes(document, lineOf, problems);
        this.inlines = new InlineReader(document, footnotes);
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
            case Heading heading -> heading(heading);
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
            case TableBlock table -> {
                Block read = tables.read(table);
                List<Span> notes = notes();
                yield notes.isEmpty() ? List.of(read) : List.of(read, new Block.Paragraph(notes));
            }
            case FootnoteBlock note -> note(note);
            case ThematicBreak _ -> List.of();
            case Reference reference -> {
                List<Span> spans = inlines.remark(reference);
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
        var spans = new ArrayList<>(inlines.read(node));
        List<Span> notes = notes();
        if (!spans.isEmpty() && !notes.isEmpty()) {
            spans.add(Span.plain("\n"));
        }
        spans.addAll(notes);
        return spans.isEmpty() ? List.of() : List.of(new Block.Paragraph(spans));
    }

    /** A heading, and below it what its footnotes say of all that it stands above. */
    private List<Block> heading(Heading node) {
        List<Span> spans = inlines.read(node);
        var blocks = new ArrayList<Block>();
        Set<FootnoteBlock> referred = footnotes.take();
        var title = new SpanList();
        for (Span span : spans) {
            String text = span.text();
            for (FootnoteBlock note : referred) {
                text = text.replace(footnotes.mark(note), "");
            }
            title.add(text, new Format(span.styles(), span.link(), false));
        }
        List<Span> words = title.finish();
        if (!words.isEmpty()) {
            blocks.add(new Block.Heading(node.getLevel(), words));
        }
        for (FootnoteBlock note : referred) {
            blocks.add(new Block.Paragraph(concat(List.of(Span.plain("※ ")), text(note))));
        }
        return blocks;
    }

    /** The notes that the text read last refers to, a line each, and those that they refer to. */
    private List<Span> notes() {
        var lines = new ArrayList<Span>();
        var seen = new HashSet<FootnoteBlock>();
        Set<FootnoteBlock> next = footnotes.take();
        while (!next.isEmpty()) {
            for (FootnoteBlock note : next) {
                if (seen.add(note)) {
                    String mark = (lines.isEmpty() ? "" : "\n") + footnotes.mark(note) + " ";
                    lines.add(Span.plain(mark));
                    lines.addAll(text(note));
                }
            }
            next = footnotes.take();
        }
        return List.copyOf(lines);
    }

    /** A note as text: what it is made of, line by line. */
    private List<Span> text(FootnoteBlock note) {
        var spans = new ArrayList<Span>();
        for (Node child : note.getChildren()) {
            List<Span> text =
                    child instanceof Paragraph
                            ? inlines.read(child)
                            : List.of(Span.plain(PlainText.of(read(child))));
            if (!Span.text(text).isBlank()) {
                if (!spans.isEmpty()) {
                    spans.add(Span.plain("\n"));
                }
                spans.addAll(text);
            }
        }
        return List.copyOf(spans);
    }

    /**
     * A note stands where it is referred to; where nothing refers to it, or where its section would
     * be empty without it, it stands where it is written.
     */
    private List<Block> note(FootnoteBlock note) {
        if (!footnotes.isReferred(note)) {
            return children(note);
        }
        Node before = note;
        while (before instanceof FootnoteBlock) {
            before = before.getPrevious();
        }
        Node after = note;
        while (after instanceof FootnoteBlock) {
            after = after.getNext();
        }
        boolean alone = before instanceof Heading && (after == null || after instanceof Heading);
        if (!alone) {
            return List.of();
        }
        List<Span> text = text(note);
        footnotes.take();
        return List.of(
                new Block.Paragraph(concat(List.of(Span.plain(footnotes.mark(note) + " ")), text)));
    }

    private static List<Span> concat(List<Span> first, List<Span> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
