package dev.shirube.slack.blocks;

import com.slack.api.model.block.element.RichTextElement;

import dev.shirube.adapter.TableAsList;
import dev.shirube.adapter.WebAddress;
import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.content.Style;
import dev.shirube.slack.api.SlackLimits;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Text within a line as elements of rich text. */
final class RichSpans {

    private static final String INDENT = "    ";

    private RichSpans() {}

    static List<RichTextElement> of(List<Span> spans) {
        var elements = new ArrayList<RichTextElement>();
        for (Span span : spans) {
            if (!span.text().isEmpty()) {
                elements.add(element(span));
            }
        }
        return Span.text(spans).isBlank() ? List.of() : elements;
    }

    static List<RichTextElement> bold(List<Span> spans) {
        return of(spans.stream().map(span -> span.with(Style.STRONG)).toList());
    }

    static RichTextElement text(String text) {
        return RichRun.text(text, Set.of());
    }

    /** The words that stand for a picture, leading to it where it has an address. */
    static List<RichTextElement> image(Block.Image image) {
        boolean there = isPicture(image.source());
        String words = image.alternative().isBlank() && there ? "🖼" : image.alternative();
        return of(List.of(new Span(words, Set.of(), there ? image.source() : null)));
    }

    /** The text of an item without what needs a block of its own. */
    static List<RichTextElement> item(Block.Item item, String mark) {
        var elements = new ArrayList<RichTextElement>();
        for (Block block : item.blocks()) {
            List<RichTextElement> line =
                    switch (block) {
                        case Block.Paragraph paragraph -> of(paragraph.spans());
                        case Block.Heading heading -> bold(heading.spans());
                        case Block.Image image -> image(image);
                        case Block.ListBlock ignored -> List.of();
                        case Block.Table ignored -> List.of();
                        case Block.Quote ignored -> List.of();
                        case Block.Code ignored -> List.of();
                    };
            append(elements, line);
        }
        if (!mark.isEmpty() && !item.blocks().isEmpty()) {
            elements.addFirst(text(mark));
        }
        return elements;
    }

    /** Everything as lines of text, for places that know neither lists nor tables. */
    static List<RichTextElement> lines(List<Block> blocks, String indent) {
        var elements = new ArrayList<RichTextElement>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph -> append(elements, of(paragraph.spans()), indent);
                case Block.Heading heading -> append(elements, bold(heading.spans()), indent);
                case Block.Image image -> append(elements, image(image), indent);
                case Block.Code code -> append(elements, code(code), indent);
                case Block.Quote quote -> append(elements, lines(quote.blocks(), indent));
                case Block.Table table -> append(elements, lines(TableAsList.of(table), indent));
                case Block.ListBlock list -> {
                    for (int i = 0; i < list.items().size(); i++) {
                        Block.Item item = list.items().get(i);
                        append(elements, item(item, RichText.mark(list, i)), indent);
                        append(elements, lines(beside(item), indent + INDENT));
                    }
                }
            }
        }
        return elements;
    }

    private static List<Block> beside(Block.Item item) {
        return item.blocks().stream()
                .filter(block ->
                        block instanceof Block.ListBlock
                                || block instanceof Block.Table
                                || block instanceof Block.Quote
                                || block instanceof Block.Code)
                .toList();
    }

    private static List<RichTextElement> code(Block.Code code) {
        return of(List.of(new Span(code.text().stripTrailing(), Set.of(Style.CODE), null)));
    }

    private static void append(
            List<RichTextElement> elements, List<RichTextElement> line, String indent) {
        if (!line.isEmpty() && !indent.isEmpty()) {
            var indented = new ArrayList<RichTextElement>();
            indented.add(text(indent));
            indented.addAll(line);
            append(elements, indented);
        } else {
            append(elements, line);
        }
    }

    private static void append(List<RichTextElement> elements, List<RichTextElement> line) {
        if (!line.isEmpty()) {
            if (!elements.isEmpty()) {
                elements.add(text("\n"));
            }
            elements.addAll(line);
        }
    }

    private static RichTextElement element(Span span) {
        String link = span.link();
        return link != null && isLink(link)
                ? RichRun.link(span.text(), link, span.styles())
                : RichRun.text(span.text(), span.styles());
    }

    /** Returns whether an address may be a link: a web page or a mailbox. */
    static boolean isLink(String address) {
        return address.length() <= SlackLimits.ADDRESS && WebAddress.isLink(address);
    }

    /** Returns whether an address may be that of a picture. */
    static boolean isPicture(String address) {
        return address.length() <= SlackLimits.ADDRESS && WebAddress.isPage(address);
    }
}
